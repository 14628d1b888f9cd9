import { type Actor, findAccess, type TaskKind } from '@tirek/casework';
import type { FastifyInstance } from 'fastify';
import { NO_DUE_DAY } from '../cases/derive.ts';
import { TaskList, TaskQuery } from '../contract/work.ts';
import { findCaseFiles, type ListedCase } from '../db/case-file.ts';
import { countTasks, listTasks, type OpenTask, type TaskCount } from '../db/tasks.ts';
import { withActor } from '../db/with-actor.ts';
import { actorIn } from './access.ts';
import { CASE_READ_PROBLEMS } from './cases.ts';
import type { Office } from './office-routes.ts';
import { jsonResponse, problemResponses } from './responses.ts';

const schema = {
  operationId: 'listTasks',
  tags: ['Work'],
  summary: 'Work that waits for the one who asks',
  querystring: TaskQuery,
  response: { 200: jsonResponse('A page of tasks.', TaskList), ...problemResponses(...CASE_READ_PROBLEMS) },
};

function shown(
  task: OpenTask,
  file: ListedCase | undefined,
  { role, person }: Actor,
  today: string,
): TaskList['tasks'][number] {
  const isNamed = findAccess(role, 'listTasks')?.fields.includes('identity') ?? false;
  return {
    case: task.case,
    number: file?.number ?? '',
    applicant: isNamed ? (file?.applicant.name ?? '') : '',
    // Written by `replaceTasks` from the kinds of the casework.
    kind: task.kind as TaskKind,
    office: task.officePath,
    forMe: task.person === person,
    openedDay: task.openedDay,
    dueDay: task.dueDay === NO_DUE_DAY ? null : task.dueDay,
    late: task.dueDay < today,
    escalated: task.escalated,
  };
}

/** What waits for somebody: for them, or for anybody of their role in their territory. */
export const tasksOfActor = ({ role, person, office }: Actor) => ({ ownerRole: role, person, office });

/** The sum over all kinds, or the numbers of one. */
export function sumOf(counts: readonly TaskCount[], kind?: string): { readonly count: number; readonly late: number } {
  const asked = counts.filter((one) => kind === undefined || one.kind === kind);
  return {
    count: asked.reduce((sum, { count }) => sum + count, 0),
    late: asked.reduce((sum, { late }) => sum + late, 0),
  };
}

/** `GET /v1/tasks` */
export function taskRoutes(app: FastifyInstance, { database, clock }: Office): void {
  app.get('/v1/tasks', { schema, config: { access: ['listTasks'] } }, (request): Promise<TaskList> => {
    const { sort, after, limit, kind, ...asked } = TaskQuery.parse(request.query);
    const actor = actorIn(request);
    const { at, day } = clock();
    return withActor(database, actor, async (tx) => {
      const mine = { ...asked, ...tasksOfActor(actor), openedBy: day };
      const { rows: page, next } = await listTasks(tx, { ...mine, kind, sort, after, limit });
      const cases = [...new Set(page.map((task) => task.case))];
      const [files, counts] = [await findCaseFiles(tx, cases), await countTasks(tx, mine, day)];
      tx.audit({ at, action: 'tasks.list', subject: `office:${actor.office}`, detail: { cases } });
      return {
        tasks: page.map((task) => shown(task, files.get(task.case), actor, day)),
        ...sumOf(counts, kind),
        byKind: counts.map((one) => ({ ...one, kind: one.kind as TaskKind })),
        next,
      };
    });
  });
}

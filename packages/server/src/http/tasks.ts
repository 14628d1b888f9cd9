import { findAccess } from '@tirek/casework';
import type { FastifyInstance } from 'fastify';
import { NO_DUE_DAY } from '../cases/derive.ts';
import { TaskList, TaskQuery } from '../contract/work.ts';
import { findCaseFile } from '../db/case-file.ts';
import { countTasks, listTasks, type OpenTask } from '../db/tasks.ts';
import { type ActorTransaction, withActor } from '../db/with-actor.ts';
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

const cursorOf = ({ dueDay, case: id, key }: OpenTask): string =>
  Buffer.from(JSON.stringify([dueDay, id, key])).toString('base64url');

/** Where the page before ended; a cursor that is none begins anew. */
function readCursor(text: string | undefined): { dueDay: string; case: string; key: string } | undefined {
  if (text === undefined) return undefined;
  const [, dueDay, id, key] =
    /^\["(\d{4}-\d\d-\d\d)","([0-9a-f-]{36})","([\w:-]+)"\]$/.exec(Buffer.from(text, 'base64url').toString()) ?? [];
  return dueDay === undefined || id === undefined || key === undefined ? undefined : { dueDay, case: id, key };
}

async function shown(tx: ActorTransaction, task: OpenTask, today: string): Promise<TaskList['tasks'][number]> {
  const file = await findCaseFile(tx, task.case);
  const isNamed = findAccess(tx.actor.role, 'listTasks')?.fields.includes('identity') ?? false;
  return {
    case: task.case,
    number: file?.number ?? '',
    applicant: isNamed ? (file?.applicant.name ?? '') : '',
    kind: task.kind as TaskList['tasks'][number]['kind'],
    office: task.officePath,
    forMe: task.person === tx.actor.person,
    openedDay: task.openedDay,
    dueDay: task.dueDay === NO_DUE_DAY ? null : task.dueDay,
    late: task.dueDay < today,
    escalated: task.escalated,
  };
}

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/** `GET /v1/tasks` */
export function taskRoutes(app: FastifyInstance, { database, clock }: Office): void {
  app.get('/v1/tasks', { schema, config: { access: ['listTasks'] } }, (request): Promise<TaskList> => {
    const { after, limit, dueBy, ...asked } = TaskQuery.parse(request.query);
    const actor = actorIn(request);
    const { at, day } = clock();
    return withActor(database, actor, async (tx) => {
      const mine = { ...asked, ownerRole: actor.role, person: actor.person, office: actor.office };
      const found = await listTasks(tx, { ...mine, dueBy, after: readCursor(after), limit: limit + 1 });
      const page = found.slice(0, limit);
      const tasks: TaskList['tasks'] = [];
      for (const task of page) tasks.push(await shown(tx, task, day));
      const last = page.at(-1);
      const lateBy = dueBy !== undefined && dueBy < day ? dueBy : dayBefore(day);
      tx.audit({
        at,
        action: 'tasks.list',
        subject: `office:${actor.office}`,
        detail: { cases: [...new Set(page.map((task) => task.case))] },
      });
      return {
        tasks,
        count: await countTasks(tx, { ...mine, dueBy }),
        late: await countTasks(tx, { ...mine, dueBy: lateBy }),
        next: found.length > limit && last ? cursorOf(last) : null,
      };
    });
  });
}

import { type CaseEvent, fold, type Recorded } from '@tirek/casework';
import { caseFileOf, tasksFor } from '../../packages/server/src/cases/derive.ts';
import { connectReader } from '../../packages/server/src/db/connect.ts';
import { loadHistory } from '../../packages/server/src/db/event-store.ts';
import { keyFile } from '../../packages/server/src/db/keys.ts';
import { type Personal, personalWith } from '../../packages/server/src/db/personal.ts';
import { type AuditReport, verifyAudit } from '../../packages/server/src/db/verify-audit.ts';
import { type ActorTransaction, SYSTEM } from '../../packages/server/src/db/with-actor.ts';
import { openForMaintenance } from '../../packages/server/src/maintenance.ts';
import { type Entry, type Told, toldIn } from './ledger.ts';

/*
 * What must hold whatever was killed, looked at with the owner's connection and the keys of the folder: what was told is
 * there once, what nobody was told of is not there, and all that is derived agrees with the events.
 */

type Db = ActorTransaction['db'];

export interface Verdict {
  /** Events that a client was told of and that are not there as told. */
  readonly lost: string[];
  /** What is there and no client was told of, or twice. */
  readonly doubled: string[];
  /** What does not fit together: gaps, votes, files and tasks that disagree with the events. */
  readonly torn: string[];
  readonly events: number;
  readonly auditChain: 'valid' | 'broken';
  readonly audit: AuditReport;
}

/** Ids of all cases there are. */
export async function listCaseIds(ownerUrl: string): Promise<string[]> {
  const reader = connectReader(ownerUrl);
  try {
    const rows = await reader.selectFrom('case_stream').select('id').where('kind', '=', 'case').execute();
    return rows.map(({ id }) => id);
  } finally {
    await reader.destroy();
  }
}

/** Address of the owner of the tables of a folder in which a server is running. */
export const ownerOf = async (folder: string): Promise<string> => (await openForMaintenance({ folder })).ownerUrl;

/** Events told of by the answers, and those that nobody was told of. Each event may be told of by one command only. */
function compareTold(id: string, told: readonly Told[], history: readonly Recorded<CaseEvent>[]) {
  const [lost, doubled]: [string[], string[]] = [[], []];
  const claimed = new Map<number, string>();
  for (const { version, happened } of told)
    happened.forEach((type, i) => {
      const seq = version - happened.length + 1 + i;
      if (claimed.has(seq)) doubled.push(`${id}/${seq}: told of by two commands`);
      claimed.set(seq, type);
      if (history[seq - 1]?.event.type !== type) lost.push(`${id}/${seq}: ${type} is not there`);
    });
  for (const { seq, by, event } of history)
    if (by.role !== 'system' && !claimed.has(seq)) doubled.push(`${id}/${seq}: ${event.type}, nobody was told of it`);
  return { lost, doubled };
}

/** A register answers a case once, whatever happened to the program that asked it. */
function answersTwice(id: string, history: readonly Recorded<CaseEvent>[]): string[] {
  const answers = history.flatMap(({ event }) => (event.type === 'registerAnswered' ? [event.register] : []));
  return answers.filter((register, i) => answers.indexOf(register) !== i).map((register) => `${id}: ${register} twice`);
}

async function checkVotes(db: Db, id: string, history: readonly Recorded<CaseEvent>[]) {
  const rows = await db.selectFrom('vote').select(['seq', 'sitting', 'member']).where('case_id', '=', id).execute();
  const cast = history.filter(({ event }) => event.type === 'voteCast').map(({ seq }) => seq);
  const kept = rows.map(({ seq }) => seq).toSorted((a, b) => a - b);
  const agree = JSON.stringify(cast) === JSON.stringify(kept);
  const distinct = new Set(rows.map(({ sitting, member }) => `${sitting} ${member}`)).size === rows.length;
  return agree && distinct ? [] : [`${id}: votes ${kept.join()} for the events ${cast.join()}`];
}

/** The file and the tasks as the events make them, beside what lies in the tables. */
async function checkDerived(db: Db, id: string, history: readonly Recorded<CaseEvent>[]) {
  const state = fold(history);
  const stream = await db.selectFrom('case_stream').select('version').where('id', '=', id).executeTakeFirst();
  const row = await db.selectFrom('case_file').selectAll().where('id', '=', id).executeTakeFirst();
  const day = history.at(-1)?.day ?? '';
  const file = row && caseFileOf(state, row.number, row.opened_day, day);
  if (!stream || !row || !file) return [`${id}: has no file`];
  const kept = [stream.version, row.version, row.phase, row.office_path, row.open_family_key, row.submitted_day];
  const made = [
    state.version,
    state.version,
    file.phase,
    state.application?.office,
    file.openFamilyKey,
    file.submittedDay,
  ];
  const keptMore = [row.due_day, row.decided_day, row.outcome];
  const madeMore = [file.dueDay, file.decidedDay, file.outcome];
  const tasks = await db.selectFrom('task').selectAll().where('case_id', '=', id).execute();
  const keptTasks = tasks.map((one) => [one.key, one.owner_role, one.office_path, one.person, one.due_day].join(' '));
  const madeTasks = tasksFor(state, day).map((one) =>
    [one.key, one.ownerRole, one.officePath, one.person, one.dueDay].join(' '),
  );
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  return [
    ...(history.every(({ seq }, i) => seq === i + 1) ? [] : [`${id}: the events have a gap`]),
    ...(same([...kept, ...keptMore], [...made, ...madeMore]) ? [] : [`${id}: the file disagrees with the events`]),
    ...(same(keptTasks.toSorted(), madeTasks.toSorted()) ? [] : [`${id}: the tasks disagree with the events`]),
  ];
}

async function checkCase(db: Db, personal: Personal, id: string, told: readonly Told[]) {
  const history = await loadHistory<CaseEvent>({ db, personal, actor: SYSTEM, audit: () => {} }, id);
  const { lost, doubled } = compareTold(id, told, history);
  const torn = [...(await checkVotes(db, id, history)), ...(await checkDerived(db, id, history))];
  return { lost, doubled: [...doubled, ...answersTwice(id, history)], torn, events: history.length };
}

/** Looks at all cases but the `before` ones, at one moment, and at the audit: the whole of it, or what came `since`. */
export async function judge(
  folder: string,
  entries: readonly Entry[],
  before: ReadonlySet<string>,
  since?: AuditReport,
): Promise<Verdict> {
  const ownerUrl = await ownerOf(folder);
  const personal = personalWith(await keyFile(folder).load());
  const told = Map.groupBy(
    entries.flatMap((entry) => toldIn(entry) ?? []),
    ({ id }) => id,
  );
  const ids = (await listCaseIds(ownerUrl)).filter((id) => !before.has(id));
  const reader = connectReader(ownerUrl);
  const sum = { lost: [] as string[], doubled: [] as string[], torn: [] as string[], events: 0 };
  try {
    await reader
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(async (db) => {
        for (const id of new Set([...ids, ...told.keys()])) {
          const one = await checkCase(db, personal, id, told.get(id) ?? []);
          for (const kind of ['lost', 'doubled', 'torn'] as const) sum[kind].push(...one[kind]);
          sum.events += one.events;
        }
      });
  } finally {
    await reader.destroy();
  }
  const audit = await verifyAudit(ownerUrl, { since: since?.valid === true ? since : undefined });
  return { ...sum, audit, auditChain: audit.valid && audit.unaccounted === 0 ? 'valid' : 'broken' };
}

import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../testing/fresh-database.ts';
import { AT, buildTown, DAY, DISTRICT, fileWith, hire, NEIGHBOUR, openCase, recordedAt } from '../testing/town.ts';
import { BrokenRule } from './broken-rule.ts';
import { findCaseFile, searchCases } from './case-file.ts';
import { takeCaseNumber } from './case-numbers.ts';
import { append, loadHistory } from './event-store.ts';
import { countTasks, escalateTasks, listTasks, type Task } from './tasks.ts';
import { SYSTEM, withActor } from './with-actor.ts';

let database: FreshDatabase;
let consultant: Awaited<ReturnType<typeof hire>>;
beforeAll(async () => {
  database = await freshDatabase();
  await buildTown(database);
  consultant = await hire(database, 'consultant', DISTRICT);
});
afterAll(() => database.close());

const stream = (id: string) => ({ id, kind: 'case' as const, officePath: DISTRICT });
const task = (changes: Partial<Task> = {}): Task => ({
  key: 'visit',
  kind: 'visit',
  ownerRole: 'assistant',
  officePath: DISTRICT,
  openedDay: DAY,
  dueDay: '2026-03-05',
  ...changes,
});

describe('what happened in a case', () => {
  test('comes back as it was written, in order, with numbers exact and letters whole', async () => {
    const id = randomUUIDv7();
    const event = {
      type: 'noted',
      text: 'Ұлы «Нұр» 👵',
      amount: 123_456.07,
      iin: '840302400019',
      list: [{ name: 'Әсел' }],
      none: null,
    };
    const recorded = [recordedAt(1, consultant, event), recordedAt(2, consultant, { type: 'closed' })];
    const written = await withActor(database, consultant, (tx) =>
      append(tx, { stream: stream(id), expectedVersion: 0, recorded }),
    );
    expect(written).toEqual({ ok: true, version: 2 });
    expect(await withActor(database, consultant, (tx) => loadHistory(tx, id))).toEqual(recorded);
  });

  test('lies in the database without a readable number, name or phone', async () => {
    const id = await openCase(
      database,
      consultant,
      DISTRICT,
      {},
      {
        recorded: [
          recordedAt(1, consultant, {
            type: 'noted',
            deep: [{ iin: '840302400019', phone: '+77010000000', name: 'Асель' }],
          }),
        ],
      },
    );
    const [row] = await database.asSuperuser<{ body: string; file: string }>(
      'select e.body::text as body, to_jsonb(f)::text as file from case_event e join case_file f on f.id = e.stream_id where e.stream_id = $1',
      [id],
    );
    for (const secret of ['840302400019', '+77010000000', 'Асель', 'Әсел', 'Сейітова'])
      expect(`${row?.body}${row?.file}`).not.toContain(secret);
  });

  test('is refused to the one who decided on an older version, and nothing of theirs is kept', async () => {
    const id = await openCase(database, consultant, DISTRICT);
    const next = () =>
      withActor(database, consultant, (tx) =>
        append(tx, {
          stream: stream(id),
          expectedVersion: 1,
          recorded: [recordedAt(2, consultant, { type: 'amended' })],
          derived: { tasks: [task()] },
        }),
      );
    const outcomes = await Promise.all([next(), next(), next()]);
    expect(outcomes.filter(({ ok }) => ok)).toEqual([{ ok: true, version: 2 }]);
    expect(outcomes.filter(({ ok }) => !ok)).toEqual(Array(2).fill({ ok: false, conflict: { version: 2 } }));
    expect(await withActor(database, consultant, (tx) => loadHistory(tx, id))).toHaveLength(2);
  });

  test('begins once, when two begin the same case at the same moment', async () => {
    const id = randomUUIDv7();
    const begin = () =>
      withActor(database, consultant, (tx) =>
        append(tx, {
          stream: stream(id),
          expectedVersion: 0,
          recorded: [recordedAt(1, consultant, { type: 'draftStarted' })],
        }),
      );
    const outcomes = await Promise.all([begin(), begin()]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('cannot be appended to by who does not see the case', async () => {
    const id = await openCase(database, consultant, DISTRICT);
    const stranger = await hire(database, 'consultant', NEIGHBOUR);
    const outcome = await withActor(database, stranger, (tx) =>
      append(tx, {
        stream: { ...stream(id), officePath: NEIGHBOUR },
        expectedVersion: 1,
        recorded: [recordedAt(2, stranger, { type: 'x' })],
      }),
    );
    expect(outcome).toEqual({ ok: false, conflict: 'unknown' });
  });

  test('cannot be changed or removed by the server', async () => {
    await openCase(database, consultant, DISTRICT);
    for (const table of ['case_event', 'vote', 'audit_entry'] as const) {
      const changing = withActor(database, SYSTEM, ({ db }) => db.deleteFrom(table).execute());
      await expect(changing).rejects.toMatchObject({ rule: 'row_level_security' });
    }
    const rewriting = withActor(database, SYSTEM, ({ db }) =>
      db.updateTable('case_event').set({ type: 'x' }).execute(),
    );
    await expect(rewriting).rejects.toBeInstanceOf(BrokenRule);
  });

  test('leaves nothing behind where the work fails after the writing', async () => {
    const id = randomUUIDv7();
    const failing = withActor(database, consultant, async (tx) => {
      await append(tx, {
        stream: stream(id),
        expectedVersion: 0,
        recorded: [recordedAt(1, consultant, { type: 'x' })],
        derived: { caseFile: fileWith() },
      });
      throw new Error('the register is down');
    });
    await expect(failing).rejects.toThrow('the register is down');
    expect(await withActor(database, SYSTEM, (tx) => loadHistory(tx, id))).toEqual([]);
    expect(await withActor(database, SYSTEM, (tx) => findCaseFile(tx, id))).toBeUndefined();
  });
});

describe('one open application for a family', () => {
  test('is kept by the database, also when two clerks submit at the same moment', async () => {
    const key = database.personal.hash('family', 'one');
    const submit = () => openCase(database, consultant, DISTRICT, { phase: 'registers', openFamilyKey: key });
    const outcomes = await Promise.allSettled([submit(), submit(), submit()]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected')
        expect(outcome.reason).toMatchObject({ rule: 'one_open_application_per_family' });
    expect(await database.asSuperuser('select from case_file where open_family_key = $1', [key])).toHaveLength(1);
  });
});

describe('numbers of cases', () => {
  test('have no gap and no double, also where some of those who took one gave up', async () => {
    const take = (giveUp: boolean) =>
      withActor(database, consultant, async (tx) => {
        const number = await takeCaseNumber(tx, '3520', 2026);
        if (giveUp) throw new Error('given up');
        return number;
      }).catch(() => undefined);
    const taken = await Promise.all(Array.from({ length: 20 }, (_, i) => take(i % 3 === 0)));
    const numbers = taken.filter((number) => number !== undefined).toSorted();
    expect(numbers).toEqual(Array.from({ length: 13 }, (_, i) => `3520-2026-${String(i + 1).padStart(6, '0')}`));
  });
});

describe('searching for a case', () => {
  test('finds a name as it is written in Kazakh or in Russian, a number, and nobody else', async () => {
    const name = 'Айгүл Қуанышқызы Әбдіғалиева';
    const id = await openCase(database, consultant, DISTRICT, {
      members: [
        { member: 'aigul', name, iin: '900101400017' },
        { member: 'dana', name: 'Дана' },
      ],
      address: 'Абай көшесі, 12-үй, 5-пәтер',
    });
    const found = (query: object) =>
      withActor(database, consultant, async (tx) =>
        (await searchCases(tx, { ...query, limit: 10 })).map((file) => file.id),
      );
    for (const query of [
      { name: 'айгуль абдигалиева' },
      { name: 'ӘБДІҒАЛИЕВА Айгүл' },
      { iin: '900101400017' },
      { address: 'ул. Абай, д. 12, кв. 5' },
      { name: 'Дана', office: 'kz/35' },
    ])
      expect(await found(query), JSON.stringify(query)).toEqual([id]);
    for (const query of [
      { name: 'Айгуль Иванова' },
      { iin: '900101400018' },
      { name: '!' },
      { name: 'Дана', office: 'kz/35/351' },
    ])
      expect(await found(query), JSON.stringify(query)).toEqual([]);
  });
});

describe('tasks of a case', () => {
  test('are replaced with every step, and the count agrees with the list', async () => {
    const assistant = await hire(database, 'assistant', DISTRICT);
    const tasks = [
      task({ key: 'a', dueDay: '2026-03-09' }),
      task({ key: 'b', dueDay: '2026-03-03', person: assistant.person }),
    ];
    const id = await openCase(database, consultant, DISTRICT, {}, { derived: { caseFile: fileWith(), tasks } });
    const query = {
      case: id,
      ownerRole: 'assistant',
      person: assistant.person,
      office: 'kz/35',
      sort: 'dueDay',
      limit: 10,
    } as const;
    const page = (asked: object) => withActor(database, assistant, (tx) => listTasks(tx, { ...query, ...asked }));
    const keys = async (asked = {}) => (await page(asked)).rows.map(({ key }) => key);
    expect(await keys()).toEqual(['b', 'a']);
    const { next: after } = await page({ limit: 1 });
    expect(await keys({ after })).toEqual(['a']);
    expect(await keys({ sort: '-dueDay' })).toEqual(['a', 'b']);
    expect(await withActor(database, assistant, (tx) => countTasks(tx, query, DAY))).toEqual([
      { kind: 'visit', count: 2, late: 0 },
    ]);
    await withActor(database, consultant, (tx) =>
      append(tx, {
        stream: stream(id),
        expectedVersion: 1,
        recorded: [recordedAt(2, consultant, { type: 'x' })],
        derived: { tasks: [task({ key: 'c' })] },
      }),
    );
    expect(await keys()).toEqual(['c']);
  });

  test('are passed up once when they are late, and are then seen by who is above as well', async () => {
    const decisionMaker = await hire(database, 'decisionMaker', DISTRICT);
    const late = task({ key: 'late', escalatesTo: 'decisionMaker', escalatesDay: '2026-03-06' });
    const id = await openCase(database, consultant, DISTRICT, {}, { derived: { caseFile: fileWith(), tasks: [late] } });
    const escalate = (day: string) => withActor(database, SYSTEM, (tx) => escalateTasks(tx, day));
    expect(await escalate('2026-03-05')).toEqual([]);
    expect(await escalate('2026-03-06')).toEqual([{ case: id, key: 'late' }]);
    expect(await escalate('2026-03-07')).toEqual([]);
    const seen = await withActor(database, decisionMaker, (tx) =>
      listTasks(tx, { ownerRole: 'decisionMaker', case: id, sort: 'dueDay', limit: 5 }),
    );
    expect(seen.rows).toMatchObject([{ key: 'late', escalated: true }]);
  });
});

test('the time of an event is an instant in milliseconds, however it was written', async () => {
  const id = randomUUIDv7();
  const recorded = [{ ...recordedAt(1, consultant, { type: 'x' }), at: '2026-03-02T14:00:00+05:00' }];
  await withActor(database, consultant, (tx) => append(tx, { stream: stream(id), expectedVersion: 0, recorded }));
  const [first] = await withActor(database, consultant, (tx) => loadHistory(tx, id));
  expect(first?.at).toBe(AT);
});

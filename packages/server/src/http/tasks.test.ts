import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TaskList } from '../contract/work.ts';
import { type OfficeAtWork, openOffice } from '../testing/office-at-work.ts';

let office: OfficeAtWork;
beforeAll(async () => {
  office = await openOffice();
  // One waits for an assistant, one to be handed over, two for votes.
  const ids: string[] = [];
  for (let i = 0; i < 4; i += 1) {
    const login = `family-${i}`;
    await office.invite(login);
    const id = await office.begin(login);
    ids.push(id);
    if (i >= 2) await office.bringToSitting(login, id);
    else await office.done(login, id, { type: 'submitApplication' });
  }
  await office.done('botagoz', ids[0] ?? '', { type: 'referToCommission' });
});
afterAll(() => office.close());

async function tasksOf(login: string, query = ''): Promise<TaskList> {
  return (await (await office.enter(login)).get(`/v1/tasks${query}`)).body as TaskList;
}

describe('the list of work', () => {
  test('of one kind holds what the count of that kind says, while the counts of the others stay', async () => {
    const all = await tasksOf('botagoz');
    expect(all.byKind).toEqual([{ kind: 'referToCommission', count: 1, late: 0 }]);
    const secretary = await tasksOf('dinara');
    expect(secretary.byKind).toEqual([{ kind: 'assignVisit', count: 1, late: 0 }]);
    for (const { kind, count } of secretary.byKind) {
      const some = await tasksOf('dinara', `?kind=${kind}`);
      expect(some.tasks).toHaveLength(count);
      expect(some).toMatchObject({ count, byKind: secretary.byKind });
    }
    expect(await tasksOf('dinara', '?kind=vote')).toMatchObject({ tasks: [], count: 0, byKind: secretary.byKind });
  });

  test('counts as late what was due before today, and no more than it lists', async () => {
    await office.database.asSuperuser(`update task set due_day = '2026-02-09' where kind = 'referToCommission'`);
    const late = await tasksOf('botagoz', '?dueBy=2026-02-09');
    expect(late).toMatchObject({ count: 1, late: 1, tasks: [{ late: true }] });
    expect(await tasksOf('botagoz', '?dueBy=2026-02-08')).toMatchObject({ count: 0, late: 0, byKind: [] });
  });

  test('is refused for a kind of work there is not, with the name of the field', async () => {
    const told = await (await office.enter('botagoz')).get('/v1/tasks?kind=sleep');
    expect(told).toMatchObject({ status: 422, body: { errors: [{ path: 'kind' }] } });
  });

  test('asks the database as often for a page of two families as for a page of one', async () => {
    const { pool } = office.database;
    let [asked, known] = [0, new WeakSet<object>()];
    const listen = (client: { on(event: 'drain', listener: () => void): void }): void => {
      if (!known.has(client)) client.on('drain', () => void (asked += 1));
      known = known.add(client);
    };
    pool.on('acquire', listen);
    const yerlan = await office.enter('yerlan');
    const count = async (url: string): Promise<number> => {
      const before = asked;
      expect(((await yerlan.get(url)).body['tasks'] as unknown[]).length).toBe(Number(url.slice(-1)));
      return asked - before;
    };
    expect(await count('/v1/tasks?limit=2')).toBe(await count('/v1/tasks?limit=1'));
    expect(asked).toBeGreaterThan(0);
    pool.off('acquire', listen);
  });
});

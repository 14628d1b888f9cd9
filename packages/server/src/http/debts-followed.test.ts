import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { momentOf } from '../cases/moment.ts';
import { withActor } from '../db/with-actor.ts';
import { personIn } from '../demo/town.ts';
import { remindOfInstalments } from '../jobs/remind-of-instalments.ts';
import { checkLedger } from '../payments/books.ts';
import { type OfficeAtWork, openOffice } from '../testing/office-at-work.ts';
import { applyChange, decideAgain, owingFamily } from '../testing/owing-family.ts';

let office: OfficeAtWork;
let at = new Date();
const on = (day: string): void => {
  at = new Date(`${day}T05:00:00Z`);
};
const clock = () => momentOf(at);

beforeAll(async () => {
  on('2026-02-10');
  office = await openOffice({ clock });
});
afterAll(() => office.close());

const owing = (login: string) => owingFamily(office, { login, on });
const letterOf = async (login: string, id: string, kind: string): Promise<string[]> => {
  const family = await office.enter(login);
  const { body } = await family.get(`/v1/cases/${id}/letters`);
  const letters = (body['letters'] as { id: string; kind: string; language: string }[]).filter(
    (one) => one.kind === kind,
  );
  const papers = await Promise.all(letters.map((one) => family.download(`/v1/cases/${id}/letters/${one.id}`)));
  expect(papers.map(({ status, bytes }) => [status, bytes.subarray(0, 4).toString()])).toEqual(
    papers.map(() => [200, '%PDF']),
  );
  return letters.map(({ language }) => language).toSorted();
};
const viewOf = async (id: string) => (await (await office.enter('botagoz')).get(`/v1/cases/${id}`)).body;
const tasksOf = async (id: string): Promise<string[]> =>
  ((await viewOf(id))['tasks'] as { kind: string }[]).map(({ kind }) => kind);
/** Where the books of families and debts disagree; payments stand here as the bank left them, without their own postings. */
const books = async () =>
  (await withActor(office.database, personIn(office.town, 'kamila'), checkLedger)).filter(
    ({ code }) => code === 'unbalanced' || code === 'receivable',
  );

describe('a debt whose months turn out to be due after all', () => {
  test('is made less by the decision itself; what was repaid goes back, the family is told, the books balance', async () => {
    const login = `aliya-${randomUUID()}`;
    const { id, debt, amount } = await owing(login);
    const pay = { type: 'recordRepayment', debt, amount: 100_000, way: 'voluntary', on: '2026-03-30' };
    await office.done('botagoz', id, { ...pay, reference: `PO-${id}` });
    on('2026-04-10');
    await applyChange(office, {
      login,
      id,
      from: '2026-02-20',
      facts: [{ fact: 'livesWithFamily', member: 'nurlan', value: true }],
    });
    expect((await viewOf(id))['debts']).toMatchObject([{ amount }]);
    await decideAgain(office, id);
    expect((await viewOf(id))['debts']).toMatchObject([{ amount: 0, months: [] }]);
    expect(await tasksOf(id)).toContain('returnRepaid');
    expect(await books()).toEqual([]);
    expect(await letterOf(login, id, 'debtReduced')).toEqual(['kk', 'ru']);
    await office.done('zarina', id, {
      type: 'recordReturn',
      debt,
      amount: 100_000,
      reference: `BACK-${id}`,
      on: '2026-04-10',
    });
    expect(await books()).toEqual([]);
    expect(await tasksOf(id)).not.toContain('returnRepaid');
  });
});

describe('an instalment that has not come', () => {
  test('is told to the family once by a letter, and the consultant looks at the plan with it', async () => {
    const login = `dana-${randomUUID()}`;
    const { id, debt } = await owing(login);
    const plan = { type: 'planRepayment', debt, way: 'voluntary', parts: 3, firstDue: '2026-05-11' };
    await office.done('botagoz', id, plan);
    on('2026-05-11');
    expect(await remindOfInstalments(office.database, clock)).toBe(0);
    on('2026-05-12');
    expect(await remindOfInstalments(office.database, clock)).toBe(1);
    expect(await remindOfInstalments(office.database, clock)).toBe(0);
    expect(await letterOf(login, id, 'instalmentReminder')).toEqual(['kk', 'ru']);
    const tasks = await tasksOf(id);
    expect(tasks).toContain('reviewPlan');
    expect(tasks).not.toContain('watchInstalment');
    const { body } = await (await office.enter('botagoz')).get('/v1/tasks?kind=reviewPlan');
    expect(body['tasks']).toContainEqual(expect.objectContaining({ case: id, kind: 'reviewPlan' }));
    // A new plan is the answer: the family agreed on smaller parts.
    await office.done('botagoz', id, { ...plan, parts: 6, firstDue: '2026-06-10' });
    expect(await tasksOf(id)).not.toContain('reviewPlan');
  });
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { momentOf } from '../cases/moment.ts';
import { withActor } from '../db/with-actor.ts';
import { personIn, URBAN } from '../demo/town.ts';
import { checkLedger } from '../payments/books.ts';
import { recordWithheld } from '../payments/record-withheld.ts';
import { type OfficeAtWork, openOffice } from '../testing/office-at-work.ts';
import { payAll, payMonth } from '../testing/pay-months.ts';

let office: OfficeAtWork;
let at = new Date();
/** Login of the applicant, another one in each test. */
let marina = '';
const reason = 'A reason long enough.';
const on = (day: string): void => {
  at = new Date(`${day}T05:00:00Z`);
};
const leaves = { fact: 'livesWithFamily', member: 'nurlan', value: false };
/** Where the books of families and debts disagree; payments stand here as the bank left them, without their own postings. */
const books = async () =>
  (await withActor(office.database, personIn(office.town, 'kamila'), checkLedger)).filter(
    ({ code }) => code === 'unbalanced' || code === 'receivable',
  );
const viewOf = async (login: string, id: string) =>
  (await (await office.enter(login)).get(`/v1/cases/${id}`)).body as Record<string, never>;

beforeAll(async () => {
  on('2026-02-10');
  office = await openOffice({ clock: () => momentOf(at) });
});
beforeEach(async () => {
  on('2026-02-10');
  marina = `marina-${randomUUID()}`;
  await office.invite(marina);
});
afterAll(() => office.close());

/** From the application to the award of a lone mother of four. */
async function granted(): Promise<string> {
  const id = await office.begin(marina);
  await office.bringToSitting(marina, id);
  for (const login of ['yerlan', 'gulmira', 'talgat']) await office.done(login, id, { type: 'castVote', vote: 'need' });
  await decide(id);
  return id;
}

async function decide(id: string): Promise<void> {
  await office.done('botagoz', id, { type: 'determine' });
  await office.done('botagoz', id, { type: 'propose' });
  await office.done('samat', id, { type: 'approve' });
}

async function reported(id: string, from: string, facts: readonly object[] = [leaves]): Promise<string> {
  const told = { type: 'reportChange', kind: 'memberLeft', from, text: reason, facts, documents: [] };
  await office.done(marina, id, told);
  const { changes } = (await viewOf('botagoz', id)) as unknown as { changes: { reported: { id: string }[] } };
  return changes.reported.at(-1)?.id ?? '';
}

/** Both months are paid; the eldest left in February, and it is told in April. */
async function overpaid(): Promise<string> {
  const id = await granted();
  await payAll(office, id, URBAN, '2026-03-25');
  on('2026-03-30');
  const change = await reported(id, '2026-02-20');
  await office.done('botagoz', id, { type: 'settleChange', id: change, outcome: 'applied', reason });
  await decide(id);
  return id;
}

async function established(): Promise<{ readonly id: string; readonly debt: string; readonly amount: number }> {
  const id = await overpaid();
  await office.done('botagoz', id, { type: 'proposeDebt', cause: 'goodFaith', reason });
  const { debts } = (await viewOf('botagoz', id)) as unknown as { debts: { debt: string; amount: number }[] };
  const [{ debt, amount } = { debt: '', amount: 0 }] = debts;
  await office.done(marina, id, { type: 'answerDebt', debt, text: reason, documents: [] });
  await office.done('samat', id, { type: 'establishDebt', debt });
  return { id, debt, amount };
}

describe('a change that a family reports', () => {
  test('brings a new decision from its day, and the months tell the difference', async () => {
    const id = await overpaid();
    const { body } = await (await office.enter('botagoz')).get(`/v1/cases/${id}/months`);
    const { months, overpaid: sum } = body as unknown as {
      months: { month: string; due: number; paid: number; parts: unknown[] }[];
      overpaid: number;
    };
    expect(months.map(({ month }) => month)).toEqual(['2026-02', '2026-03']);
    expect(months[0]?.parts).toMatchObject([
      { from: '2026-02-01', to: '2026-02-19' },
      { from: '2026-02-20', to: '2026-02-28' },
    ]);
    expect(sum).toBe(months.reduce((all, { paid, due }) => all + paid - due, 0));
    expect(sum).toBeGreaterThan(0);
  });

  test('names a paper that is kept with the case, or is refused', async () => {
    const id = await granted();
    on('2026-02-20');
    const told = { type: 'reportChange', kind: 'other', from: '2026-02-15', text: reason, facts: [] };
    const refused = await (await office.enter(marina)).does(id, { ...told, documents: ['nothing'] });
    expect(refused.body).toMatchObject({ code: 'file.notKept' });
    expect((await (await office.enter(marina)).does(id, { ...told, documents: [] })).status).toBe(200);
  });

  test('is not told by a neighbour, nor settled by the family', async () => {
    const id = await granted();
    const stranger = await office.enter('asel');
    const told = { type: 'reportChange', kind: 'other', from: '2026-02-10', text: reason, facts: [], documents: [] };
    expect((await stranger.does(id, told)).status).toBe(404);
    const settle = { type: 'settleChange', id: 'x', outcome: 'noEffect', reason };
    expect((await (await office.enter(marina)).does(id, settle)).body).toMatchObject({ code: 'access.role' });
  });

  test('shows health and income only to those who see them', async () => {
    const id = await granted();
    on('2026-02-20');
    await reported(id, '2026-02-15', [{ fact: 'disability', member: 'gulnar', value: 'group1' }]);
    const seen = (await viewOf('askar', id)) as unknown as { changes: { reported: { facts: unknown[] }[] } };
    expect(seen.changes.reported[0]?.facts).toEqual([]);
  });
});

describe('a debt', () => {
  test('is heard, decided by another officer, repaid in parts and closed; the books balance at every step', async () => {
    const { id, debt, amount } = await established();
    expect(await books()).toEqual([]);
    await office.done('botagoz', id, {
      type: 'planRepayment',
      debt,
      way: 'voluntary',
      parts: 2,
      firstDue: '2026-05-10',
    });
    const letters = (await (await office.enter(marina)).get(`/v1/cases/${id}/letters`)).body as unknown as {
      letters: { id: string; kind: string; language: string }[];
    };
    for (const kind of ['changeReceived', 'decision', 'overpayment', 'debtDecision', 'repaymentPlan'])
      for (const language of ['kk', 'ru']) {
        const letter = letters.letters.find((one) => one.kind === kind && one.language === language);
        const paper = await (await office.enter(marina)).download(`/v1/cases/${id}/letters/${letter?.id ?? kind}`);
        expect([kind, paper.status, paper.bytes.subarray(0, 4).toString()]).toEqual([kind, 200, '%PDF']);
      }
    const pay = { type: 'recordRepayment', debt, amount: 100_000, way: 'voluntary', on: '2026-03-30' };
    await office.done('botagoz', id, { ...pay, reference: `PO-${id}` });
    expect(await books()).toEqual([]);
    await office.done('botagoz', id, { type: 'proposeWriteOff', debt, amount: 50_000, reason });
    await office.done('samat', id, { type: 'approveWriteOff', debt });
    await office.done('zarina', id, { ...pay, amount: amount - 150_000, reference: `PO-2-${id}` });
    expect(await books()).toEqual([]);
    // Its territory and its family see it, others do not; each reading is in the audit.
    expect((await (await office.enter('saule')).get('/v1/debts')).body).toMatchObject({
      debts: [],
      sums: { count: 0 },
    });
    expect((await (await office.enter('daniyar')).get('/v1/debts')).status).toBe(403);
    expect((await (await office.enter('yerlan')).get(`/v1/cases/${id}/months`)).status).toBe(404);
    await (await office.enter('botagoz')).get(`/v1/cases/${id}/months?purpose=casework`);
    const looked = await (await office.enter(marina)).get(`/v1/audit/case:${id}`);
    expect(looked.body['entries']).toContainEqual(
      expect.objectContaining({ action: 'case.months', purpose: 'casework' }),
    );
    const { body } = await (await office.enter('botagoz')).get('/v1/debts?stage=settled');
    expect(body['debts']).toContainEqual(
      expect.objectContaining({ case: id, amount, owed: 0, repaid: amount - 50_000, writtenOff: 50_000 }),
    );
  });

  test('takes one payment once, also for another family', async () => {
    const [one, other] = [
      await established(),
      await (on('2026-02-10'), (marina = `m-${randomUUID()}`), office.invite(marina)).then(established),
    ];
    const pay = {
      type: 'recordRepayment',
      amount: 100,
      way: 'voluntary',
      on: '2026-03-30',
      reference: `same-${one.id}`,
    };
    await office.done('botagoz', one.id, { ...pay, debt: one.debt });
    const again = await (await office.enter('botagoz')).does(one.id, { ...pay, debt: one.debt });
    expect(again.body).toMatchObject({ status: 422, code: 'debt.referenceCounted' });
    const elsewhere = await (await office.enter('botagoz')).does(other.id, { ...pay, debt: other.debt });
    expect(elsewhere.status).toBe(422);
    expect(elsewhere.body).toMatchObject({ code: 'debt.referenceCounted' });
  });

  test('is told what a register has kept back, once, and the books agree', async () => {
    const { id, debt, amount } = await established();
    await office.done('botagoz', id, { type: 'planRepayment', debt, way: 'withholding' });
    const withheld = { debt, amount: 1_000 };
    const register = await payMonth(office, id, {
      office: URBAN,
      month: '2026-04',
      amount: 9_000,
      on: '2026-04-25',
      withheld,
    });
    const moment = { at: '2026-04-25T05:00:00.000Z', day: '2026-04-25' };
    const tell = () =>
      withActor(office.database, personIn(office.town, 'zarina'), (tx) => recordWithheld(tx, register, moment));
    await tell();
    await tell();
    const { debts } = (await viewOf('botagoz', id)) as unknown as { debts: { repaid: unknown[] }[] };
    expect(debts[0]?.repaid).toMatchObject([{ amount: 1_000, way: 'withholding', month: '2026-04' }]);
    const { body } = await (await office.enter('samat')).get('/v1/debts?stage=repaying');
    expect(body['debts']).toContainEqual(expect.objectContaining({ case: id, owed: amount - 1_000 }));
  });
});

import { URBAN } from '../demo/town.ts';
import type { OfficeAtWork } from './office-at-work.ts';
import { payAll } from './pay-months.ts';

const reason = 'A reason long enough.';
const LEAVES = { fact: 'livesWithFamily', member: 'nurlan', value: false };

/** A family that owes, by the login of its applicant. Whole tiyn. */
export interface OwingFamily {
  readonly id: string;
  readonly debt: string;
  readonly amount: number;
}

/** The consultant determines and proposes, the head approves. */
export async function decideAgain(office: OfficeAtWork, id: string): Promise<void> {
  await office.done('botagoz', id, { type: 'determine' });
  await office.done('botagoz', id, { type: 'propose' });
  await office.done('samat', id, { type: 'approve' });
}

/** The family says that something is otherwise from a day on, and the consultant takes it into account. */
export async function applyChange(
  office: OfficeAtWork,
  { login, id, from, facts }: { login: string; id: string; from: string; facts: readonly object[] },
): Promise<void> {
  const told = { type: 'reportChange', kind: 'memberLeft', from, text: reason, facts, documents: [] };
  await office.done(login, id, told);
  const { body } = await (await office.enter('botagoz')).get(`/v1/cases/${id}`);
  const { reported } = body['changes'] as { reported: { id: string }[] };
  const change = reported.at(-1)?.id;
  await office.done('botagoz', id, { type: 'settleChange', id: change, outcome: 'applied', reason });
}

/**
 * A lone mother of four is granted aid in February 2026, both months are paid, and it turns out at the end of March that the
 * eldest had left on the twentieth of February: what was overpaid is heard and decided. `on` sets the clock of the office.
 */
export async function owingFamily(
  office: OfficeAtWork,
  { login, on }: { readonly login: string; on(day: string): void },
): Promise<OwingFamily> {
  on('2026-02-10');
  await office.invite(login);
  const id = await office.begin(login);
  await office.bringToSitting(login, id);
  for (const member of ['yerlan', 'gulmira', 'talgat'])
    await office.done(member, id, { type: 'castVote', vote: 'need' });
  await decideAgain(office, id);
  await payAll(office, id, URBAN, '2026-03-25');
  on('2026-03-30');
  await applyChange(office, { login, id, from: '2026-02-20', facts: [LEAVES] });
  await decideAgain(office, id);
  await office.done('botagoz', id, { type: 'proposeDebt', cause: 'goodFaith', reason });
  const { body } = await (await office.enter('botagoz')).get(`/v1/cases/${id}`);
  const [{ debt, amount } = { debt: '', amount: 0 }] = body['debts'] as { debt: string; amount: number }[];
  await office.done(login, id, { type: 'answerDebt', debt, text: reason, documents: [] });
  await office.done('samat', id, { type: 'establishDebt', debt });
  return { id, debt, amount };
}

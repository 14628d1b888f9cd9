import type { CaseCommand, CaseEvent } from '../case-event.ts';
import { established, granted, heard, overpaid, proposedDebt, reason } from '../examples/overpaid.ts';
import { botagoz, head, marina } from '../examples/people.ts';
import type { Refused } from '../examples/refused.ts';
import { act, forge, on, refusalOf, type Story } from '../examples/story.ts';
import { owed } from './state.ts';

const debt = 'debt-1';
const left = (story: Story): number => (story.state.debts[0] ? owed(story.state.debts[0]) : 0);
const pay = {
  type: 'recordRepayment',
  debt,
  amount: 100,
  way: 'voluntary',
  reference: 'PO-1',
  on: '2026-04-06',
} as const;
const plan = { type: 'planRepayment', debt, way: 'voluntary', parts: 3, firstDue: '2026-05-10' } as const;
const writeOff = { type: 'proposeWriteOff', debt, amount: 100, reason } as const;
const hardship = { type: 'askHardship', debt, text: reason, documents: [], canPay: null } as const;
const objected: Extract<CaseEvent, { type: 'objectionFiled' }> = {
  type: 'objectionFiled',
  id: 'objection-1',
  against: { kind: 'debt', debt },
  way: 'objection',
  text: reason,
  documents: [],
  suspends: { cites: [] },
  office: 'kz/61',
};
const asked = act(established, head, { type: 'askCourt', debt, claim: 'Claim 1' });
const byMistake = act(
  on(act(on(overpaid, { day: '2026-03-30' }), botagoz, { type: 'proposeDebt', debt, cause: 'agencyError', reason }), {
    day: '2026-04-20',
  }),
  head,
  { type: 'establishDebt', debt },
);
const refused = (story: Story, command: CaseCommand) => () =>
  refusalOf(story, command.type === 'establishDebt' || command.type.startsWith('approve') ? head : botagoz, command);

/** One way to earn each refusal of this room. */
export const recoveryRefusals = {
  'debt.nothingOverpaid': [
    'nothing is asked back where what was paid is what is due',
    refused(on(granted, { paid: [] }), { type: 'proposeDebt', debt, cause: 'goodFaith', reason }),
  ],
  'debt.unknown': [
    'nobody decides on a debt that was not proposed',
    refused(overpaid, { type: 'establishDebt', debt }),
  ],
  'debt.notHeard': [
    'nothing is decided before the family has answered or its term is over',
    refused(proposedDebt, { type: 'establishDebt', debt }),
  ],
  'debt.established': ['a debt is decided on once', refused(established, { type: 'establishDebt', debt })],
  'debt.notEstablished': ['what nobody has decided is not paid back', refused(heard, plan)],
  'debt.ended': [
    'what was dropped is not decided on',
    refused(act(heard, botagoz, { type: 'dropDebt', debt, reason }), { type: 'establishDebt', debt }),
  ],
  'debt.monthsChanged': [
    'what was paid has changed since it was proposed',
    refused(on(heard, { paid: [] }), { type: 'establishDebt', debt }),
  ],
  'debt.wayNotAllowed': [
    'an error of the office is not withheld from what a family lives on',
    refused(byMistake, { type: 'planRepayment', debt, way: 'withholding' }),
  ],
  'debt.parts': ['a debt is not divided into no parts', refused(established, { ...plan, parts: 0 })],
  'debt.tooEarly': [
    'no part is due before the day on which it is agreed',
    refused(established, { ...plan, firstDue: '2026-04-05' }),
  ],
  'debt.objectedTo': [
    'nothing is planned while the family objects',
    () => refusalOf(forge(established, marina, objected), botagoz, plan),
  ],
  'debt.referenceCounted': ['one payment counts once', refused(act(established, botagoz, pay), pay)],
  'debt.moreThanOwed': [
    'nobody pays back more than is owed',
    refused(established, { ...pay, amount: left(established) + 1 }),
  ],
  'debt.nothingOwed': [
    'what is settled is not planned',
    refused(act(established, botagoz, { ...pay, amount: left(established) }), plan),
  ],
  'debt.overLimit': [
    'no more is withheld than the share of a month',
    refused(established, { ...pay, way: 'withholding', month: '2026-04' }),
  ],
  'debt.inTheFuture': ['money of a day to come has not come', refused(established, { ...pay, on: '2026-04-07' })],
  'debt.courtAsked': [
    'a court is asked once',
    () => refusalOf(asked, head, { type: 'askCourt', debt, claim: 'Claim 2' }),
  ],
  'debt.courtNotAsked': [
    'a court that was not asked has not ruled',
    () => refusalOf(established, head, { type: 'recordRuling', debt, amount: 100, ruling: 'Ruling 1' }),
  ],
  'debt.rulingHigher': [
    'a court does not award more than was decided',
    () => refusalOf(asked, head, { type: 'recordRuling', debt, amount: left(asked) + 1, ruling: 'Ruling 1' }),
  ],
  'debt.hardshipNotAsked': [
    'nobody is refused what they have not asked for',
    () => refusalOf(established, head, { type: 'refuseHardship', debt, reason }),
  ],
  'debt.hardshipWaits': [
    'a family need not ask twice',
    () => refusalOf(act(established, marina, hardship), marina, hardship),
  ],
  'debt.noWriteOff': [
    'nothing is written off that nobody has proposed',
    refused(established, { type: 'approveWriteOff', debt }),
  ],
  'debt.writeOffWaits': ['writing off is proposed once', refused(act(established, botagoz, writeOff), writeOff)],
  'debt.nothingToReturn': [
    'nothing goes back where nothing was repaid in vain',
    () =>
      refusalOf(
        established,
        { person: 'payer', role: 'paymentsOfficer', office: 'kz/61/6110' },
        {
          type: 'recordReturn',
          debt,
          amount: 100,
          reference: 'PO-9',
          on: '2026-04-06',
        },
      ),
  ],
} as const satisfies Refused;

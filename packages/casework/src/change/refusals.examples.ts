import { twoCars } from '@tirek/family/examples';
import type { CaseCommand } from '../case-event.ts';
import { concluded, decided } from '../examples/main-path.ts';
import { granted, reason } from '../examples/overpaid.ts';
import { botagoz, head, marina } from '../examples/people.ts';
import type { Refused } from '../examples/refused.ts';
import { act, forge, on, refusalOf, type Story } from '../examples/story.ts';

type Report = Extract<CaseCommand, { type: 'reportChange' }>;
const report: Report = {
  type: 'reportChange',
  id: 'change-1',
  kind: 'other',
  from: '2026-02-20',
  text: reason,
  facts: [],
  documents: [],
};
const later = on(granted, { day: '2026-03-02' });
const told = (changed: Partial<Report> = {}): Story => act(later, marina, { ...report, ...changed });
const settle = { type: 'settleChange', id: 'change-1', outcome: 'applied', reason } as const;
const end = { type: 'proposeEnd', ground: 'moved', happenedOn: '2026-02-27', reason } as const;
const ending = act(later, botagoz, end);

/** One way to earn each refusal of this room. */
export const changeRefusals = {
  'change.beforeDecision': [
    'before a decision what changes belongs into the application itself',
    () => {
      const { state } = concluded(twoCars.file, twoCars.on);
      return refusalOf({ history: [], state, around: { day: twoCars.on } }, marina, { ...report, from: twoCars.on });
    },
  ],
  'change.notYet': [
    'what has not happened yet is not told as if it had',
    () => refusalOf(later, marina, { ...report, from: '2026-03-03' }),
  ],
  'change.unknown': ['nobody settles a change that was not told', () => refusalOf(later, botagoz, settle)],
  'change.settled': [
    'a change is settled once',
    () => refusalOf(act(told(), botagoz, { ...settle, outcome: 'noEffect' }), botagoz, settle),
  ],
  'change.nothingToApply': ['a change without a fact cannot be reckoned', () => refusalOf(told(), botagoz, settle)],
  'change.laterIncome': [
    'an income of after the application counts with the next one',
    () => {
      const wage = { fact: 'income.wage', member: 'gulnar', value: [{ amount: 90_000, per: 'month' }] } as const;
      return refusalOf(told({ kind: 'income', facts: [wage] }), botagoz, settle);
    },
  ],
  'end.nothingGranted': [
    'where nothing was granted there is nothing to end',
    () => {
      const refused = decided(concluded(twoCars.file, twoCars.on));
      return refusalOf(refused, botagoz, { ...end, happenedOn: twoCars.on });
    },
  ],
  'end.proposed': ['the end is proposed once', () => refusalOf(ending, botagoz, end)],
  'end.already': [
    'aid that has ended does not end again',
    () => refusalOf(act(ending, head, { type: 'approveEnd' }), botagoz, end),
  ],
  'end.notProposed': ['nothing ends that nobody has proposed', () => refusalOf(later, head, { type: 'approveEnd' })],
  'end.outsideAward': [
    'aid does not end before it began',
    () => refusalOf(later, botagoz, { ...end, happenedOn: '2026-01-15' }),
  ],
  'correction.outsidePeriod': [
    'a change from after the end of aid is a matter of a new application',
    () => {
      const over = act(ending, head, { type: 'approveEnd' });
      const text = { ...report, type: 'changeReported', reportBy: null, late: false } as const;
      const facts = [{ fact: 'livesWithFamily', member: 'nurlan', value: false }] as const;
      const reported = forge(on(over, { day: '2026-03-20' }), marina, { ...text, from: '2026-03-15', facts });
      return refusalOf(reported, botagoz, settle);
    },
  ],
} as const satisfies Refused;

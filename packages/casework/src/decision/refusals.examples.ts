import { left } from '../exit/exit.examples.ts';
import { kandasFamily, loneMotherOfFour } from '@tirek/family/examples';
import { concluded, decided, determined, proposed } from '../examples/main-path.ts';
import { botagoz, head, yerlan } from '../examples/people.ts';
import type { Refused } from '../examples/refused.ts';
import { on, refusalOf } from '../examples/story.ts';
import type { CaseState } from '../case-state.ts';

const { file, on: day } = loneMotherOfFour;
const waiting = proposed(concluded(file, day));
const approve = { type: 'approve' } as const;
const as = (person: string) => ({ ...head, person });

/** The determination as it would stand had somebody written another amount into the store. */
const withAmount = (state: CaseState, total: number): CaseState => {
  const { determination } = state.decision;
  if (!determination) return state;
  const { assessment } = determination;
  const changed = { ...assessment, amount: { ...assessment.amount, total } };
  return { ...state, decision: { ...state.decision, determination: { ...determination, assessment: changed } } };
};

export const decisionRefusals: Refused = {
  'conclusion.negative': [
    'no award is made where the commission concluded that there is no need',
    () => {
      const story = proposed(concluded(file, day));
      const { conclusion } = concluded(file, day, ['noNeed', 'noNeed', 'noNeed']).state.commission;
      return refusalOf(
        { ...story, state: { ...story.state, commission: { ...story.state.commission, conclusion } } },
        head,
        approve,
      );
    },
  ],
  'determination.missing': [
    'nothing is proposed before the law was asked',
    () => refusalOf(concluded(file, day), botagoz, { type: 'propose' }),
  ],
  'determination.stale': [
    'a determination on facts that have changed since is not proposed',
    () => refusalOf(on(determined(concluded(file, day)), { publishedLine: 50_000 }), botagoz, { type: 'propose' }),
  ],
  'determination.changed': [
    'an amount written into the store by hand is not approved',
    () => refusalOf({ ...waiting, state: withAmount(waiting.state, 900_000) }, head, approve),
  ],
  'determination.undetermined': [
    'nothing is proposed while a fact that could change the answer is not known',
    () => refusalOf(determined(concluded(kandasFamily.file, kandasFamily.on)), botagoz, { type: 'propose' }),
  ],
  'decision.sameOfficer': [
    'the officer who proposed does not decide, even as head of the office',
    () => refusalOf(waiting, as('botagoz'), approve),
  ],
  'decision.voter': ['a member who voted does not decide', () => refusalOf(waiting, as(yerlan.person), approve)],
  'decision.visitor': ['an assistant who visited does not decide', () => refusalOf(waiting, as('askar'), approve)],
  'correction.outsidePeriod': [
    'a change after the award has ended is a new application, no correction',
    () =>
      refusalOf(on(decided(concluded(file, day)), { day: '2026-05-20' }), botagoz, {
        type: 'correctFact',
        fact: 'work',
        member: 'gulnar',
        value: 'employed',
        from: '2026-05-01',
        reason: 'She found work in May.',
      }),
  ],
  'correction.closed': [
    'a family that has left is heard before anything is put right behind it',
    () =>
      refusalOf(left, botagoz, {
        type: 'correctFact',
        fact: 'work',
        member: left.state.application?.family.members[0]?.id ?? '',
        value: 'employed',
        from: left.state.application?.submitted?.applicationDay ?? '',
        reason: 'The employer told of it later.',
      }),
  ],
};

import { concluded, decided } from '../examples/main-path.ts';
import { botagoz } from '../examples/people.ts';
import type { Refused } from '../examples/refused.ts';
import { act, on, refusalOf } from '../examples/story.ts';
import { twoCars } from '@tirek/family/examples';
import { exitCommands } from './commands.examples.ts';
import { left, ofAQuarter, paidUp, reviewed, underContract } from './exit.examples.ts';

const { reviewContract, recordExit, recordFollowUp } = exitCommands;
const after = { day: '2019-02-01' };

/** One way to earn each refusal of this room. */
export const exitRefusals = {
  'review.noContract': [
    'there is nothing to review where there was no contract',
    () => refusalOf(ofAQuarter, botagoz, reviewContract),
  ],
  'review.tooEarly': [
    'a contract is not reviewed before its last thirty days',
    () => refusalOf(on(underContract, { day: '2018-12-31' }), botagoz, reviewContract),
  ],
  'exit.noAward': [
    'a family that was refused has nothing to leave',
    () => refusalOf(decided(concluded(twoCars.file, twoCars.on)), botagoz, recordExit),
  ],
  'exit.aidGoesOn': [
    'nobody leaves while aid goes on: it is ended by a decision first',
    () => refusalOf(on(paidUp(ofAQuarter), { day: '2026-03-31' }), botagoz, recordExit),
  ],
  'exit.moneyOwed': [
    'no case is closed while a month is not paid',
    () => refusalOf(on(ofAQuarter, { day: '2026-04-01' }), botagoz, recordExit),
  ],
  'exit.stillOpen': [
    'no case is closed while a reported change waits for an answer',
    () => {
      const told = act(on(paidUp(ofAQuarter), { day: '2026-03-30' }), botagoz, {
        type: 'correctFact',
        fact: 'work',
        member: 'gulnar',
        value: 'employed',
        from: '2026-03-01',
        reason: 'A contract of employment was shown.',
      });
      const open = {
        ...told,
        state: {
          ...ofAQuarter.state,
          changes: {
            ...ofAQuarter.state.changes,
            reported: [
              {
                id: 'c-1',
                kind: 'work' as const,
                from: '2026-03-01',
                text: 'I work.',
                facts: [],
                documents: [],
                reportBy: null,
                late: false,
                reportedBy: 'marina',
                reportedOn: '2026-03-30',
                settled: null,
              },
            ],
          },
        },
      };
      return refusalOf(on(open, { day: '2026-04-01' }), botagoz, recordExit);
    },
  ],
  'exit.notReviewed': [
    'a contract is looked at together before the family leaves',
    () => refusalOf(on(paidUp(underContract), after), botagoz, recordExit),
  ],
  'exit.reasonNotFound': [
    'that somebody has died is recorded as a change, not typed as a reason',
    () => refusalOf(reviewed, botagoz, { ...recordExit, reason: 'died' }),
  ],
  'exit.reasonOfFacts': [
    'a family that applied anew goes on: it has not left',
    () => refusalOf(on(reviewed, { laterCase: { case: 'case-2', awarded: false } }), botagoz, recordExit),
  ],
  'followUp.none': [
    'a family that goes on is not asked how it is without aid',
    () => {
      const goesOn = on(reviewed, { laterCase: { case: 'case-2', awarded: true } });
      const closed = act(goesOn, botagoz, { ...recordExit, reason: 'continues' });
      return refusalOf(on(closed, { day: '2019-05-01' }), botagoz, recordFollowUp);
    },
  ],
  'followUp.tooEarly': [
    'a family is not asked after three months when two have passed',
    () => refusalOf(on(left, { day: '2019-04-16' }), botagoz, recordFollowUp),
  ],
  'followUp.recorded': [
    'a family is asked after three months once',
    () => {
      const asked = act(on(left, { day: '2019-05-01' }), botagoz, recordFollowUp);
      return refusalOf(on(asked, { day: '2019-05-02' }), botagoz, recordFollowUp);
    },
  ],
} as const satisfies Refused;

import {
  answeredBreach,
  confirmed,
  contractOf2018,
  contractOf2026,
  raised,
  raiseOn,
  sanctioned,
  sanctionProposed,
} from '../examples/broken-contract.ts';
import { concluded, decided } from '../examples/main-path.ts';
import { botagoz, head, marina, saule } from '../examples/people.ts';
import type { Refused } from '../examples/refused.ts';
import { act, forge, on, refusalOf, type Story } from '../examples/story.ts';
import { loneMotherOfFour } from '@tirek/family/examples';

const reason = 'A reason long enough.';
const at = (story: Story, day: string): Story => on(story, { day });
const asked = raised(contractOf2018, '2018-09-10');
const found = confirmed(answeredBreach(asked, '2018-09-11'), '2018-09-12');
const proposed = sanctionProposed(found, '2018-09-13');
const settle = { type: 'settleBreach', breach: 'breach-1', outcome: 'confirmed', reason } as const;
const answer = { type: 'answerBreach', breach: 'breach-1', text: reason, documents: [] } as const;
const propose = { type: 'proposeSanction', breach: 'breach-1' } as const;
const impose = { type: 'imposeSanction' } as const;
const lift = { type: 'liftSanction', sanction: 'sanction-1', reason } as const;
const raiseLater = (changed: object) =>
  refusalOf(at(contractOf2018, '2018-09-10'), saule, raiseOn(contractOf2018, '2018-09-10', changed));
/** Unconditional assistance: the law attaches nothing to a breach. */
const unconditional = forge(
  decided(concluded(loneMotherOfFour.file, loneMotherOfFour.on)),
  saule,
  {
    type: 'breachRaised',
    breach: { id: 'breach-1', kind: 'falseData', obligation: null, member: 'gulnar', on: '2026-02-10', text: reason },
    answerBy: '2026-02-17',
  },
  { type: 'breachSettled', breach: 'breach-1', outcome: 'confirmed', reason },
);

/** One way to earn each refusal of this room. */
export const sanctionRefusals = {
  'breach.noContract': [
    'an obligation nobody has signed is not broken',
    () => {
      const story = decided(concluded(loneMotherOfFour.file, loneMotherOfFour.on));
      return refusalOf(story, saule, raiseOn(story, loneMotherOfFour.on));
    },
  ],
  'breach.unknownObligation': [
    'nothing is asked about an obligation that the contract does not have',
    () => raiseLater({ obligation: 'm-7' }),
  ],
  'breach.notMissed': [
    'nothing is asked about an obligation that is not due yet',
    () => raiseLater({ obligation: 's-1:2018-09-10' }),
  ],
  'breach.beforeDue': ['an obligation is not broken before the day it was due', () => raiseLater({ on: '2018-09-08' })],
  'breach.unknownMember': [
    'nobody is asked about an obligation of another member',
    () => raiseLater({ member: 'bibigul' }),
  ],
  'breach.dayAhead': [
    'a breach that lies ahead has not happened',
    () => refusalOf(at(contractOf2018, '2018-09-10'), saule, raiseOn(contractOf2018, '2018-09-11')),
  ],
  'breach.alreadyRaised': [
    'the family is asked about the same thing once',
    () => refusalOf(asked, saule, raiseOn(asked, '2018-09-10')),
  ],
  'breach.unknown': [
    'nobody answers what was not asked',
    () => refusalOf(asked, marina, { ...answer, breach: 'breach-9' }),
  ],
  'breach.settled': ['a settled breach is not settled again', () => refusalOf(found, saule, settle)],
  'breach.notHeard': [
    'no breach is confirmed before the family has answered or its term has passed',
    () => refusalOf(at(asked, '2018-09-17'), saule, settle),
  ],
  'breach.notConfirmed': [
    'no sanction follows from a breach that is not confirmed',
    () => refusalOf(asked, botagoz, propose),
  ],
  'file.notKept': [
    'an answer names only papers that are kept with the case',
    () => refusalOf(asked, marina, { ...answer, documents: ['nowhere'] }),
  ],
  'sanction.none': [
    'where the law attaches nothing to a breach no sanction is proposed',
    () => refusalOf(unconditional, botagoz, propose),
  ],
  'sanction.proposed': ['one proposal waits at a time', () => refusalOf(proposed, botagoz, propose)],
  'sanction.noProposal': ['nothing is imposed that nobody proposed', () => refusalOf(found, head, impose)],
  'sanction.imposed': [
    'a breach is sanctioned once',
    () => refusalOf(sanctioned(contractOf2018, '2018-09-10'), botagoz, propose),
  ],
  'sanction.sameOfficer': [
    'the officer who raised the breach does not impose the sanction, even as head of the office',
    () => refusalOf(proposed, { ...head, person: 'saule' }, impose),
  ],
  'sanction.changed': [
    'a proposal with an amount the law does not give is not imposed',
    () => {
      const { proposal } = proposed.state.sanctions;
      const sanctions = { ...proposed.state.sanctions, proposal: proposal && { ...proposal, amountAfter: 1 } };
      return refusalOf({ ...proposed, state: { ...proposed.state, sanctions } }, head, impose);
    },
  ],
  'sanction.unknown': ['nothing is lifted that was not imposed', () => refusalOf(found, head, lift)],
  'sanction.lifted': [
    'a sanction is lifted once',
    () => refusalOf(act(sanctioned(contractOf2026, '2026-02-10'), head, lift), head, lift),
  ],
} as const satisfies Refused;

import { loneMotherOfFour } from '@tirek/family/examples';
import { answered, assigned, concluded, determined, referred, sat, submitted, visited } from '../examples/main-path.ts';
import { botagoz, dinara, gulmira, order, talgat, yerlan, zhanna } from '../examples/people.ts';
import type { Refused } from '../examples/refused.ts';
import { act, ballotOf, keyOf, on, refusalOf } from '../examples/story.ts';

const { file, on: day } = loneMotherOfFour;
const seen = visited(assigned(referred(answered(submitted(file, day)))));
const sitting = sat(seen);
const recuse = (member: string, substitute?: string) =>
  ({ type: 'recuseMember', member, ground: 'kin', ...(substitute === undefined ? {} : { substitute }) }) as const;
const without = act(sitting, gulmira, recuse('gulmira', 'zhanna'));
const oneVoted = act(sitting, yerlan, ballotOf(sitting, 'yerlan', 'need'));
const chairAway = act(sitting, yerlan, recuse('yerlan'));
const even = [
  [gulmira, 'need'],
  [talgat, 'noNeed'],
] as const;
const tied = even.reduce((told, [member, vote]) => act(told, member, ballotOf(told, member.person, vote)), chairAway);
const found = determined(concluded(file, day));
const propose = { type: 'propose' } as const;

export const commissionRefusals: Refused = {
  'sitting.open': [
    'a commission does not sit twice at once on a family',
    () => refusalOf(sitting, dinara, { type: 'openSitting', sitting: 'sitting-2' }),
  ],
  'sitting.none': [
    'nobody votes before the sitting is opened',
    () => refusalOf(seen, yerlan, ballotOf(seen, 'yerlan', 'need')),
  ],
  'sitting.notSecretary': [
    'only the secretary of the order opens a sitting',
    () => refusalOf(seen, { ...dinara, person: 'otherSecretary' }, { type: 'openSitting', sitting: 's' }),
  ],
  'sitting.noQuorum': [
    'a sitting is not closed before the quorum has voted',
    () => refusalOf(oneVoted, dinara, { type: 'closeSitting' }),
  ],
  'sitting.tied': [
    'an even vote without the chair concludes nothing',
    () => refusalOf(tied, dinara, { type: 'closeSitting' }),
  ],
  'recusal.notYours': [
    'a member does not recuse another; the chair may',
    () => refusalOf(sitting, gulmira, recuse('talgat')),
  ],
  'recusal.notSitting': [
    'a substitute who does not sit cannot be recused',
    () => refusalOf(sitting, zhanna, recuse('zhanna')),
  ],
  'recusal.voted': ['a member who has voted cannot be recused', () => refusalOf(oneVoted, yerlan, recuse('yerlan'))],
  'recusal.substitute': [
    'nobody sits instead who is not a substitute by the order',
    () => refusalOf(sitting, gulmira, recuse('gulmira', 'somebody')),
  ],
  'vote.forAnother': [
    'a member does not vote for another',
    () => refusalOf(sitting, yerlan, ballotOf(sitting, 'gulmira', 'need')),
  ],
  'vote.secretary': [
    'the secretary does not vote, for themselves or for others',
    () => refusalOf(sitting, { ...dinara, role: 'precinctMember' }, ballotOf(sitting, 'gulmira', 'need')),
  ],
  'vote.notSitting': [
    'a substitute who was not called in does not vote',
    () => refusalOf(sitting, zhanna, ballotOf(sitting, 'zhanna', 'need')),
  ],
  'vote.recused': [
    'a member who was recused as kin does not vote',
    () => refusalOf(without, gulmira, ballotOf(without, 'gulmira', 'need')),
  ],
  'vote.twice': ['a member votes once', () => refusalOf(oneVoted, yerlan, ballotOf(oneVoted, 'yerlan', 'noNeed'))],
  'vote.dissentTooShort': [
    'a dissent says something',
    () => refusalOf(sitting, talgat, ballotOf(sitting, 'talgat', 'noNeed', { dissent: 'no' })),
  ],
  'vote.otherAct': [
    'a vote on another family’s act is not taken',
    () => refusalOf(sitting, talgat, ballotOf(sitting, 'talgat', 'need', { hash: 'another-act' })),
  ],
  'vote.unknownKey': [
    'a vote signed with a key made up by somebody else is not taken',
    () => refusalOf(sitting, talgat, ballotOf(sitting, 'talgat', 'need', { publicKey: 'key of the secretary' })),
  ],
  'vote.signature': [
    'a ballot turned from no need to need is not taken',
    () => refusalOf(sitting, talgat, { ...ballotOf(sitting, 'talgat', 'noNeed'), vote: 'need' }),
  ],
  'conclusion.missing': [
    'nothing is proposed without a conclusion',
    () => {
      const commission = { ...found.state.commission, conclusion: null };
      return refusalOf({ ...found, state: { ...found.state, commission } }, botagoz, propose);
    },
  ],
  'conclusion.otherAct': [
    'a conclusion on an act that was changed afterwards is none',
    () => {
      const { act: seenAct } = found.state.visit;
      const visit = { ...found.state.visit, act: seenAct && { ...seenAct, condition: 'A ruin.' } };
      return refusalOf({ ...found, state: { ...found.state, visit } }, botagoz, propose);
    },
  ],
  'conclusion.otherOrder': [
    'a conclusion of people whom no order names is none',
    () => refusalOf(on(found, { order: { ...order, members: ['yerlan', 'gulmira', 'zhanna'] } }), botagoz, propose),
  ],
  'conclusion.unsigned': [
    'a conclusion whose signatures do not hold is none',
    () => refusalOf(on(found, { keysOf: (person) => (person === 'yerlan' ? [keyOf(person)] : []) }), botagoz, propose),
  ],
};

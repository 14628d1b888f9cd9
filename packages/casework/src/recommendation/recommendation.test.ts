import { loneMotherOfFour } from '@tirek/family/examples';
import { describe, expect, test } from 'vitest';
import { concluded, determined } from '../examples/main-path.ts';
import { aidos, botagoz, districtCommission, laura, order } from '../examples/people.ts';
import { act, hashOf, keyOf, on, refusalOf, sign, type Story } from '../examples/story.ts';
import { tasksOf } from '../tasks.ts';
import { recommendationBallotText, requestText } from './ballot.ts';
import type { RecommendationVote } from './events.ts';

const { file, on: day } = loneMotherOfFour;
const request = {
  id: 'r-1',
  level: 'district',
  about: 'measures',
  question: 'May the family move to another region?',
} as const;
const ask = { type: 'askRecommendation', request } as const;
const ready = on(concluded(file, day), { order: districtCommission });
const asked = act(ready, botagoz, ask);
function ballotOf({ state }: Story, member: string, vote: RecommendationVote) {
  const ballot = { request: 'r-1', hash: hashOf(requestText(state, request)), member, vote };
  const signature = sign(keyOf(member), recommendationBallotText(ballot));
  return { type: 'castRecommendationVote', ...ballot, publicKey: keyOf(member), signature } as const;
}
const voted = (story: Story, vote: RecommendationVote): Story =>
  [aidos, laura].reduce((told, member) => act(told, member, ballotOf(told, member.person, vote)), story);

describe('the recommendation of a district commission', () => {
  test('is given by its members, each signing for themselves, and closed by the chair', () => {
    const closed = act(voted(asked, 'for'), aidos, { type: 'closeRecommendation', request: 'r-1' });
    expect(closed.state.recommendations).toMatchObject([{ given: { recommended: true, on: day } }]);
    expect(determined(on(closed, { order })).state.decision.determination).not.toBeNull();
  });

  test('may also be against, and then the case goes on without the measure', () => {
    const closed = act(voted(asked, 'against'), aidos, { type: 'closeRecommendation', request: 'r-1' });
    expect(closed.state.recommendations).toMatchObject([{ given: { recommended: false } }]);
  });

  test('is awaited before anything is determined, as a task of those who have not voted', () => {
    expect(refusalOf(asked, botagoz, { type: 'determine' })?.code).toBe('recommendation.pending');
    const one = act(asked, aidos, ballotOf(asked, 'aidos', 'for'));
    expect(tasksOf(one.state, day).find(({ kind }) => kind === 'recommend')?.owner).toMatchObject({
      role: 'districtMember',
      persons: ['laura', 'nurzhan'],
    });
  });

  test('is not asked of a precinct commission, nor twice at once', () => {
    expect(refusalOf(on(ready, { order }), botagoz, ask)?.code).toBe('commission.noOrder');
    expect(refusalOf(asked, botagoz, ask)?.code).toBe('recommendation.pending');
  });

  test('is not made up: not by another, not twice, not on another question, not with a strange key or signature', () => {
    const own = ballotOf(asked, 'aidos', 'for');
    expect(refusalOf(asked, laura, own)?.code).toBe('vote.forAnother');
    expect(refusalOf(asked, { ...aidos, role: 'regionalMember' }, own)?.code).toBe('vote.notSitting');
    expect(refusalOf(act(asked, aidos, own), aidos, own)?.code).toBe('vote.twice');
    expect(refusalOf(asked, aidos, { ...own, hash: 'another' })?.code).toBe('vote.otherAct');
    expect(refusalOf(asked, aidos, { ...own, publicKey: keyOf('dinara') })?.code).toBe('vote.unknownKey');
    expect(refusalOf(asked, aidos, { ...own, vote: 'against' })?.code).toBe('vote.signature');
  });
});

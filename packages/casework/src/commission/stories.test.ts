import { loneMotherOfFour } from '@tirek/family/examples';
import { describe, expect, test } from 'vitest';
import {
  answered,
  assigned,
  concluded,
  decided,
  determined,
  proposed,
  referred,
  sat,
  submitted,
  visited,
} from '../examples/main-path.ts';
import { botagoz, dinara, gulmira, head, order, talgat, yerlan, zhanna } from '../examples/people.ts';
import { act, ballotOf, forge, hashOf, keyOf, refusalOf, type Story } from '../examples/story.ts';
import { actText } from './ballot.ts';
import type { CommissionEvent } from './events.ts';

const { file, on: day } = loneMotherOfFour;
const lastDecision = ({ state }: Story) => state.decision.made.at(-1)?.resolution;

describe('a forged conclusion', () => {
  const sitting = sat(visited(assigned(referred(answered(submitted(file, day))))));

  test('is stopped when the secretary votes for the members', () => {
    for (const member of order.members) {
      const asMember = { ...dinara, role: 'precinctMember' as const };
      expect(refusalOf(sitting, asMember, ballotOf(sitting, member, 'need'))?.code).toBe('vote.secretary');
    }
  });

  test('is stopped when one hand signs with a key of its own under every name', () => {
    const ballot = ballotOf(sitting, 'talgat', 'need', { publicKey: keyOf('dinara') });
    expect(refusalOf(sitting, talgat, ballot)?.code).toBe('vote.unknownKey');
  });

  test('is stopped before the award when votes and conclusion were written straight into the store', () => {
    const actHash = hashOf(actText(sitting.state));
    const votes = order.members.map((member): CommissionEvent => {
      const { type: _, ...cast } = ballotOf(sitting, member, 'need', { publicKey: keyOf('dinara') });
      return { type: 'voteCast', sitting: 'sitting-1', ...cast };
    });
    const forged = forge(sitting, dinara, ...votes, {
      type: 'conclusionReached',
      sitting: 'sitting-1',
      conclusion: 'need',
      actHash,
      need: 3,
      noNeed: 0,
      quorum: 2,
    });
    expect(forged.state.phase).toBe('determination');
    expect(refusalOf(determined(forged), botagoz, { type: 'propose' })).toEqual({
      code: 'conclusion.unsigned',
      valid: 0,
      quorum: 2,
    });
  });

  test('is stopped when the act is replaced after it was signed', () => {
    const story = proposed(concluded(file, day));
    const { act: signed } = story.state.visit;
    if (!signed) throw new Error('there is no act');
    const { by: _, recordedOn: _on, ...seen } = signed;
    const changed = { ...seen, condition: 'Nothing but a stove.' };
    const swapped = story.history.map((recorded) =>
      recorded.event.type === 'visitRecorded' ? { ...recorded, event: { ...recorded.event, act: changed } } : recorded,
    );
    const after = forge({ ...story, history: swapped }, head);
    expect(refusalOf(after, head, { type: 'approve' })?.code).toBe('conclusion.otherAct');
  });
});

test('a conclusion of no need makes a refusal with its article, and no officer can make an award of it', () => {
  const story = concluded(file, day, ['noNeed', 'noNeed', 'need']);
  const refused = decided(story);
  expect(lastDecision(refused)).toMatchObject({
    outcome: 'refuse',
    amount: 0,
    period: null,
    reasons: [{ code: 'need.notFound', cites: expect.arrayContaining(['socialCode/128/3']) }],
    objection: { humanReview: true },
  });
});

test('a member who disagrees has the dissent recorded beside the vote', () => {
  const sitting = sat(visited(assigned(referred(answered(submitted(file, day))))));
  const dissent = 'The house belongs to the brother, and he pays for all.';
  const one = act(sitting, talgat, ballotOf(sitting, 'talgat', 'noNeed', { dissent }));
  const all = [yerlan, gulmira].reduce((told, member) => act(told, member, ballotOf(told, member.person, 'need')), one);
  expect(all.state.commission.conclusion).toMatchObject({ conclusion: 'need' });
  expect(all.state.commission.conclusion?.sitting.votes[0]).toMatchObject({
    member: 'talgat',
    vote: 'noNeed',
    dissent,
  });
});

test('kin of the family steps back, and the substitute votes in their place', () => {
  const sitting = sat(visited(assigned(referred(answered(submitted(file, day))))));
  const apart = act(sitting, talgat, { type: 'recuseMember', member: 'talgat', ground: 'kin', substitute: 'zhanna' });
  const all = [yerlan, gulmira, zhanna].reduce(
    (told, one) => act(told, one, ballotOf(told, one.person, 'need')),
    apart,
  );
  expect(lastDecision(decided(all))?.outcome).toBe('grant');
});

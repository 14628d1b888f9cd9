import type { FamilyFile } from '@tirek/family';
import { loneMotherOfFour } from '@tirek/family/examples';
import { describe, expect, test } from 'vitest';
import { answered, assigned, referred, submitted, visited } from '../examples/main-path.ts';
import { botagoz, registers } from '../examples/people.ts';
import { act, refusalOf, type Story } from '../examples/story.ts';
import type { Claim } from './events.ts';
import { factsForDecision } from './facts-for-decision.ts';

const { file, on: day } = loneMotherOfFour;
const open: FamilyFile = { tirek: 1, members: file.members };
const receive = (...answers: Pick<Claim, 'fact' | 'member' | 'value'>[]) =>
  ({
    type: 'receiveEvidence',
    source: 'register',
    register: 'vehicles',
    fetchedAt: `${day}T04:00:00Z`,
    answers,
  }) as const;
const told = (story: Story, ...answers: Pick<Claim, 'fact' | 'member' | 'value'>[]): Story =>
  act(story, registers, receive(...answers));

describe('a register that keeps only a part of what a family has', () => {
  const [car, plot] = [{ kind: 'car', working: true }, { kind: 'buildingPlot' }] as const;
  const owning: FamilyFile = {
    ...file,
    property: [car, plot],
    dwellings: [
      { owned: true, totalArea: 30 },
      { owned: false, totalArea: 48 },
    ],
  };
  const vehicles = (value: unknown) => ({ fact: 'property.vehicles', member: null, value }) as const;

  test('is held against that part only: the vehicles of a family that has a plot and rents a flat', () => {
    const story = told(
      submitted(owning, day),
      vehicles([{ kind: 'car' }]),
      { fact: 'property.realEstate', member: null, value: [plot] },
      { fact: 'dwellings.owned', member: null, value: [{ owned: true, totalArea: 30 }] },
    );
    expect(story.state.evidence.doubts).toEqual([]);
    expect(factsForDecision(story.state)).toMatchObject({ property: owning.property, dwellings: owning.dwellings });
  });

  test('takes away a sold car and leaves the plot, once an officer believed it', () => {
    const story = told(submitted(owning, day), vehicles([]));
    expect(story.state.evidence.doubts).toMatchObject([
      { kind: 'conflict', fact: 'property.vehicles', values: { statement: [car], 'register:vehicles': [] } },
    ]);
    const reason = 'The bill of sale was shown.';
    const choice = { source: 'register:vehicles' };
    const settled = act(story, botagoz, { type: 'settleDoubt', doubt: 'doubt-1', reason, choice });
    expect(factsForDecision(settled.state).property).toEqual([plot]);
  });

  test('is not taken when it tells of something it does not keep, or of no list', () => {
    for (const value of [[plot], 'a car', [car, null], [{ kind: 'car', working: 'yes' }]])
      expect(refusalOf(submitted(open, day), registers, receive(vehicles(value)))?.code).toBe('facts.malformed');
  });

  test('does not make the whole known where the family left it open, and is held against a document that tells it', () => {
    const story = told(submitted(open, day), vehicles([car]));
    expect(factsForDecision(story.state).property).toBeUndefined();
    const shown = act(story, botagoz, {
      type: 'receiveEvidence',
      source: 'document',
      fetchedAt: `${day}T05:00:00Z`,
      answers: [{ fact: 'property', member: null, value: [plot] }],
    });
    expect(shown.state.evidence.doubts).toMatchObject([
      { fact: 'property.vehicles', values: { 'register:vehicles': [car], document: [] } },
    ]);
  });

  test('gives way to what was seen of the whole later and believed', () => {
    const reason = 'The car stands in the yard.';
    const story = told(submitted({ ...file, property: [] }, day), vehicles([car]));
    const sold = act(story, botagoz, {
      type: 'settleDoubt',
      doubt: 'doubt-1',
      reason: 'They say it was sold.',
      choice: { source: 'statement' },
    });
    expect(factsForDecision(sold.state).property).toEqual([]);
    const seen = visited(assigned(referred(answered(sold))), { property: [car, plot] });
    const found = seen.state.evidence.doubts.at(-1);
    expect(found).toMatchObject({ kind: 'visitDifference', fact: 'property' });
    const choice = { source: 'visit' };
    const settled = act(seen, botagoz, { type: 'settleDoubt', doubt: found?.id ?? '', reason, choice });
    expect(factsForDecision(settled.state).property).toEqual([car, plot]);
  });
});

import { openFamilyKey } from '@tirek/casework';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCase } from '../../cases/execute.ts';
import { momentOf } from '../../cases/moment.ts';
import { SYSTEM, withActor } from '../../db/with-actor.ts';
import { openStoryRoom, type StoryRoom } from '../../testing/tell-story.ts';
import { STORIES } from './index.ts';
import type { Story } from './story.ts';

let room: StoryRoom;
/** Ids of the cases by the ids of their stories; stories build on one another. */
const told = new Map<string, string>();
const A_WHILE = 60_000;

beforeAll(async () => {
  room = await openStoryRoom(momentOf(new Date('2025-07-01T05:00:00Z')));
});
afterAll(() => room.office.close());

const storyOf = (id: string): Story => {
  const story = STORIES.find((one) => one.id === id);
  if (!story) throw new Error(`there is no story ${id}`);
  return story;
};

const stateOf = (id: string) =>
  withActor(room.office.database, SYSTEM, async (tx) => {
    const loaded = await loadCase(tx, told.get(id) ?? '');
    if (!loaded) throw new Error(`${id} was not told`);
    return loaded.state;
  });

describe('every story of the town, told over HTTP by its people, ends as it says', () => {
  test.for(STORIES.map(({ id }) => id))('%s', { timeout: A_WHILE }, async (id) => {
    const { ending } = storyOf(id);
    told.set(id, await room.tell(storyOf(id)));
    const state = await stateOf(id);
    const last = state.decision.made.at(-1)?.resolution;
    expect(state.phase).toBe(ending.phase);
    expect(last?.outcome).toBe(ending.outcome);
    if (ending.amount !== undefined) expect(last?.amount).toBe(ending.amount);
    if (ending.kind !== undefined) expect(last?.kind).toBe(ending.kind);
    if (ending.reasons) expect(last?.reasons.map(({ code }) => code)).toEqual(ending.reasons);
    if (ending.outcome === 'refuse') expect(last?.reasons.every(({ cites }) => cites.length > 0)).toBe(true);
    if (ending.applicationDay !== undefined)
      expect(state.application?.submitted?.applicationDay).toBe(ending.applicationDay);
  });
});

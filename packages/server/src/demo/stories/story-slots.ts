import { chanceOf } from '../chance.ts';
import { idAt, type Numbers } from '../plan.ts';
import { STORIES } from './index.ts';
import type { Story } from './story.ts';
import { beginningOf } from './story-time.ts';

/** A story with the place its case has in the town. */
export interface StorySlot {
  readonly id: string;
  readonly number: string;
  readonly story: Story;
  /** Id of the open application that stands in its way. */
  readonly beside?: string;
}

/** Far from the seeds of the families. */
const SEED = 7_000_000;

/** Ids and numbers of all stories; they take the first numbers of their offices. */
export function storySlots(numbers: Numbers): StorySlot[] {
  const begun = STORIES.map((story) => Date.parse(beginningOf(story).at));
  const ids = begun.map((at, i) => idAt(at, chanceOf(SEED + i)));
  return STORIES.map((story, i) => {
    const beside = ids[STORIES.findIndex(({ id }) => id === story.openBeside)];
    const slot = { id: ids[i] ?? '', number: numbers.take(story.precinct, begun[i] ?? 0), story };
    return beside === undefined ? slot : { ...slot, beside };
  });
}

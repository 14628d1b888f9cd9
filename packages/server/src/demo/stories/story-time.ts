import { type Moment, momentOf } from '../../cases/moment.ts';
import { nextOpen } from '../timetable.ts';
import type { Step, Story } from './story.ts';

const MINUTE_MS = 60_000;
const BEGINS = 'T04:00:00Z';
/** Between two things that happen on one day. */
const BETWEEN_MS = 12 * MINUTE_MS;

/** The moment a story begins. */
export const beginningOf = ({ on }: Story): Moment => momentOf(new Date(`${on}${BEGINS}`));

/** When a step comes after the one before it. */
function momentAfter(at: number, { after = 0, on }: Step): number {
  if (after > 0) return nextOpen(at, after);
  return on === undefined ? at + BETWEEN_MS : Math.max(at + BETWEEN_MS, Date.parse(`${on}${BEGINS}`));
}

/** A step of a story with its moment. */
export interface StepInTime {
  readonly step: Step;
  readonly moment: Moment;
}

/** The moment of each step of a story: in the morning of a working day where days lie between, else some minutes later. */
export function momentsOf(story: Story): readonly StepInTime[] {
  let at = Date.parse(beginningOf(story).at);
  return story.steps.map((step) => {
    at = momentAfter(at, step);
    return { step, moment: momentOf(new Date(at)) };
  });
}

/** Whether a step goes beyond its case: money is paid, somebody looks from outside. */
const goesBeyond = (step: Step): boolean => 'pays' in step || 'looks' in step;

/** The steps of a story before anything goes beyond its case, and from there on: those before are told without a database. */
export function halvesOf(story: Story): readonly [within: readonly StepInTime[], beyond: readonly StepInTime[]] {
  const steps = momentsOf(story);
  const first = steps.findIndex(({ step }) => goesBeyond(step));
  return first < 0 ? [steps, []] : [steps.slice(0, first), steps.slice(first)];
}

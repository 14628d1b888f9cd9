import { type Moment, momentOf } from '../../cases/moment.ts';
import { nextOpen } from '../timetable.ts';
import type { Step, Story } from './story.ts';

const MINUTE_MS = 60_000;
const BEGINS = 'T04:00:00Z';
/** Between two things that happen on one day. */
const BETWEEN_MS = 12 * MINUTE_MS;

/** The moment a story begins. */
export const beginningOf = ({ on }: Story): Moment => momentOf(new Date(`${on}${BEGINS}`));

/** The moment of each step of a story: in the morning of a working day where days lie between, else some minutes later. */
export function momentsOf(story: Story): readonly { readonly step: Step; readonly moment: Moment }[] {
  let at = Date.parse(beginningOf(story).at);
  return story.steps.map((step) => {
    at = (step.after ?? 0) > 0 ? nextOpen(at, step.after ?? 0) : at + BETWEEN_MS;
    return { step, moment: momentOf(new Date(at)) };
  });
}

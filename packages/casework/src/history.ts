import type { Role } from './actor.ts';

/** One thing that happened: what, when, on which day of the office's calendar, and by whom in which role. */
export interface Recorded<Event> {
  /** Position in the stream, from 1 on, without gaps. */
  readonly seq: number;
  /** ISO instant. */
  readonly at: string;
  /** ISO day in the office's time zone. */
  readonly day: string;
  readonly by: { readonly person: string; readonly role: Role };
  readonly event: Event;
}

/** Puts the events of one command into the stream after `version`. */
export function record<Event>(
  events: readonly Event[],
  version: number,
  { actor, at, day }: { actor: { person: string; role: Role }; at: string; day: string },
): Recorded<Event>[] {
  return events.map((event, i) => ({
    seq: version + 1 + i,
    at,
    day,
    by: { person: actor.person, role: actor.role },
    event,
  }));
}

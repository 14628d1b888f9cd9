import type { Actor } from '../actor.ts';
import type { CaseCommand, CaseEvent } from '../case-event.ts';
import { type CaseState, fold } from '../case-state.ts';
import { actText, ballotText } from '../commission/ballot.ts';
import type { Vote } from '../commission/events.ts';
import type { Context } from '../context.ts';
import { decide } from '../decide.ts';
import { record, type Recorded } from '../history.ts';
import type { Refusal } from '../refusal.ts';
import { order } from './people.ts';

/** A case while it is being told: its history, the day, and what holds around it. */
export interface Story {
  readonly history: readonly Recorded<CaseEvent>[];
  readonly state: CaseState;
  readonly around: Partial<Context> & { readonly day: string };
}

/** Not a hash to rely on: enough to tell two texts of a test apart. */
export function hashOf(text: string): string {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193) >>> 0;
    b = (Math.imul(b, 31) + text.charCodeAt(i)) >>> 0;
  }
  return `${a.toString(16)}-${b.toString(16)}`;
}

export const keyOf = (person: string): string => `key of ${person}`;
/** Only who holds the private half can make it; here, whoever knows the name of the key. */
export const sign = (publicKey: string, text: string): string => hashOf(`private half of ${publicKey}: ${text}`);

export const contextOf = (actor: Actor, around: Story['around']): Context => ({
  at: `${around.day}T05:00:00Z`,
  hash: hashOf,
  verify: (publicKey, text, signature) => signature === sign(publicKey, text),
  keysOf: (person) => [keyOf(person)],
  hasPhoto: () => true,
  hasDocument: () => true,
  order,
  ...around,
  actor,
});

export const begin = (around: Story['around']): Story => ({ history: [], state: fold([]), around });
export const on = (story: Story, around: Partial<Context>): Story => ({
  ...story,
  around: { ...story.around, ...around },
});

/** Puts events into the history without asking anybody, as somebody with access to the store might. */
export function forge(story: Story, actor: Actor, ...events: CaseEvent[]): Story {
  const history = [...story.history, ...record(events, story.state.version, contextOf(actor, story.around))];
  return { ...story, history, state: fold(history) };
}

/** The story after somebody did something; throws with the refusal's code where it was refused. */
export function act(story: Story, actor: Actor, command: CaseCommand): Story {
  const outcome = decide(story.state, command, contextOf(actor, story.around));
  if (!outcome.ok) throw new Error(`${command.type} by ${actor.person}: ${JSON.stringify(outcome.refusal)}`);
  return forge(story, actor, ...outcome.events);
}

/** Why somebody may not do something; undefined where they may. */
export function refusalOf(story: Story, actor: Actor, command: CaseCommand): Refusal | undefined {
  const outcome = decide(story.state, command, contextOf(actor, story.around));
  return outcome.ok ? undefined : outcome.refusal;
}

/** A ballot as the member would send it, signed with their own key. */
export function ballotOf(
  { state }: Story,
  member: string,
  vote: Vote,
  changed: { readonly dissent?: string; readonly hash?: string; readonly publicKey?: string } = {},
): Extract<CaseCommand, { type: 'castVote' }> {
  const { publicKey = keyOf(member), ...rest } = changed;
  const ballot = { sitting: state.commission.open?.id ?? '', hash: hashOf(actText(state)), member, vote, ...rest };
  const { sitting: _, ...cast } = ballot;
  return { type: 'castVote', ...cast, publicKey, signature: sign(publicKey, ballotText(ballot)) };
}

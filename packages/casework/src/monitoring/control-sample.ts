import { CONTROL_SAMPLE, SEALED_ONE_OF } from './house-figures.ts';

/** What a draw depends on: nothing else moves it. The seed is made by chance once and kept; `hash` is SHA-256. */
export interface Draw {
  readonly seed: string;
  readonly hash: (text: string) => string;
}

const HUNDRED = 100;

/** How many of the running cases of a district are drawn. */
export function sampleSize(running: number): number {
  const { perHundred, atLeast, atMost } = CONTROL_SAMPLE;
  const share = Math.ceil((running * perHundred) / HUNDRED);
  return Math.min(running, Math.max(atLeast, Math.min(atMost, share)));
}

/** The ticket of a case in a draw: hexadecimal digits, the same for the same seed, and nobody can choose it. */
const ticketOf = ({ seed, hash }: Draw, id: string): string => hash(`${seed}/${id}`);

/**
 * Draws the control sample from all running cases, whatever is known of them: each has the same chance, and the order in
 * which they are given does not matter. Whoever has the seed can draw again and must get the same.
 */
export const drawControlSample = (cases: readonly string[], draw: Draw): string[] =>
  cases
    .map((id) => ({ id, ticket: ticketOf(draw, id) }))
    .toSorted((a, b) => (a.ticket < b.ticket ? -1 : 1))
    .slice(0, sampleSize(cases.length))
    .map(({ id }) => id);

const HEX = 16;
const TICKET_DIGITS = 8;
const numberOf = (draw: Draw, what: string, id: string): number =>
  Number.parseInt(ticketOf(draw, `${what}/${id}`).slice(0, TICKET_DIGITS), HEX);

/** Whether a ranked case is shown without its reason too, so that a drawn one does not stand out. */
export const isSealedToo = (id: string, draw: Draw): boolean => numberOf(draw, 'sealed', id) % SEALED_ONE_OF === 0;

/**
 * The order in which a list is shown: ranked cases by rank, and those without a shown reason dealt among them by chance, so
 * that their place says nothing.
 */
export function dealIn(open: readonly string[], sealed: readonly string[], draw: Draw): string[] {
  const places = 0x1_0000_0000;
  const dealt = sealed.map((id) => ({ id, at: (numberOf(draw, 'place', id) / places) * open.length }));
  return [...open.map((id, i) => ({ id, at: i })), ...dealt]
    .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

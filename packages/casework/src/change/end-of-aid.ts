import { day, isoDay, monthStart, plusMonths } from '@tirek/rules';
import type { EndGround } from './events.ts';

interface EndEdition {
  /** First application day it holds for. */
  readonly from: string;
  readonly cites: readonly string[];
}

/**
 * Where it is written that aid ends, by edition; the newest first. The text of 2018 to June 2023 could not be read (doubt
 * `endBefore2023`); that nobody is left, or wishes it no longer, no article needs to say.
 */
const GROUNDS: Readonly<Record<EndGround, readonly EndEdition[]>> = {
  applicantDied: [{ from: '2023-07-01', cites: ['socialCode/129'] }],
  moved: [{ from: '2023-07-01', cites: ['socialCode/129'] }],
  noMembersLeft: [{ from: '2023-07-01', cites: ['socialCode/120/5'] }],
  ownWish: [],
};

/** The articles by which aid ends on this ground, for an application of a day; none where they are not known. */
export const endCites = (ground: EndGround, applicationDay: string): readonly string[] =>
  GROUNDS[ground].find(({ from }) => from <= applicationDay)?.cites ?? [];

/**
 * First day for which nothing is due: of the month after, for aid is paid by the month. The article names the grounds but
 * not the day; this reading takes nothing back (doubt `endFromWhichDay`).
 */
export const endFrom = (happenedOn: string): string => isoDay(plusMonths(monthStart(day(happenedOn)), 1));

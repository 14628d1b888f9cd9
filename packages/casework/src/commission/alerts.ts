import type { Vote } from './events.ts';
import type { Place } from './place.ts';

/*
 * Signs that a commission's work deserves a look. Each is a function of plain facts and accuses nobody: an alert is a
 * reason to check, never a ground for a refusal.
 */

/** One sign, with the cases, members or commission it is about. */
export type Alert =
  | { readonly kind: 'sameAddress'; readonly address: string; readonly cases: readonly string[] }
  | {
      readonly kind: 'signedTogether';
      readonly sitting: string;
      readonly members: readonly string[];
      readonly seconds: number;
    }
  | { readonly kind: 'alwaysUnanimous'; readonly commission: string; readonly sittings: number }
  | {
      readonly kind: 'voteFromOutside';
      readonly sitting: string;
      readonly member: string;
      readonly kilometres: number;
    };

/** Applications of several families from one address. `address` is a key made outside; the same text is the same address. */
export function alertSameAddress(
  applications: readonly { readonly case: string; readonly address: string; readonly familyKey: string }[],
  atLeast = 3,
): Alert[] {
  const byAddress = Map.groupBy(applications, ({ address }) => address);
  return [...byAddress].flatMap(([address, found]): Alert[] => {
    const families = new Set(found.map(({ familyKey }) => familyKey));
    return families.size < atLeast ? [] : [{ kind: 'sameAddress', address, cases: found.map((one) => one.case) }];
  });
}

interface SignedVote {
  readonly sitting: string;
  readonly member: string;
  /** ISO instant. */
  readonly at: string;
}

/** Members of one sitting who signed within so many seconds of one another: one hand may have held every key. */
export function alertSignedTogether(votes: readonly SignedVote[], seconds = 10): Alert[] {
  const bySitting = Map.groupBy(votes, ({ sitting }) => sitting);
  return [...bySitting].flatMap(([sitting, cast]): Alert[] => {
    const inTime = cast.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
    const close = inTime.filter((vote, i) => {
      const [before, after] = [inTime[i - 1], inTime[i + 1]];
      const gaps = [before, after].flatMap((other) =>
        other ? [Math.abs(Date.parse(vote.at) - Date.parse(other.at))] : [],
      );
      return gaps.some((gap) => gap <= seconds * 1000);
    });
    return close.length < 2
      ? []
      : [{ kind: 'signedTogether', sitting, members: close.map(({ member }) => member), seconds }];
  });
}

/** A commission that never once disagreed over many sittings. */
export function alertAlwaysUnanimous(
  sittings: readonly { readonly commission: string; readonly votes: readonly Vote[] }[],
  atLeast = 30,
): Alert[] {
  return [...Map.groupBy(sittings, ({ commission }) => commission)].flatMap(([commission, held]): Alert[] => {
    const unanimous = held.every(({ votes }) => new Set(votes).size <= 1);
    return unanimous && held.length >= atLeast ? [{ kind: 'alwaysUnanimous', commission, sittings: held.length }] : [];
  });
}

const EARTH_RADIUS_IN_KILOMETRES = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Kilometres between two places over the globe. */
export function kilometresBetween(a: Place, b: Place): number {
  const half = (from: number, to: number): number => Math.sin(radians(to - from) / 2) ** 2;
  const chord = half(a.lat, b.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(a.lon, b.lon);
  return 2 * EARTH_RADIUS_IN_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** Where a commission works: the middle of the homes it judges, and how far from there its members may be. */
export interface Territory {
  readonly middle: Place;
  readonly kilometres: number;
}

/** With fewer visits nothing is said about a territory. */
const FEWEST_VISITS = 5;
/** Members go about the district; no alert for less than this. */
const LEAST_KILOMETRES = 25;
/** The farthest tenth of the homes may lie anywhere: a place typed wrongly must not widen the territory. */
const COUNTED_PART = 0.9;

function middleOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/**
 * The territory of a commission from the places of its visits: around their middle, twice as far as nine homes of ten lie.
 * House rule, not law. Undefined where there are too few visits to tell.
 */
export function territoryOf(visits: readonly Place[]): Territory | undefined {
  if (visits.length < FEWEST_VISITS) return undefined;
  const middle = { lat: middleOf(visits.map(({ lat }) => lat)), lon: middleOf(visits.map(({ lon }) => lon)) };
  const distances = visits.map((place) => kilometresBetween(place, middle)).toSorted((a, b) => a - b);
  const reach = distances[Math.ceil(distances.length * COUNTED_PART) - 1] ?? 0;
  return { middle, kilometres: Math.max(LEAST_KILOMETRES, 2 * reach) };
}

/** Votes signed farther from the middle of the commission's territory than it reaches. */
export function alertVoteFromOutside(
  votes: readonly (SignedVote & { readonly place: Place })[],
  territory: Territory,
): Alert[] {
  return votes.flatMap(({ sitting, member, place }): Alert[] => {
    const away = kilometresBetween(place, territory.middle);
    return away <= territory.kilometres
      ? []
      : [{ kind: 'voteFromOutside', sitting, member, kilometres: Math.round(away) }];
  });
}

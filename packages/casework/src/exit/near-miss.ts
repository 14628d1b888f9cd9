import type { FamilyFile } from '@tirek/family';
import type { CaseState } from '../case-state.ts';

/** What else can be offered to a family that was refused for its income. */
export const OFFERS = [
  'applyAgain',
  'employment',
  'housingAid',
  'largeFamily',
  'disability',
  'school',
  'kindergarten',
] as const;
export type Offer = (typeof OFFERS)[number];

/** A refusal for income alone: by how much it missed, what would change it, what else can be offered. Whole tiyn. */
export interface NearMiss {
  /** A head and month over the line, half up to the tiyn. */
  readonly by: number;
  /** Under this income of the quarter aid would be due. */
  readonly atMost: number;
  readonly now: number;
  readonly offers: readonly Offer[];
}

const INCOME_REASONS = ['income.aboveLine', 'income.equalsLine'];
const TIYN = 100;
/** The large-family benefit has existed since then: four children or more. */
const LARGE_FAMILY = { since: '2020-01-01', children: 4 } as const;

const ageOn = (birthDate: string | undefined, on: string): number | undefined =>
  birthDate === undefined
    ? undefined
    : Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (on.slice(5) < birthDate.slice(5) ? 1 : 0);

/** Offers by what the family states; each is a question to its own office, none is a promise. */
function offersFor({ members }: FamilyFile, on: string): readonly Offer[] {
  const ages = members.flatMap(({ birthDate }) => ageOn(birthDate, on) ?? []);
  const minors = ages.filter((age) => age < 18).length;
  const disabled = members.some(({ disability = 'none' }) => disability !== 'none');
  const unemployed = members.some(({ work = 'none', study = 'none' }, i) => {
    const age = ages[i] ?? 0;
    return work === 'none' && study === 'none' && age >= 18 && age < 60;
  });
  return [
    'applyAgain',
    ...(unemployed ? (['employment'] as const) : []),
    'housingAid',
    ...(minors >= LARGE_FAMILY.children && on >= LARGE_FAMILY.since ? (['largeFamily'] as const) : []),
    ...(disabled ? (['disability'] as const) : []),
    ...(ages.some((age) => age >= 6 && age < 18) ? (['school'] as const) : []),
    ...(ages.some((age) => age >= 1 && age < 6) ? (['kindergarten'] as const) : []),
  ];
}

/** By how much a family missed that was refused for its income and for nothing else; null for every other. */
export function missOf({ application, decision }: CaseState): NearMiss | null {
  const last = decision.made.at(-1)?.resolution;
  const { assessment, facts, on } = decision.determination ?? {};
  if (!application || last?.outcome !== 'refuse' || !assessment || !facts || on === undefined) return null;
  if (last.reasons.length === 0 || last.reasons.some(({ code }) => !INCOME_REASONS.includes(code))) return null;
  const change = last.wouldChange.find(({ code }) => code === 'income.atMost');
  const { income, povertyLine } = assessment;
  if (change?.code !== 'income.atMost' || income.perCapita === null || povertyLine.amount === null) return null;
  const over = Math.round((income.perCapita - povertyLine.amount) * TIYN);
  if (over <= 0) return null;
  const [atMost, now] = [change.quarterly, change.now].map((tenge) => Math.round(tenge * TIYN));
  return { by: over, atMost: atMost ?? 0, now: now ?? 0, offers: offersFor(facts, on) };
}

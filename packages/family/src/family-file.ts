import { AWAY, CITIZENSHIPS, DISABILITIES, incomeKinds, RELATIONS, STUDIES, WORK } from '@tirek/law';
import { fromMainUnits, parseDay, yearOf } from '@tirek/rules';
import * as z from 'zod/mini';

/*
 * The family file: what a family, a caseworker or a register states, as one JSON object. What each field means is
 * written in `family-file-schema.ts`, what is wrong with a file in `read-family-file.ts`. Names never change; fields
 * may be added.
 */

export const SETTLEMENTS = ['urban', 'rural'] as const;
export const SEXES = ['female', 'male'] as const;
export const UNSTATED = ['no', 'unknown'] as const;
export const INCOME_PERIODS = ['month', 'quarter', 'once'] as const;
export const HISTORY_KINDS = ['breach', 'surveyRefused', 'noNeedConcluded'] as const;
export const PROPERTY_KINDS = [
  'car',
  'bus',
  'minibus',
  'truck',
  'tractor',
  'agriculturalMachinery',
  'specialVehicle',
  'boat',
  'aircraft',
  'commercialPremises',
  'buildingPlot',
  'farmLand',
  'other',
] as const;
/** What `caresFor` may say beside the id of a member; no member may have such an id. */
export const RESERVED_IDS = ['outside', 'nobody'] as const;

/** How much of everything one file may hold; amounts in tenge, areas in square metres. Sums stay exact within these. */
export const LIMITS = {
  members: 60,
  incomes: 2000,
  dwellings: 20,
  property: 100,
  history: 100,
  amount: 1_000_000_000,
  area: 5000,
  name: 100,
  firstYear: 1900,
  lastYear: 2100,
} as const;

const isFileDay = (text: string): boolean => {
  const day = parseDay(text);
  return day !== undefined && yearOf(day) >= LIMITS.firstYear && yearOf(day) <= LIMITS.lastYear;
};
const hasTwoDecimals = (amount: number): boolean => fromMainUnits(amount) !== undefined;

// Checks compiled from text would trip a web page's content security policy, and gain nothing on files this small. Only for
// the schemas of this file: the setting is put back below.
const { jitless } = z.config();
z.config({ jitless: true });

/** A calendar day, `2018-05-10`, in the years 1900–2100. */
export const DayText = z.string().check(z.refine(isFileDay, { params: { rule: 'day' } }));
const amountUpTo = (largest: number) =>
  z.number().check(z.minimum(0), z.maximum(largest), z.refine(hasTwoDecimals, { params: { rule: 'decimals' } }));
const Id = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,40}$/));

/** One member of the family. */
export const FamilyMember = z.strictObject({
  id: Id,
  name: z.optional(z.string().check(z.maxLength(LIMITS.name))),
  iin: z.optional(z.string()),
  relation: z.enum(RELATIONS),
  birthDate: z.optional(DayText),
  sex: z.optional(z.enum(SEXES)),
  citizenship: z.optional(z.enum(CITIZENSHIPS)),
  work: z.optional(z.enum(WORK)),
  disability: z.optional(z.enum(DISABILITIES)),
  study: z.optional(z.enum(STUDIES)),
  longIllness: z.optional(z.boolean()),
  needsCare: z.optional(z.boolean()),
  caresFor: z.optional(Id),
  away: z.optional(z.enum(AWAY)),
  refusedMeasuresOn: z.optional(DayText),
  falseDataOn: z.optional(DayText),
  contractBrokenOn: z.optional(DayText),
});
export type FamilyMember = z.infer<typeof FamilyMember>;

/** What one member received: an amount in tenge a month, a quarter or once. */
export const Income = z.strictObject({
  member: z.string(),
  kind: z.enum(incomeKinds),
  amount: amountUpTo(LIMITS.amount),
  per: z.enum(INCOME_PERIODS),
  from: z.optional(DayText),
  to: z.optional(DayText),
});
export type Income = z.infer<typeof Income>;

/** A dwelling the family lives in, owns or has given away. Area in square metres. */
export const Dwelling = z.strictObject({
  owned: z.optional(z.boolean()),
  totalArea: z.optional(amountUpTo(LIMITS.area)),
  emergency: z.optional(z.boolean()),
  disposedOn: z.optional(DayText),
});
export type Dwelling = z.infer<typeof Dwelling>;

/** A vehicle, a machine, premises or a plot the family owns. */
export const Property = z.strictObject({
  kind: z.enum(PROPERTY_KINDS),
  working: z.optional(z.boolean()),
  grantedFree: z.optional(z.boolean()),
});
export type Property = z.infer<typeof Property>;

/** What happened in the running contract or in the application itself. */
export const HistoryEntry = z.strictObject({ kind: z.enum(HISTORY_KINDS), on: DayText });
export type HistoryEntry = z.infer<typeof HistoryEntry>;

/** Figures given with this file in place of the law's, in tenge. */
export const GivenFigures = z.strictObject({ povertyLine: z.optional(amountUpTo(LIMITS.amount)) });

export const FamilyFile = z.strictObject({
  $schema: z.optional(z.string()),
  tirek: z.literal(1),
  territory: z.optional(z.string().check(z.regex(/^\d{9}$/))),
  settlement: z.optional(z.enum(SETTLEMENTS)),
  unstated: z.optional(z.enum(UNSTATED)),
  members: z.array(FamilyMember).check(z.minLength(1), z.maxLength(LIMITS.members)),
  incomes: z.optional(z.array(Income).check(z.maxLength(LIMITS.incomes))),
  dwellings: z.optional(z.array(Dwelling).check(z.maxLength(LIMITS.dwellings))),
  property: z.optional(z.array(Property).check(z.maxLength(LIMITS.property))),
  figures: z.optional(GivenFigures),
  history: z.optional(z.array(HistoryEntry).check(z.maxLength(LIMITS.history))),
});
/** A family as stated, in tenge and ISO days; read from outside only through `readFamilyFile`. */
export type FamilyFile = z.infer<typeof FamilyFile>;

z.config({ jitless });

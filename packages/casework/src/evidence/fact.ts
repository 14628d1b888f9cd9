import type { FamilyFile, FamilyMember, Income, PROPERTY_KINDS } from '@tirek/family';
import { type IncomeKind, incomeKinds } from '@tirek/law';
import { canonicalJson } from '../canonical-json.ts';

/** Facts of one member that a source may tell: fields of the family file, an income of one kind, whether they live there. */
export const MEMBER_FACTS = [
  'birthDate',
  'sex',
  'citizenship',
  'work',
  'disability',
  'study',
  'longIllness',
  'needsCare',
  'caresFor',
  'away',
  'refusedMeasuresOn',
  'falseDataOn',
  'contractBrokenOn',
  'livesWithFamily',
  'resident',
] as const;
/**
 * Facts of the whole family. A register keeps only a part of what a family has: the vehicles, or the dwellings in
 * somebody's own name. Such a part is a fact of its own, held against the same part of the statement.
 */
export const FAMILY_FACTS = [
  'territory',
  'settlement',
  'dwellings',
  'property',
  'dwellings.owned',
  'property.vehicles',
  'property.realEstate',
] as const;

/** The name of a fact. */
export type Fact = (typeof MEMBER_FACTS)[number] | (typeof FAMILY_FACTS)[number] | `income.${IncomeKind}`;
/** An income of one kind without the member and the kind, which the fact names. */
export type IncomeRow = Omit<Income, 'member' | 'kind'>;

const INCOME_FACTS: ReadonlySet<string> = new Set(incomeKinds.map((kind) => `income.${kind}`));
/** Whether a fact is about the whole family. */
export const isFamilyFact = (fact: string): boolean => FAMILY_FACTS.some((known) => known === fact);
/** Whether there is such a fact. */
export const isFact = (fact: string): fact is Fact =>
  isFamilyFact(fact) || INCOME_FACTS.has(fact) || MEMBER_FACTS.some((known) => known === fact);

type Item = Readonly<Record<string, unknown>>;
interface Part {
  readonly of: 'dwellings' | 'property';
  holds(item: Item): boolean;
}
const propertyOf = (...kinds: readonly (typeof PROPERTY_KINDS)[number][]): Part => ({
  of: 'property',
  holds: ({ kind }) => kinds.some((known) => known === kind),
});
/** Which items of which list make up a part. */
const PARTS: Readonly<Partial<Record<Fact, Part>>> = {
  'dwellings.owned': { of: 'dwellings', holds: ({ owned }) => owned === true },
  'property.vehicles': propertyOf(
    'car',
    'bus',
    'minibus',
    'truck',
    'tractor',
    'agriculturalMachinery',
    'specialVehicle',
    'boat',
    'aircraft',
  ),
  'property.realEstate': propertyOf('commercialPremises', 'buildingPlot', 'farmLand'),
};
/** The list a fact is a part of, the fact itself where it is none. */
export const wholeOf = (fact: Fact): Fact => PARTS[fact]?.of ?? fact;
const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null;
/** Of a list what belongs to the part that a fact is; the value as it is where the fact is no part. */
export function partOf(fact: Fact, value: unknown): unknown {
  const part = PARTS[fact];
  return part && Array.isArray(value) ? value.filter((item) => isItem(item) && part.holds(item)) : value;
}
/** Whether a value is a list of nothing but items of the part that the fact is. */
export const fitsPart = (fact: Fact, value: unknown): boolean =>
  wholeOf(fact) === fact || (Array.isArray(value) && value.length === (partOf(fact, value) as unknown[]).length);

/** The kind of income a fact is about; undefined for other facts. */
export function incomeKindOf(fact: Fact): IncomeKind | undefined {
  return incomeKinds.find((kind) => fact === `income.${kind}`);
}

/** What a member is taken to be where the file says that the unstated is absent. */
const ABSENT: Readonly<Record<string, unknown>> = {
  citizenship: 'citizen',
  work: 'none',
  disability: 'none',
  study: 'none',
  longIllness: false,
  needsCare: false,
  caresFor: 'nobody',
  away: 'no',
};

/** What the family file says of a fact; undefined where it leaves it open. */
export function statedValue(file: FamilyFile, fact: Fact, member: string | null): unknown {
  const absent = file.unstated === 'no';
  const whole = wholeOf(fact);
  if (whole === 'dwellings' || whole === 'property') return partOf(fact, file[whole]) ?? (absent ? [] : undefined);
  if (fact === 'territory' || fact === 'settlement') return file[fact];
  const person = file.members.find(({ id }) => id === member);
  if (fact === 'resident') return person ?? null;
  if (!person) return undefined;
  if (fact === 'livesWithFamily') return (person.away ?? 'no') === 'no';
  const kind = incomeKindOf(fact);
  if (kind) {
    const rows = (file.incomes ?? []).filter((row) => row.member === member && row.kind === kind);
    return rows.length > 0 || absent ? rows.map(({ member: _m, kind: _k, ...row }) => row) : undefined;
  }
  return Reflect.get(person, fact) ?? (absent ? ABSENT[fact] : undefined);
}

function withIncome(file: FamilyFile, kind: IncomeKind, member: string, rows: readonly IncomeRow[]): FamilyFile {
  const others = (file.incomes ?? []).filter((row) => row.member !== member || row.kind !== kind);
  // Where the unstated is unknown, only a row of nothing says that nothing was received.
  const told = rows.length > 0 || file.unstated === 'no' ? rows : [{ amount: 0, per: 'quarter' as const }];
  return { ...file, incomes: [...others, ...told.map((row) => ({ ...row, member, kind }))] };
}

/** Nobody can be said to care for somebody who does not live there: whoever did has that left open. */
const withoutCareFor = ({ caresFor, ...person }: FamilyMember, member: string): FamilyMember =>
  caresFor === undefined || caresFor === member ? person : { ...person, caresFor };

const without = (file: FamilyFile, member: string): FamilyFile => ({
  ...file,
  members: file.members.filter(({ id }) => id !== member).map((person) => withoutCareFor(person, member)),
  ...(file.incomes ? { incomes: file.incomes.filter((row) => row.member !== member) } : {}),
});

/** A part does not make the whole list known where the family left it open. */
function withPart(file: FamilyFile, part: Part, value: unknown): FamilyFile {
  const list: readonly Item[] | undefined = file[part.of] ?? (file.unstated === 'no' ? [] : undefined);
  if (!list || !Array.isArray(value)) return file;
  // What is as it was keeps its place.
  if (canonicalJson(list.filter((item) => part.holds(item))) === canonicalJson(value)) return file;
  return { ...file, [part.of]: [...list.filter((item) => !part.holds(item)), ...(value as readonly Item[])] };
}

/**
 * The family file with a fact replaced. Not yet checked: whoever takes the value from outside reads the result through
 * `readFamilyFile`.
 */
export function withFact(file: FamilyFile, fact: Fact, member: string | null, value: unknown): FamilyFile {
  const part = PARTS[fact];
  if (part) return withPart(file, part, value);
  if (isFamilyFact(fact)) return { ...file, [fact]: value };
  if (member === null) return file;
  if (fact === 'resident') {
    const others = file.members.filter(({ id }) => id !== member);
    // A value from outside is read through `readFamilyFile` with the whole file.
    return value === null ? file : { ...file, members: [...others, value as FamilyMember] };
  }
  if (fact === 'livesWithFamily') return value === false ? without(file, member) : file;
  const kind = incomeKindOf(fact);
  if (kind) return Array.isArray(value) ? withIncome(file, kind, member, value as IncomeRow[]) : file;
  return {
    ...file,
    members: file.members.map((person) => (person.id === member ? { ...person, [fact]: value } : person)),
  };
}

import { type AskedField, isAskedField } from './asked-fields.ts';
import { type Dwelling, type FamilyFile, FamilyMember, type Property } from './family-file.ts';
import { isMachinery } from './property-facts.ts';

/** Where the file would state a fact: `members[3].study`, and which field that is, for its name and the reason to ask. */
export interface FactPath {
  readonly path: string;
  readonly field: AskedField;
}

/** Facts about the person cared for stand with that person. */
const OF_THE_CARED_FOR: Readonly<Record<string, keyof FamilyMember & AskedField>> = {
  careBirthDate: 'birthDate',
  careDisability: 'disability',
  careNeeded: 'needsCare',
};
const OF_A_DWELLING: Readonly<Record<string, keyof Dwelling>> = {
  dwellingsOwned: 'owned',
  dwellingsHeld: 'owned',
  dwellingArea: 'totalArea',
  dwellingEmergency: 'emergency',
};
const OF_PROPERTY: Readonly<Record<string, readonly [keyof Property, ((p: Property) => boolean)?]>> = {
  premisesForProfit: ['kind'],
  buildingPlots: ['grantedFree', (p) => p.kind === 'buildingPlot'],
  workingCars: ['working', (p) => p.kind === 'car'],
  workingMachinery: ['working', isMachinery],
};

/** The first entry that leaves the field open, or the list itself. */
function pathInList<T extends object>(
  list: string,
  rows: readonly T[] | undefined,
  field: keyof T & string,
  among?: (row: T) => boolean,
): string {
  const at = rows?.findIndex((row) => row[field] === undefined && (among?.(row) ?? true)) ?? -1;
  return at < 0 ? list : `${list}[${at}].${field}`;
}

function memberPath(file: FamilyFile, memberId: string, factId: string): FactPath | undefined {
  const at = file.members.findIndex((member) => member.id === memberId);
  if (at < 0) return undefined;
  const ofTheCaredFor = OF_THE_CARED_FOR[factId];
  if (ofTheCaredFor) {
    const caredFor = file.members.findIndex((member) => member.id === file.members[at]?.caresFor);
    return caredFor < 0
      ? { path: `members[${at}].caresFor`, field: 'caresFor' }
      : { path: `members[${caredFor}].${ofTheCaredFor}`, field: ofTheCaredFor };
  }
  const isOfMember = isAskedField(factId) && Object.hasOwn(FamilyMember.shape, factId);
  return isOfMember ? { path: `members[${at}].${factId}`, field: factId } : undefined;
}

function familyPath(file: FamilyFile, factId: string): FactPath | undefined {
  const dwelling = OF_A_DWELLING[factId];
  if (dwelling) return { path: pathInList('dwellings', file.dwellings, dwelling), field: 'dwellings' };
  const property = OF_PROPERTY[factId];
  if (property) return { path: pathInList('property', file.property, ...property), field: 'property' };
  if (factId === 'givenPovertyLine') return { path: 'figures.povertyLine', field: 'povertyLine' };
  if (factId === 'breaches' || factId === 'surveyRefused' || factId === 'noNeedConcluded')
    return { path: 'history', field: 'history' };
  return factId === 'territory' || factId === 'settlement' ? { path: factId, field: factId } : undefined;
}

/**
 * Which field of the file would state a missing fact: the fact of a member (`memberId`), or of the family. Throws
 * RangeError for a fact or a member that does not exist, which only a mistake in the program can bring about.
 */
export function factPath(file: FamilyFile, memberId: string | undefined, factId: string): FactPath {
  if (factId.startsWith('income.')) return { path: 'incomes', field: 'incomes' };
  const path = memberId === undefined ? familyPath(file, factId) : memberPath(file, memberId, factId);
  if (!path) throw new RangeError(`no field of the family file states ${factId}`);
  return path;
}

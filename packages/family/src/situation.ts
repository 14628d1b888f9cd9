import { incomeFact, incomeKinds } from '@tirek/law';
import {
  type Day,
  day,
  fromMainUnits,
  type Given,
  LARGEST_AMOUNT,
  NEVER,
  previousQuarter,
  type Situation,
} from '@tirek/rules';
import { contentError } from './content-errors.ts';
import type { FamilyFile, FamilyMember } from './family-file.ts';
import type { FileError } from './file-error.ts';
import { propertyFacts } from './property-facts.ts';
import { type ReceivedByKind, receivedIn } from './quarter-income.ts';
import { readTerritory, regionOn } from './territory.ts';

/** What the law asks about the family on the day, or why the file says nothing sensible about that day. */
export type SituationReading =
  | { readonly ok: true; readonly situation: Situation }
  | { readonly ok: false; readonly errors: FileError[] };

type Facts = Record<string, Given>;

const FACT_OF_KIND = new Map(incomeKinds.map((kind) => [kind, incomeFact(kind)]));
const everyKind = (given: Given): Facts => Object.fromEntries(incomeKinds.map((kind) => [incomeFact(kind), given]));
const NOTHING_RECEIVED = everyKind(0);
const NOT_KNOWN = everyKind(undefined);

/** A day on which something happened; one that lies ahead of the question has not come yet. */
function dayBy(text: string | undefined, on: Day): Day {
  const happened = text === undefined ? NEVER : day(text);
  return happened > on ? NEVER : happened;
}

/** Takes what is stated, or what the file says about the unstated. */
type Otherwise = <T extends Given>(stated: T | undefined, absent: T) => T | undefined;
const absence: Otherwise = (stated, absent) => stated ?? absent;
const ignorance: Otherwise = (stated) => stated;

/** Somebody outside the family who qualifies is taken to qualify: nothing more is asked about them. */
function careFacts(member: FamilyMember, members: readonly FamilyMember[], otherwise: Otherwise): Facts {
  const caredFor = otherwise(member.caresFor, 'nobody');
  if (caredFor === undefined)
    return { caresFor: undefined, careBirthDate: undefined, careDisability: undefined, careNeeded: undefined };
  if (caredFor === 'nobody')
    return { caresFor: 'nobody', careBirthDate: NEVER, careDisability: 'none', careNeeded: false };
  if (caredFor === 'outside')
    return { caresFor: 'outside', careBirthDate: null, careDisability: 'none', careNeeded: true };
  const other = members.find((m) => m.id === caredFor);
  return {
    caresFor: 'member',
    careBirthDate: other?.birthDate === undefined ? undefined : day(other.birthDate),
    careDisability: otherwise(other?.disability, 'none'),
    careNeeded: otherwise(other?.needsCare, false),
  };
}

/** A row of kind `other` says that nothing else was received than what the rows name. */
function personFacts(member: FamilyMember, file: FamilyFile, on: Day, received: ReceivedByKind | undefined): Facts {
  const isUnstatedAbsent = file.unstated === 'no';
  const otherwise = isUnstatedAbsent ? absence : ignorance;
  const care = careFacts(member, file.members, otherwise);
  const facts: Facts = {
    // One spread first: adding thirty names to an object one by one costs more than all the rest.
    ...(isUnstatedAbsent || received?.has('other') ? NOTHING_RECEIVED : NOT_KNOWN),
    relation: member.relation,
    birthDate: member.birthDate === undefined ? undefined : day(member.birthDate),
    sex: member.sex,
    citizenship: otherwise(member.citizenship, 'citizen'),
    work: otherwise(member.work, 'none'),
    disability: otherwise(member.disability, 'none'),
    study: otherwise(member.study, 'none'),
    longIllness: otherwise(member.longIllness, false),
    needsCare: otherwise(member.needsCare, false),
    away: otherwise(member.away, 'no'),
    caresFor: care['caresFor'],
    careBirthDate: care['careBirthDate'],
    careDisability: care['careDisability'],
    careNeeded: care['careNeeded'],
    refusedMeasuresOn: dayBy(member.refusedMeasuresOn, on),
    contractBrokenOn: dayBy(member.contractBrokenOn, on),
    falseDataOn: dayBy(member.falseDataOn, on),
  };
  if (received) for (const [kind, amount] of received) facts[FACT_OF_KIND.get(kind) ?? ''] = amount;
  return facts;
}

function givenLine(file: FamilyFile): number | null {
  const line = file.figures?.povertyLine;
  // JSON can say -0; the readers tell it from 0.
  return line === undefined ? null : (fromMainUnits(Math.abs(line)) ?? null);
}

function familyFacts(file: FamilyFile, on: Day): Facts {
  const territory = file.territory === undefined ? undefined : readTerritory(file.territory);
  const happened = (file.history ?? []).filter((entry) => day(entry.on) <= on);
  return {
    territory: territory?.ok && territory.region ? regionOn(territory.region, on) : undefined,
    settlement: file.settlement,
    givenPovertyLine: givenLine(file),
    ...propertyFacts(file, on),
    breaches: happened.filter((entry) => entry.kind === 'breach').length,
    surveyRefused: happened.some((entry) => entry.kind === 'surveyRefused'),
    noNeedConcluded: happened.some((entry) => entry.kind === 'noNeedConcluded'),
  };
}

/** What only the day of the question can show to be wrong. */
function findErrors(file: FamilyFile, on: Day, received: ReadonlyMap<string, ReceivedByKind>): FileError[] {
  const errors: FileError[] = [];
  for (const [i, { birthDate }] of file.members.entries())
    if (birthDate !== undefined && day(birthDate) > on)
      errors.push(contentError(`members[${i}].birthDate`, 'birthDate.inFuture'));
  for (const [member, kinds] of received)
    for (const [kind, amount] of kinds)
      if (amount > LARGEST_AMOUNT) {
        const row = file.incomes?.findIndex((income) => income.member === member && income.kind === kind) ?? 0;
        errors.push(contentError(`incomes[${row}]`, 'incomes.tooLarge'));
      }
  return errors;
}

/**
 * A family file as the law's vocabulary on a day: money in tiyn, days as whole numbers, NEVER for what has not happened,
 * `undefined` for what is not known, `null` for what does not arise. Incomes are those of the calendar quarter before the
 * quarter of `appliedOn`: what changes afterwards changes the family, not the quarter whose income counts. The file must come from `readFamilyFile`; a day or amount it would have refused is a fault (RangeError).
 */
export function toSituation(file: FamilyFile, on: Day, appliedOn: Day = on): SituationReading {
  const received = receivedIn(file.incomes ?? [], previousQuarter(appliedOn));
  const errors = findErrors(file, on, received);
  if (errors.length > 0) return { ok: false, errors };
  const members = file.members.map((member) => ({
    id: member.id,
    facts: personFacts(member, file, on, received.get(member.id)),
  }));
  return { ok: true, situation: { facts: familyFacts(file, on), members } };
}

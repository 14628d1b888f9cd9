import type { FoundResident, VisitAct } from '@tirek/casework';
import type { Dwelling, FamilyMember } from '@tirek/family';
import type { CaseCommandSent, CaseView } from '@tirek/server/contract';
import { readDayFields } from '../../check/day-fields.ts';
import { LARGEST_AREA } from '../../check/dwelling-form.ts';
import { readAmount } from '../../check/income-form.ts';
import { toMoment } from '../../office/moment.ts';
import type { DwellingDraft, FactDraft, FoundDraft, VisitDraft } from './visit-draft.ts';

type ActSent = Extract<CaseCommandSent, { type: 'recordVisit' }>['act'];

/** What keeps an act from being recorded, by the place in the draft. */
export interface Troubles {
  readonly day?: 'missing' | 'noSuchDay';
  readonly start?: 'time';
  readonly end?: 'time' | 'order' | 'future';
  readonly place?: 'place';
  readonly present?: 'present';
  /** By place in the list, from 0. */
  readonly found: ReadonlyMap<number, 'relation' | 'birth'>;
  readonly dwellings: ReadonlyMap<number, 'area'>;
  readonly signs: ReadonlyMap<number, 'member' | 'kind' | 'sign'>;
  readonly facts: ReadonlyMap<number, 'member' | 'fact' | 'value'>;
  readonly photos?: 'photos';
  readonly condition?: 'condition';
}

export type ActReading =
  | { readonly ok: true; readonly act: ActSent }
  | { readonly ok: false; readonly troubles: Troubles };

const SHORTEST_CONDITION = 10;

type Times =
  | { readonly trouble: Pick<Troubles, 'day' | 'start' | 'end'> }
  | { readonly startedAt: string; readonly endedAt: string };

/** First and last moment: both told, in order, not after now. */
function readTimes({ day, start, end }: VisitDraft, now: string): Times {
  const on = readDayFields(day);
  if (!on.ok) return { trouble: { day: on.why } };
  const [startedAt, endedAt] = [toMoment(on.iso, start), toMoment(on.iso, end)];
  if (startedAt === undefined || endedAt === undefined)
    return {
      trouble: {
        ...(startedAt === undefined ? { start: 'time' } : {}),
        ...(endedAt === undefined ? { end: 'time' } : {}),
      },
    };
  if (endedAt < startedAt) return { trouble: { end: 'order' } };
  return endedAt > now ? { trouble: { end: 'future' } } : { startedAt, endedAt };
}

function readDegrees(text: string, most: number): number | undefined {
  const plain = text.trim().replace(',', '.');
  const degrees = Number(plain);
  return plain !== '' && Math.abs(degrees) <= most ? degrees : undefined;
}

/** A birth day that was begun must be whole; it may be left out. */
function readFound({ relation, birth, sex }: FoundDraft, at: number): FoundResident | 'relation' | 'birth' {
  if (relation === '') return 'relation';
  const isTold = [birth.date, birth.month, birth.year].some((part) => part !== '');
  const day = isTold ? readDayFields(birth) : undefined;
  if (day && !day.ok) return 'birth';
  return {
    id: `found-${at + 1}`,
    // One of the options of the list.
    relation: relation as FamilyMember['relation'],
    ...(day?.ok ? { birthDate: day.iso } : {}),
    ...(sex === '' ? {} : { sex }),
  };
}

function readDwelling({ area, owned, emergency, disposedOn }: DwellingDraft): Dwelling | 'area' {
  const size = readAmount(area);
  if (!size.ok || size.amount < 1 || size.amount > LARGEST_AREA) return 'area';
  return { owned, totalArea: size.amount, emergency, ...(disposedOn === undefined ? {} : { disposedOn }) };
}

function readFact({ member, fact, value }: FactDraft): VisitAct['facts'][number] | 'member' | 'fact' | 'value' {
  if (member === '') return 'member';
  if (fact === '') return 'fact';
  if (value === '') return 'value';
  const isYesNo = fact === 'longIllness' || fact === 'needsCare';
  return { fact, member, value: isYesNo ? value === 'yes' : value };
}

const readSign = ({ member, kind, sign }: VisitDraft['signs'][number]) => {
  if (member === '') return 'member' as const;
  if (kind === '') return 'kind' as const;
  return sign.trim() === '' ? ('sign' as const) : { member, kind, sign: sign.trim() };
};

/** Reads each entry: the values, and what is wrong with which of them (a word, where it cannot be read). */
function readEach<Entry, Read extends object | string>(
  entries: readonly Entry[],
  read: (entry: Entry, at: number) => Read,
): { readonly values: Exclude<Read, string>[]; readonly troubles: ReadonlyMap<number, Extract<Read, string>> } {
  const values: Exclude<Read, string>[] = [];
  const troubles = new Map<number, Extract<Read, string>>();
  for (const [at, entry] of entries.entries()) {
    const told = read(entry, at);
    // What is not a word is a value: the two halves of what `read` may answer.
    if (typeof told === 'string') troubles.set(at, told as Extract<Read, string>);
    else values.push(told as Exclude<Read, string>);
  }
  return { values, troubles };
}

type Declared = Pick<CaseView, 'family'>;
function readSeen(
  draft: VisitDraft,
  { family }: Declared,
  dwellings: readonly Dwelling[],
): Pick<ActSent, 'dwellings' | 'property'> {
  const [homes, things] = [
    draft.dwellingsLooked === 'otherwise' ? dwellings : family.dwellings,
    draft.propertyLooked === 'otherwise' ? draft.property : family.property,
  ];
  return {
    ...(draft.dwellingsLooked !== '' && homes ? { dwellings: [...homes] } : {}),
    ...(draft.propertyLooked !== '' && things ? { property: [...things] } : {}),
  };
}

/** The act as it is sent, or everything that is missing in it at once, each at its place. */
export function readVisitDraft(draft: VisitDraft, declared: Declared, now: string): ActReading {
  const times = readTimes(draft, now);
  const [lat, lon] = [readDegrees(draft.lat, 90), readDegrees(draft.lon, 180)];
  const found = readEach(draft.found, readFound);
  const dwellings = readEach(draft.dwellingsLooked === 'otherwise' ? draft.dwellings : [], readDwelling);
  const signs = readEach(draft.signs, readSign);
  const facts = readEach(draft.facts, readFact);
  const troubles: Troubles = {
    ...('trouble' in times ? times.trouble : {}),
    ...(lat === undefined || lon === undefined ? { place: 'place' } : {}),
    ...(draft.present.length === 0 ? { present: 'present' } : {}),
    found: found.troubles,
    dwellings: dwellings.troubles,
    signs: signs.troubles,
    facts: facts.troubles,
    ...(draft.photos.length === 0 ? { photos: 'photos' } : {}),
    ...(draft.condition.trim().length < SHORTEST_CONDITION ? { condition: 'condition' } : {}),
  };
  if ('trouble' in times || lat === undefined || lon === undefined || troublesIn(troubles) > 0)
    return { ok: false, troubles };
  const act = {
    ...times,
    place: { lat, lon },
    present: [...draft.present],
    unregistered: found.values,
    incomeSigns: signs.values,
    facts: [...facts.values],
    photos: [...draft.photos],
    condition: draft.condition.trim(),
    ...readSeen(draft, declared, dwellings.values),
  };
  return { ok: true, act };
}

/** How many places have to be put right. */
export const troublesIn = ({ found, dwellings, signs, facts, ...single }: Troubles): number =>
  found.size + dwellings.size + signs.size + facts.size + Object.keys(single).length;

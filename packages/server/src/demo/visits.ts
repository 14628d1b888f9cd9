import type { VisitAct } from '@tirek/casework';
import type { FamilyFile } from '@tirek/family';
import type { Moment } from '../cases/moment.ts';
import { hashContent } from '../db/documents.ts';
import type { Chance } from './chance.ts';
import { DEMO_PHOTO } from './photo.ts';

const PHOTO_HASH = hashContent(DEMO_PHOTO);

/** What the visitors write of the home. */
const HOMES = [
  'Екі бөлмелі үй, пеш жылуы, жиһазы қарапайым.',
  'Үш бөлмелі кірпіш үй, жөндеу қажет, көмірмен жылытылады.',
  'Жалға алынған бір бөлмелі пәтер, таза, балалардың жатын орны бар.',
  'Туыстарының үйінде тұрады, бір бөлме бөлінген.',
  'Саман үй, төбесі ағып тұр, суық су аулада.',
  'Төрт бөлмелі үй, мал қора бар, екі сиыр мен бес қой.',
  'Двухкомнатная квартира, мебель простая, у детей есть стол для занятий.',
  'Дом в удовлетворительном состоянии, отопление печное, вода привозная.',
] as const;

/** The act of a visit that found everything as it was stated. */
export function actOf(
  { members }: FamilyFile,
  { at }: Moment,
  place = { lat: 44.85, lon: 65.5 },
  condition: string = HOMES[0],
) {
  const before = (minutes: number): string => new Date(Date.parse(at) - minutes * 60_000).toISOString();
  return {
    startedAt: before(60),
    endedAt: before(20),
    place,
    present: members.filter(({ away = 'no' }) => away === 'no').map(({ id }) => id),
    unregistered: [],
    incomeSigns: [],
    facts: [],
    photos: [{ hash: PHOTO_HASH, takenAt: before(40) }],
    condition,
  };
}

/** One visit of so many was hasty. */
const HASTY_ONE_OF = 60;
const minutesBefore = (at: string, minutes: number): string =>
  new Date(Date.parse(at) - minutes * 60_000).toISOString();

const degrees = (chance: Chance, middle: number): number =>
  Math.round((middle + (chance.next() - 0.5) / 20) * 1e5) / 1e5;

/** The same, somewhere in the place, in words that differ from home to home; one visit in fifty meets somebody unknown. */
export function variedActOf(
  file: FamilyFile,
  moment: Moment,
  middle: { readonly lat: number; readonly lon: number },
  chance: Chance,
): VisitAct {
  const place = { lat: degrees(chance, middle.lat), lon: degrees(chance, middle.lon) };
  const act = actOf(file, moment, place, chance.pick(HOMES));
  const stranger = { id: 'found-1', relation: 'otherKin', sex: chance.is(0.5) ? 'male' : 'female' } as const;
  const unregistered = chance.is(0.02) ? [stranger] : [];
  // A few were there for no longer than the photo took. Told by the place, so that no other chance moves.
  const isHasty = Math.round(place.lat * 1e5) % HASTY_ONE_OF === 0;
  return { ...act, unregistered, ...(isHasty ? { startedAt: minutesBefore(act.endedAt, 7) } : {}) };
}

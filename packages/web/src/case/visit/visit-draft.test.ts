import type { VisitAct } from '@tirek/casework';
import { loneMotherOfFour } from '@tirek/family/examples';
import { beforeEach, describe, expect, test } from 'vitest';
import { readVisitDraft } from './read-visit-draft.ts';
import { forgetDraft, keepDraft, newVisitDraft, readKeptDraft, type VisitDraft } from './visit-draft.ts';
import { visitDifferences } from './visit-differences.ts';

const view = { family: loneMotherOfFour.file, applicationDay: '2026-02-10' };
const NOW = '2026-02-11T12:00:00.000Z';
const photo = { hash: 'a'.repeat(64), takenAt: '2026-02-11T05:10:00.000Z' };

/** An act of the home as it was declared; the times are those of the device that runs the test. */
const whole = (changed: Partial<VisitDraft> = {}): VisitDraft => ({
  ...newVisitDraft(view, '2026-02-10'),
  start: '09:00',
  end: '10:30',
  lat: '44,8488',
  lon: '65.4823',
  present: ['gulnar', 'nurlan', 'asel', 'madina', 'ali'],
  photos: [photo],
  condition: 'Екі бөлме, пеш жағылады.',
  ...changed,
});
const troublesOf = (changed: Partial<VisitDraft>): unknown => {
  const reading = readVisitDraft(whole(changed), view, NOW);
  return reading.ok ? undefined : reading.troubles;
};

describe('an act written on the phone', () => {
  test('is sent as it was typed, with nothing said of what was not looked at', () => {
    const reading = readVisitDraft(whole(), view, NOW);
    expect(reading).toEqual({
      ok: true,
      act: {
        startedAt: '2026-02-10T04:00:00.000Z',
        endedAt: '2026-02-10T05:30:00.000Z',
        place: { lat: 44.8488, lon: 65.4823 },
        present: ['gulnar', 'nurlan', 'asel', 'madina', 'ali'],
        unregistered: [],
        incomeSigns: [],
        facts: [],
        photos: [photo],
        condition: 'Екі бөлме, пеш жағылады.',
      },
    });
  });

  test('names everything that is missing at once, each at its place', () => {
    const reading = readVisitDraft(newVisitDraft(view, '2026-02-10'), view, NOW);
    expect(reading).toMatchObject({
      ok: false,
      troubles: {
        start: 'time',
        end: 'time',
        place: 'place',
        present: 'present',
        photos: 'photos',
        condition: 'condition',
      },
    });
  });

  test('does not end before it begins, nor in the future, and is not on a day that does not exist', () => {
    expect(troublesOf({ start: '10:31' })).toMatchObject({ end: 'order' });
    expect(troublesOf({ start: '10:30' })).toBeUndefined();
    expect(troublesOf({ day: { date: '12', month: '2', year: '2026' } })).toMatchObject({ end: 'future' });
    expect(troublesOf({ day: { date: '30', month: '2', year: '2026' } })).toMatchObject({ day: 'noSuchDay' });
    expect(troublesOf({ start: '24:00' })).toMatchObject({ start: 'time' });
  });

  test('says of the dwelling and the property what was declared where they were found so', () => {
    const reading = readVisitDraft(whole({ dwellingsLooked: 'asDeclared', propertyLooked: 'asDeclared' }), view, NOW);
    expect(reading).toMatchObject({ ok: true, act: { dwellings: [{ owned: false, totalArea: 48 }], property: [] } });
  });

  test('points to the second dwelling where its area is no number', () => {
    const dwellings = [
      { area: '48', owned: false, emergency: false },
      { area: 'екі бөлме', owned: true, emergency: false },
    ];
    expect(troublesOf({ dwellingsLooked: 'otherwise', dwellings })).toMatchObject({
      dwellings: new Map([[1, 'area']]),
    });
    // What is not looked at cannot be wrong.
    expect(troublesOf({ dwellingsLooked: '', dwellings })).toBeUndefined();
  });

  test('tells apart the residents it found, and needs only who they are', () => {
    const found = [
      { relation: 'partner', birth: { date: '', month: '', year: '' }, sex: 'male' as const },
      { relation: 'otherKin', birth: { date: '4', month: '7', year: '1999' }, sex: '' as const },
    ];
    expect(readVisitDraft(whole({ found }), view, NOW)).toMatchObject({
      act: {
        unregistered: [
          { id: 'found-1', relation: 'partner', sex: 'male' },
          { id: 'found-2', relation: 'otherKin', birthDate: '1999-07-04' },
        ],
      },
    });
    const unknown = [{ relation: '', birth: { date: '4', month: '', year: '' }, sex: '' as const }];
    expect(troublesOf({ found: unknown })).toMatchObject({ found: new Map([[0, 'relation']]) });
  });
});

describe('the draft on the device', () => {
  let device = new Map<string, string>();
  const kept = {
    getItem: (key: string) => device.get(key) ?? null,
    setItem: (key: string, value: string) => void device.set(key, value),
    removeItem: (key: string) => void device.delete(key),
  };
  beforeEach(() => {
    device = new Map();
  });

  test('is there again after the page was closed, and gone once the act is recorded', () => {
    expect(keepDraft(kept, 'case-1', 'askar', whole())).toBe(true);
    expect(readKeptDraft(kept, 'case-1', 'askar', newVisitDraft(view, '2026-02-10'))).toEqual(whole());
    forgetDraft(kept, 'case-1', 'askar');
    expect([...device.keys()]).toEqual([]);
  });

  test('is not shown in another case, nor to another visitor', () => {
    keepDraft(kept, 'case-1', 'askar', whole());
    const empty = newVisitDraft(view, '2026-02-10');
    expect(readKeptDraft(kept, 'case-2', 'askar', empty)).toEqual(empty);
    expect(readKeptDraft(kept, 'case-1', 'zhanar', empty)).toEqual(empty);
  });

  test('that cannot be read begins anew, and a device without room says so', () => {
    const empty = newVisitDraft(view, '2026-02-10');
    keepDraft(kept, 'case-1', 'askar', whole());
    for (const key of device.keys()) device.set(key, '{"day":');
    expect(readKeptDraft(kept, 'case-1', 'askar', empty)).toEqual(empty);
    const full = {
      ...kept,
      setItem: () => {
        throw new Error('no room');
      },
    };
    expect(keepDraft(full, 'case-1', 'askar', empty)).toBe(false);
  });
});

describe('what a visit found otherwise than declared', () => {
  const act = (changed: Partial<VisitAct> = {}): VisitAct => ({
    startedAt: '2026-02-10T04:00:00Z',
    endedAt: '2026-02-10T05:00:00Z',
    place: { lat: 44.8, lon: 65.5 },
    present: ['gulnar', 'nurlan', 'asel', 'madina', 'ali'],
    unregistered: [],
    incomeSigns: [],
    facts: [],
    photos: [photo],
    condition: 'Екі бөлме.',
    ...changed,
  });
  const differencesOf = (changed: Partial<VisitAct>, seesHealth = true) =>
    visitDifferences(act(changed), view, { seesHealth }).map(({ fact, member }) => [fact, member]);

  test('is nothing where all is as declared or was not looked at', () => {
    expect(differencesOf({})).toEqual([]);
    expect(differencesOf({ dwellings: [{ owned: false, totalArea: 48, emergency: false }], property: [] })).toEqual([]);
  });

  test('is who does not live there, who lives there unnamed, another area, a car', () => {
    expect(
      differencesOf({
        present: ['gulnar', 'asel', 'madina', 'ali'],
        unregistered: [{ id: 'found-1', relation: 'partner' }],
        dwellings: [{ owned: false, totalArea: 62 }],
        property: [{ kind: 'car', working: true }],
      }),
    ).toEqual([
      ['livesWithFamily', 'nurlan'],
      ['resident', 'found-1'],
      ['dwellings', null],
      ['property', null],
    ]);
  });

  test('tells nothing of the health of the family to a role that does not see it', () => {
    const changed: Partial<VisitAct> = { facts: [{ fact: 'disability', member: 'gulnar', value: 'group2' }] };
    expect(differencesOf(changed)).toEqual([['disability', 'gulnar']]);
    expect(differencesOf(changed, false)).toEqual([]);
  });
});

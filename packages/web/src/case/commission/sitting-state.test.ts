import type { Sitting } from '@tirek/casework';
import { describe, expect, test } from 'vitest';
import { freeSubstitutes, mayStepBack, seatsOf, wholeSitting } from './sitting-state.ts';

const order = {
  id: 'order',
  number: '17',
  chair: 'yerlan',
  secretary: 'dinara',
  members: ['yerlan', 'gulmira', 'talgat'],
  substitutes: ['zhanna', 'olzhas'],
  quorum: 2,
};
const vote = (member: string): Sitting['votes'][number] => ({
  member,
  vote: 'need',
  hash: 'act',
  signature: 'signed',
  publicKey: 'key',
  at: '2026-02-10T05:00:00Z',
});
const sitting: Sitting = {
  id: 'sitting',
  order,
  actHash: 'act',
  openedOn: '2026-02-10',
  sitting: ['yerlan', 'talgat', 'zhanna'],
  recused: [{ member: 'gulmira', ground: 'kin', substitute: 'zhanna' }],
  votes: [vote('talgat')],
};

describe('a sitting of the precinct commission', () => {
  test('shows who sits, the chair and the substitute who came in, and who has voted', () => {
    expect(
      seatsOf(sitting).map(({ person, isChair, isSubstitute, vote: cast }) => [
        person,
        isChair,
        isSubstitute,
        cast?.vote,
      ]),
    ).toEqual([
      ['yerlan', true, false, undefined],
      ['talgat', false, false, 'need'],
      ['zhanna', false, true, undefined],
    ]);
  });
  test('offers as a substitute nobody who sits already or has stepped back', () => {
    expect(freeSubstitutes(sitting)).toEqual(['olzhas']);
    expect(
      freeSubstitutes({ ...sitting, recused: [{ member: 'olzhas', ground: 'neighbour', substitute: null }] }),
    ).toEqual([]);
  });
  test('lets a member step back only for themselves, the chair for everybody, and nobody after their vote', () => {
    expect(mayStepBack(sitting, 'zhanna')).toEqual(['zhanna']);
    expect(mayStepBack(sitting, 'talgat')).toEqual([]);
    expect(mayStepBack(sitting, 'yerlan')).toEqual(['yerlan', 'zhanna']);
  });
  test('is a count and nothing more for a role that does not see votes', () => {
    expect(wholeSitting({ id: 'sitting', openedOn: '2026-02-10', voted: 1, quorum: 2 })).toBeUndefined();
    expect(wholeSitting(sitting)).toBe(sitting);
    expect(wholeSitting(null)).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { sanctioned, contractOf2018, contractOf2026 } from '../examples/broken-contract.ts';
import { barsOf } from './bars.ts';
import { countedBreaches } from './counted-breaches.ts';
import type { Breach, ImposedSanction } from './state.ts';

const breach = (id: string, settledOn: string | null, changed: Partial<Breach> = {}): Breach => ({
  id,
  kind: 'obligation',
  obligation: null,
  member: 'nurzhan',
  on: '2026-01-30',
  text: 'The training was not begun.',
  raisedBy: 'saule',
  raisedOn: '2026-01-30',
  answerBy: '2026-02-06',
  answers: [],
  settled: settledOn === null ? null : { outcome: 'confirmed', reason: 'So it was.', by: 'saule', on: settledOn },
  ...changed,
});
const ended = sanctioned(contractOf2026, '2026-02-10').state;
const [sanction] = ended.sanctions.imposed;
if (!sanction) throw new Error('nothing was imposed');
const lifted = (cause: 'goodCause' | 'objection' | 'partly'): ImposedSanction => ({
  ...sanction,
  breach: 'b-1',
  lifted: { cause, reason: 'Looked at again.', by: 'head', on: '2026-02-20' },
});
const counted = (breaches: readonly Breach[], imposed: readonly ImposedSanction[] = []): string[] =>
  countedBreaches({ breaches, imposed, proposal: null, givenBack: null }).map(({ id }) => id);

describe('of breaches count', () => {
  test('those that were confirmed, in the order of that', () => {
    const [a, b, c] = [breach('a', '2026-02-03'), breach('b', '2026-02-01'), breach('c', '2026-02-02')];
    expect(counted([a, b, c])).toEqual(['b', 'c', 'a']);
    expect(counted([c, a, b])).toEqual(['b', 'c', 'a']);
    expect(counted([breach('d', '2026-02-01'), b])).toEqual(['d', 'b']);
    expect(counted([b, breach('d', '2026-02-01')])).toEqual(['b', 'd']);
  });

  test('none that is open, was dropped or had good cause', () => {
    const settled = (outcome: 'dropped' | 'goodCause') =>
      breach(outcome, null, { settled: { outcome, reason: 'Ill.', by: 'saule', on: '2026-02-01' } });
    expect(counted([breach('open', null), settled('dropped'), settled('goodCause')])).toEqual([]);
  });

  test.each([
    ['goodCause', []],
    ['objection', []],
    ['partly', ['b-1']],
  ] as const)('those whose sanction was not lifted for more than a part: %s', (cause, expected) => {
    expect(counted([breach('b-1', '2026-02-01')], [lifted(cause)])).toEqual(expected);
    expect(counted([breach('b-1', '2026-02-01')], [{ ...lifted(cause), lifted: null }])).toEqual(['b-1']);
    expect(counted([breach('b-2', '2026-02-01')], [lifted(cause)])).toEqual(['b-2']);
  });
});

describe('a later application is barred', () => {
  const bars = (breaches: readonly Breach[], state = ended) =>
    barsOf({ ...state, sanctions: { ...state.sanctions, breaches, imposed: [] } });

  test('by measures refused and by false data, of the member they are of, from their day', () => {
    const refused = breach('b-1', '2026-02-01', { kind: 'refusedMeasures', member: 'karlygash', on: '2026-01-20' });
    const untrue = breach('b-2', '2026-02-02', { kind: 'falseData', on: '2026-01-25' });
    expect(bars([refused, untrue])).toEqual([
      { member: 'karlygash', fact: 'refusedMeasuresOn', on: '2026-01-20' },
      { member: 'nurzhan', fact: 'falseDataOn', on: '2026-01-25' },
    ]);
    expect(bars([breach('b-3', null, { kind: 'falseData' })])).toEqual([]);
  });

  test('by no obligation that was missed alone, and by no sanction that ends by itself', () => {
    expect(bars([breach('b-1', '2026-02-01')])).toEqual([]);
    expect(barsOf(sanctioned(contractOf2018, '2018-09-10').state)).toEqual([]);
  });

  test('by a contract that was ended, for who received under it and for no child', () => {
    const expected = [{ member: 'nurzhan', fact: 'contractBrokenOn', on: '2026-02-10' }];
    expect(barsOf(ended)).toEqual(expected);
    const { application } = ended;
    if (!application) throw new Error('nobody applied');
    const reordered = { ...application.family, members: application.family.members.toReversed() };
    expect(barsOf({ ...ended, application: { ...application, family: reordered } })).toEqual(expected);
    const nobody = { ...application, family: { ...application.family, members: [] } };
    expect(barsOf({ ...ended, application: nobody })).toEqual([]);
    expect(barsOf({ ...ended, application: null })).toEqual([]);
  });
});

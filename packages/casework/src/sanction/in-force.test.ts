import { describe, expect, test } from 'vitest';
import { contractOf2018, sanctioned } from '../examples/broken-contract.ts';
import { granted } from '../examples/overpaid.ts';
import { botagoz, head } from '../examples/people.ts';
import { forge } from '../examples/story.ts';
import type { Objection } from '../objection/state.ts';
import { firstMonth, sanctionIn, standingOf } from './in-force.ts';
import { monthAfter } from './months.ts';
import type { ImposedSanction } from './state.ts';

/** Of one month, October 2018. */
const halved: ImposedSanction = {
  id: 's-1',
  breach: 'b-1',
  kind: 'halved',
  from: '2018-10',
  to: '2018-10',
  amountBefore: 40_710,
  amountAfter: 32_568,
  cites: ['tsaLaw/4/12'],
  proposedBy: 'botagoz',
  imposedBy: 'head',
  imposedOn: '2018-09-10',
  lifted: null,
};
/** From October 2018 to the end of aid. */
const lasting: ImposedSanction = { ...halved, id: 's-2', kind: 'childrenOnly', to: null };
const objection = (filedOn: string, decidedOn: string | null, changed: Partial<Objection> = {}): Objection => ({
  id: 'o-1',
  against: { kind: 'sanction', sanction: 's-1' },
  way: 'objection',
  text: 'I was ill.',
  documents: [],
  suspends: { cites: [] },
  office: 'kz/61',
  filedBy: 'marina',
  filedOn,
  decided:
    decidedOn === null
      ? null
      : { outcome: 'rejected', reason: 'It was due.', cites: [], rules: [], by: 'head', on: decidedOn },
  ...changed,
});
const toLasting = { against: { kind: 'sanction', sanction: 's-2' } } as const;
const MONTHS = ['2018-09', '2018-10', '2018-11', '2018-12', '2019-01'];
const holds = (imposed: readonly ImposedSanction[], objections: readonly Objection[] = []): string[] => {
  const sanctions = { breaches: [], proposal: null, givenBack: null, imposed };
  return MONTHS.filter((month) => sanctionIn({ sanctions, objections }, month));
};

test.each([
  ['2018-11', '2018-12'],
  ['2018-12', '2019-01'],
  ['2019-01', '2019-02'],
  ['2018-09', '2018-10'],
])('after %s comes %s', (month, next) => {
  expect(monthAfter(month)).toBe(next);
});

describe('a sanction', () => {
  test('of one month holds in its month; one that lasts, from its month on', () => {
    expect(holds([halved])).toEqual(['2018-10']);
    expect(holds([lasting])).toEqual(['2018-10', '2018-11', '2018-12', '2019-01']);
  });

  test('that was lifted holds in none', () => {
    const lifted = { cause: 'goodCause', reason: 'Ill.', by: 'head', on: '2018-09-20' } as const;
    expect(holds([{ ...halved, lifted }])).toEqual([]);
  });

  test('the heaviest counts, in whatever order they were imposed', () => {
    const of = (imposed: readonly ImposedSanction[]) =>
      sanctionIn({ sanctions: { breaches: [], proposal: null, givenBack: null, imposed }, objections: [] }, '2018-10')
        ?.kind;
    const ended: ImposedSanction = { ...lasting, id: 's-3', kind: 'terminated' };
    expect(of([halved, lasting])).toBe('childrenOnly');
    expect(of([lasting, halved])).toBe('childrenOnly');
    expect(of([ended, lasting, halved])).toBe('terminated');
    expect(of([halved, lasting, ended])).toBe('terminated');
  });
});

describe('an objection', () => {
  test.each([
    ['the month before', '2018-09-30', '2018-09-30', ['2018-10']],
    ['its first day', '2018-10-01', '2018-10-01', ['2018-11']],
    ['its last day', '2018-10-31', '2018-10-31', ['2018-11']],
    ['the month after', '2018-11-01', '2018-11-01', ['2018-10']],
    ['the month before, answered in its month', '2018-09-30', '2018-10-01', ['2018-11']],
    ['the month before, answered after it', '2018-09-30', '2018-12-31', ['2019-01']],
  ])('moves a sanction of one month behind its answer: filed in %s', (_, filed, decided, expected) => {
    expect(holds([halved], [objection(filed, decided)])).toEqual(expected);
  });

  test('that is open makes a sanction rest from its month on', () => {
    expect(holds([halved], [objection('2018-09-20', null)])).toEqual([]);
    expect(holds([halved], [objection('2018-11-01', null)])).toEqual(['2018-10']);
    expect(holds([lasting], [objection('2018-12-01', null, toLasting)])).toEqual(['2018-10', '2018-11']);
  });

  test('while a lasting sanction holds, takes out its own months and no other', () => {
    const between = objection('2018-11-30', '2018-12-01', toLasting);
    expect(holds([lasting], [between])).toEqual(['2018-10', '2019-01']);
    const first = objection('2018-10-05', '2018-10-20', toLasting);
    expect(holds([lasting], [first])).toEqual(['2018-11', '2018-12', '2019-01']);
  });

  test('after another moves the sanction once more, in whatever order they are read', () => {
    const first = objection('2018-10-05', '2018-10-20');
    const second = objection('2018-11-02', '2018-12-03', { id: 'o-2' });
    expect(holds([halved], [first, second])).toEqual(['2019-01']);
    expect(holds([halved], [second, first])).toEqual(['2019-01']);
    expect(firstMonth({ objections: [second, first] }, halved)).toBe('2019-01');
    const early = objection('2018-08-01', '2018-08-20', { id: 'o-3' });
    expect(holds([halved], [early, first])).toEqual(['2018-11']);
  });

  test('to something else, or one that suspends nothing, changes nothing', () => {
    for (const changed of [
      { against: { kind: 'sanction', sanction: 's-9' } },
      { against: { kind: 'debt', debt: 's-1' } },
      { against: { kind: 'decision', decision: 0 } },
      { suspends: null },
    ] as const)
      expect(holds([halved], [objection('2018-10-01', null, changed)])).toEqual(['2018-10']);
  });
});

describe('how a sanction stands on a day', () => {
  const { state } = sanctioned(contractOf2018, '2018-09-10');
  const at = (sanction: ImposedSanction, objections: readonly Objection[], ...days: readonly string[]) =>
    days.map((day) => standingOf({ ...state, objections }, sanction, day));

  test('ahead, holding, over: by the first and the last day of its month', () => {
    expect(at(halved, [], '2018-09-30', '2018-10-01', '2018-10-31', '2018-11-01')).toEqual([
      'ahead',
      'holds',
      'holds',
      'over',
    ]);
  });

  test('lasting, to the last day of the aid', () => {
    expect(at(lasting, [], '2018-09-30', '2018-10-01', '2019-01-31', '2019-02-01')).toEqual([
      'ahead',
      'holds',
      'holds',
      'over',
    ]);
    const extended = forge(contractOf2018, head, {
      type: 'contractExtended',
      from: '2019-02-01',
      to: '2019-03-31',
      ground: 'training',
      recommendation: 'r',
      proposedBy: botagoz.person,
    });
    expect(standingOf(extended.state, lasting, '2019-03-31')).toBe('holds');
    expect(standingOf(extended.state, lasting, '2019-04-01')).toBe('over');
  });

  test('resting while it is objected to, and lifted', () => {
    expect(at(halved, [objection('2018-09-20', null)], '2018-09-25', '2018-10-15')).toEqual(['rests', 'rests']);
    const between = objection('2018-11-30', '2018-12-01', toLasting);
    expect(at(lasting, [between], '2018-10-31', '2018-11-30', '2018-12-31', '2019-01-01')).toEqual([
      'holds',
      'rests',
      'rests',
      'holds',
    ]);
    const lifted = { cause: 'goodCause', reason: 'Ill.', by: 'head', on: '2018-09-20' } as const;
    expect(at({ ...halved, lifted }, [], '2018-10-15', '2019-02-01')).toEqual(['lifted', 'lifted']);
  });

  test('without a contract, by the term of the award', () => {
    const march = { ...lasting, from: '2026-03' };
    expect(standingOf(granted.state, march, '2026-02-28')).toBe('ahead');
    expect(standingOf(granted.state, march, '2026-03-31')).toBe('holds');
    expect(standingOf(granted.state, march, '2026-04-01')).toBe('over');
  });
});

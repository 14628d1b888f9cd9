import { describe, expect, test } from 'vitest';
import { contractOf2018, sanctioned } from '../examples/broken-contract.ts';
import { granted, overpaid } from '../examples/overpaid.ts';
import { head, marina } from '../examples/people.ts';
import { forge } from '../examples/story.ts';
import type { CaseState } from '../case-state.ts';
import type { Resolution } from '../decision/events.ts';
import type { Objection } from '../objection/state.ts';
import { dueOn, holdingDecisions, sanctionsIn } from './due-on.ts';
import { entitlementsOf } from './entitlement.ts';

const at = (state: CaseState, on: string) => dueOn(state, holdingDecisions(state), on);
/** The same case, had the first decision been another one. */
const decidedAs = ({ decision, ...state }: CaseState, changed: Partial<Resolution>): CaseState => ({
  ...state,
  decision: {
    ...decision,
    made: decision.made.map((one, i) => (i === 0 ? { ...one, resolution: { ...one.resolution, ...changed } } : one)),
  },
});
/** The same case, had somebody applied on another day. */
function appliedOn(state: CaseState, applicationDay: string): CaseState {
  const { application } = state;
  if (!application?.submitted) throw new Error('nobody applied');
  return { ...state, application: { ...application, submitted: { ...application.submitted, applicationDay } } };
}
const objection = (changed: Partial<Objection>): Objection => ({
  id: 'o-1',
  against: { kind: 'decision', decision: 1 },
  way: 'objection',
  text: 'I do not agree.',
  documents: [],
  suspends: { cites: [] },
  office: 'kz/61',
  filedBy: marina.person,
  filedOn: '2026-03-31',
  decided: null,
  ...changed,
});

describe('an award', () => {
  test.each([
    ['the day before its first', '2026-01-31', undefined],
    ['its first day', '2026-02-01', 87_925],
    ['its last day', '2026-03-31', 87_925],
    ['the day after its last', '2026-04-01', undefined],
  ])('is due from its first to its last day: %s', (_, on, tenge) => {
    expect(at(granted.state, on)?.tenge).toBe(tenge);
  });

  test.each([
    ['2017-12-31', ['tsaLaw/3']],
    ['2018-01-01', ['tsaLaw/4/10']],
    ['2023-06-30', ['tsaLaw/4/10']],
    ['2023-07-01', ['socialCode/123/3', 'socialCode/126']],
  ])('applied for on %s is paid by the law of that day', (day, cites) => {
    expect(at(appliedOn(granted.state, day), '2026-03-01')?.cites).toEqual(cites);
  });

  test.each([
    ['orleu', ['orleuRules/1', 'orleuRules/5']],
    ['childAllowance', ['childBenefitsLaw/4']],
  ] as const)('of %s is paid by its own act', (programme, cites) => {
    expect(at(decidedAs(granted.state, { programme }), '2026-03-01')?.cites).toEqual(cites);
  });

  test('that was refused is due on no day', () => {
    expect(at(decidedAs(granted.state, { outcome: 'refuse' }), '2026-03-01')).toBeUndefined();
    const nothing = decidedAs(granted.state, { outcome: 'refuse', period: null });
    expect(holdingDecisions(nothing)).toEqual([]);
    expect(entitlementsOf(nothing)).toEqual([]);
  });

  test('that was lengthened beyond its term says so from the day after it', () => {
    const extended = forge(contractOf2018, head, {
      type: 'contractExtended',
      from: '2019-02-01',
      to: '2019-02-28',
      ground: 'training',
      recommendation: 'r',
      proposedBy: 'botagoz',
    });
    const codes = ['2019-01-31', '2019-02-01', '2019-02-28', '2019-03-01'].map((on) => at(extended.state, on));
    expect(codes.map((due) => due && [due.code, due.tenge, due.cites])).toEqual([
      ['award', 40_710, ['tsaLaw/4/10']],
      ['extension', 40_710, ['tsaLaw/4/10']],
      ['extension', 40_710, ['tsaLaw/4/10']],
      undefined,
    ]);
    // Without conditions nothing hangs on a contract.
    expect(at(decidedAs(extended.state, { kind: 'unconditional' }), '2019-02-01')).toBeUndefined();
  });
});

describe('a later decision', () => {
  const [first, second] = overpaid.state.decision.made;
  const amounts = [first?.resolution.amount, second?.resolution.amount];

  test('counts from its day', () => {
    expect(['2026-02-19', '2026-02-20', '2026-03-31'].map((on) => at(overpaid.state, on)?.tenge)).toEqual([
      amounts[0],
      amounts[1],
      amounts[1],
    ]);
    expect(amounts).toEqual([87_925, 52_329]);
  });

  test('that refuses takes the award away from its day on, and not before the award began', () => {
    const refusing = (from: string): CaseState => {
      const { decision } = overpaid.state;
      const made = decision.made.map((one, i) =>
        i === 0 ? one : { ...one, from, resolution: { ...one.resolution, outcome: 'refuse', period: null } as const },
      );
      return { ...overpaid.state, decision: { ...decision, made } };
    };
    const days = ['2026-02-01', '2026-02-19', '2026-02-20', '2026-03-31'];
    expect(days.map((on) => at(refusing('2026-02-20'), on)?.tenge)).toEqual([87_925, 87_925, undefined, undefined]);
    expect(days.map((on) => at(refusing('2026-01-10'), on)?.tenge)).toEqual(days.map(() => undefined));
    expect(holdingDecisions(refusing('2026-01-10')).map(({ from, to }) => [from, to])).toEqual([
      ['2026-02-01', '2026-03-31'],
      ['2026-02-01', '2026-03-31'],
    ]);
  });

  test.each([
    ['to it, which makes it rest', {}, 87_925],
    ['that makes nothing rest', { suspends: null }, 52_329],
    ['to the first decision, which rests in favour of none', { against: { kind: 'decision', decision: 0 } }, 52_329],
    ['to a debt', { against: { kind: 'debt', debt: 'debt-1' } }, 52_329],
    [
      'that was answered',
      {
        decided: {
          outcome: 'rejected',
          reason: 'Right as it was.',
          cites: [],
          rules: [],
          by: 'head',
          on: '2026-04-01',
        },
      },
      52_329,
    ],
  ] as const)('under an objection %s', (_, changed, tenge) => {
    const objections = [objection(changed)];
    expect(at({ ...overpaid.state, objections }, '2026-03-01')?.tenge).toBe(tenge);
    expect(
      at({ ...granted.state, objections: [objection({ against: { kind: 'decision', decision: 0 } })] }, '2026-03-01')
        ?.tenge,
    ).toBe(87_925);
  });
});

describe('a sanction', () => {
  const once = sanctioned(contractOf2018, '2018-09-10').state;

  test('tells its article, itself, and how many breaches the law counts', () => {
    expect(at(once, '2018-10-31')).toEqual({
      tenge: 32_568,
      code: 'sanction',
      cites: ['tsaLaw/4/12'],
      decision: 0,
      sanction: 'sanction-1',
      breaches: 1,
    });
    expect(at(once, '2018-09-30')).toEqual({ tenge: 40_710, code: 'award', cites: ['tsaLaw/4/10'], decision: 0 });
    expect(['2018-09', '2018-10', '2018-11'].map((month) => sanctionsIn(once, month))).toEqual([0, 1, 0]);
    const twice = sanctioned(sanctioned(contractOf2018, '2018-09-10'), '2018-11-12').state;
    expect(at(twice, '2018-12-01')).toMatchObject({ tenge: 24_426, breaches: 2, sanction: 'sanction-2' });
  });

  test('on a decision whose facts are no longer at hand takes what the paper says', () => {
    const { decision, sanctions } = once;
    const imposed = sanctions.imposed.map((one) => ({ ...one, amountAfter: 12_345 }));
    const made = decision.made.map((one) => ({ ...one, determination: one.determination - 1 }));
    const told = { ...once, sanctions: { ...sanctions, imposed } };
    expect(at({ ...told, decision: { ...decision, made } }, '2018-10-01')?.tenge).toBe(12_345);
    expect(at({ ...told, decision: { ...decision, determination: null } }, '2018-10-01')?.tenge).toBe(12_345);
    expect(at(told, '2018-10-01')?.tenge).toBe(32_568);
  });

  test.each([
    ['2018-09-30', 'award'],
    ['2018-10-01', 'suspended'],
    ['2018-10-31', 'suspended'],
    ['2018-11-01', 'award'],
  ])('that rests is told on %s by why the month is paid in full: %s', (on, code) => {
    const against = { kind: 'sanction', sanction: 'sanction-1' } as const;
    const resting = { ...once, objections: [objection({ against, filedOn: '2018-09-20' })] };
    expect(at(resting, on)).toMatchObject({ code, tenge: 40_710 });
    expect(at(resting, on)?.sanction).toBe(code === 'suspended' ? 'sanction-1' : undefined);
    const lasting = once.sanctions.imposed.map((one) => ({ ...one, to: null }));
    const long = { ...resting, sanctions: { ...once.sanctions, imposed: lasting } };
    expect(at(long, on)?.code).toBe(on < '2018-10' ? 'award' : 'suspended');
  });
});

describe('the end of aid', () => {
  test('leaves nothing from its day on, by its article', () => {
    const ended = forge(granted, head, {
      type: 'aidEnded',
      ground: 'moved',
      from: '2026-03-10',
      cites: [],
      proposedBy: 'botagoz',
    }).state;
    expect(at(ended, '2026-03-09')).toMatchObject({ code: 'award', tenge: 87_925 });
    expect(at(ended, '2026-03-10')).toEqual({ tenge: 0, code: 'ended', cites: ['socialCode/129'], decision: 0 });
    expect(
      entitlementsOf(ended)
        .at(-1)
        ?.parts.map(({ code, from, to, amount }) => [code, from, to, amount]),
    ).toEqual([
      ['award', '2026-03-01', '2026-03-09', 2_552_700],
      ['ended', '2026-03-10', '2026-03-31', 0],
    ]);
  });
});

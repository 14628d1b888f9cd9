import { breachesIn2018 } from '@tirek/family/examples';
import { describe, expect, test } from 'vitest';
import { determine } from '../decision/assess-facts.ts';
import { replay } from '../decision/replay.ts';
import { entitlementsOf } from '../entitlement/entitlement.ts';
import { concluded, decided, proposed } from '../examples/main-path.ts';
import { applied, decidedAgain, granted, reason } from '../examples/overpaid.ts';
import { botagoz, head, marina } from '../examples/people.ts';
import { act, on, refusalOf, type Story } from '../examples/story.ts';
import { tasksOf } from '../tasks.ts';
import type { ChangedFact } from './events.ts';

const born: ChangedFact = {
  fact: 'resident',
  member: 'child-5',
  value: { id: 'child-5', relation: 'child', birthDate: '2026-03-05', sex: 'female' },
};
const wage = (amount: number): ChangedFact => ({
  fact: 'income.wage',
  member: 'gulnar',
  value: [{ amount, per: 'month', from: '2025-10-01', to: '2025-12-31' }],
});
const months = ({ state }: Story) => entitlementsOf(state).map(({ month, amount }) => [month, amount]);
/** Tenge a month of the decision at a place. */
const monthly = ({ state }: Story, i: number): number => state.decision.made[i]?.resolution.amount ?? 0;
/** Tenge a month by days, rounded once to the tenge, as tiyn. */
const byDays = (first: number, days: number, second: number, of: number): number =>
  Math.round((first * days + second * (of - days)) / of) * 100;
const tell = (day: string, from: string) =>
  act(on(granted, { day }), marina, {
    type: 'reportChange',
    id: 'change-1',
    kind: 'other',
    from,
    text: reason,
    facts: [],
    documents: [],
  }).state.changes.reported[0];

describe('the term for telling a change', () => {
  test.for([
    ['the last day but one', '2026-03-05', false],
    ['the last day', '2026-03-06', false],
    ['the day after', '2026-03-09', true],
  ] as const)('of ten working days: told on %s', ([, day, late]) => {
    expect(tell(day, '2026-02-20')).toMatchObject({ reportBy: '2026-03-06', late });
  });

  test('before the Social Code is fifteen working days, which no source confirms', () => {
    const { history: _, figures: _line, ...file } = breachesIn2018.file;
    const told = act(on(decided(concluded(file, breachesIn2018.on)), { day: '2018-09-25' }), marina, {
      type: 'reportChange',
      id: 'change-1',
      kind: 'other',
      from: '2018-09-03',
      text: reason,
      facts: [],
      documents: [],
    });
    expect(told.state.changes.reported[0]).toMatchObject({ reportBy: '2018-09-24', late: true });
  });
});

describe('a birth that was told', () => {
  const again = decidedAgain(applied(granted, '2026-03-05', '2026-03-10', [born]));

  test('brings the case back to determination, with a term of its own', () => {
    const waiting = applied(granted, '2026-03-05', '2026-03-10', [born]);
    expect(waiting.state.phase).toBe('determination');
    expect(tasksOf(waiting.state, '2026-03-10')).toMatchObject([{ kind: 'determine', term: { since: '2026-03-10' } }]);
  });

  test('counts from its day on and not a day earlier', () => {
    expect(monthly(again, 1)).toBeGreaterThan(monthly(again, 0));
    expect(months(again)).toEqual([
      ['2026-02', monthly(again, 0) * 100],
      ['2026-03', byDays(monthly(again, 0), 4, monthly(again, 1), 31)],
    ]);
    expect(again.state.decision.made[1]?.resolution.period).toEqual(['2026-03-05', '2026-03-31']);
  });

  test('is replayed to the tenge', () => {
    expect(replay(again.history).same).toBe(true);
  });
});

describe('an income that was left out at the application', () => {
  const found = applied(granted, '2025-10-15', '2026-03-16', [wage(40_000)]);

  test('is reckoned from the month of application', () => {
    expect(found.state.decision.corrections[0]?.from).toBe('2026-02-01');
    const again = decidedAgain(found);
    expect(monthly(again, 1)).toBe(monthly(again, 0) - 40_000);
    expect(months(again)).toEqual([
      ['2026-02', monthly(again, 1) * 100],
      ['2026-03', monthly(again, 1) * 100],
    ]);
  });

  test('that takes the family over the line leaves nothing of either month', () => {
    expect(months(decidedAgain(applied(granted, '2025-10-15', '2026-03-16', [wage(900_000)])))).toEqual([]);
  });
});

describe('what was left out and is found after another change was decided', () => {
  const birth = decidedAgain(applied(granted, '2026-03-05', '2026-03-10', [born]));
  const found = applied(birth, '2025-10-15', '2026-03-16', [wage(40_000)]);

  test('is decided anew for the application and for the birth, one after the other', () => {
    expect(found.state.decision.toDecide).toEqual(['2026-02-01', '2026-03-05']);
    const first = act(proposed(found), head, { type: 'approve' });
    expect(first.state.phase).toBe('determination');
    expect(first.state.decision.toDecide).toEqual(['2026-03-05']);
    expect(refusalOf(first, botagoz, { type: 'propose' })).toEqual({ code: 'determination.stale' });
    expect(decidedAgain(first).state.phase).toBe('decided');
  });

  test('counts the newborn only from her day on', () => {
    const again = decidedAgain(found);
    const [, , third, fourth] = [0, 1, 2, 3].map((i) => monthly(again, i));
    expect(again.state.decision.made).toHaveLength(4);
    expect(third).toBe(monthly(again, 0) - 40_000);
    expect(months(again)).toEqual([
      ['2026-02', (third ?? 0) * 100],
      ['2026-03', byDays(third ?? 0, 4, fourth ?? 0, 31)],
    ]);
    expect(replay(again.history).same).toBe(true);
  });
});

describe('a change', () => {
  test('from after the award has nothing to change, also one day after', () => {
    const told = (day: string) => () => applied(granted, day, '2026-04-10');
    expect(told('2026-03-31')).not.toThrow();
    expect(told('2026-04-01')).toThrow('correction.outsidePeriod');
  });

  test('of the family does not make the award longer or shorter, whatever kind of aid it becomes', () => {
    const again = decidedAgain(applied(granted, '2026-02-20', '2026-03-30'));
    expect(again.state.decision.made.map(({ resolution }) => resolution.period?.[1])).toEqual([
      '2026-03-31',
      '2026-03-31',
    ]);
  });

  test('that was not confirmed leaves everything as it was', () => {
    const told = act(on(granted, { day: '2026-03-02' }), marina, {
      type: 'reportChange',
      id: 'change-1',
      kind: 'death',
      from: '2026-02-20',
      text: reason,
      facts: [{ fact: 'livesWithFamily', member: 'nurlan', value: false }],
      documents: [],
    });
    const settled = act(told, botagoz, { type: 'settleChange', id: 'change-1', outcome: 'notConfirmed', reason });
    expect(settled.state.phase).toBe('decided');
    expect(entitlementsOf(settled.state)).toEqual(entitlementsOf(granted.state));
    expect(tasksOf(told.state, '2026-03-02').map(({ kind }) => kind)).toContain('settleChange');
    expect(tasksOf(settled.state, '2026-03-02').map(({ kind }) => kind)).not.toContain('settleChange');
  });

  test('is applied as the officer found it, where it was told otherwise', () => {
    const told = act(on(granted, { day: '2026-03-10' }), marina, {
      type: 'reportChange',
      id: 'change-1',
      kind: 'birth',
      from: '2026-03-05',
      text: reason,
      facts: [],
      documents: [],
    });
    const settled = act(told, botagoz, {
      type: 'settleChange',
      id: 'change-1',
      outcome: 'applied',
      reason,
      facts: [born],
    });
    const reckoned = determine(settled.state, undefined);
    expect(reckoned.ok && reckoned.determination.facts.members.map(({ id }) => id)).toContain('child-5');
  });
});

describe('the end of aid', () => {
  const propose = (story: Story, ground: 'applicantDied' | 'moved' | 'ownWish', happenedOn: string) =>
    act(on(story, { day: '2026-03-20' }), botagoz, { type: 'proposeEnd', ground, happenedOn, reason });

  test.for([
    ['the last day of February', '2026-02-28', '2026-03-01', ['2026-02']],
    ['the first day of March', '2026-03-01', '2026-04-01', ['2026-02', '2026-03']],
    ['the second day of March', '2026-03-02', '2026-04-01', ['2026-02', '2026-03']],
  ] as const)('on %s leaves that month whole', ([, happenedOn, from, expected]) => {
    const ended = act(propose(granted, 'moved', happenedOn), head, { type: 'approveEnd' });
    expect(ended.state.changes.ended).toMatchObject({ ground: 'moved', from, cites: ['socialCode/129'] });
    expect(months(ended).map(([month]) => month)).toEqual(expected);
  });

  test('is decided by another officer than the one who proposed it, or given back', () => {
    const waiting = propose(granted, 'ownWish', '2026-03-10');
    const same = { ...head, person: botagoz.person };
    expect(refusalOf(waiting, same, { type: 'approveEnd' })).toEqual({
      code: 'decision.sameOfficer',
      officer: 'botagoz',
    });
    const back = act(waiting, head, { type: 'giveBackEnd', reason });
    expect(back.state.changes).toMatchObject({ endProposal: null, ended: null });
  });

  test('names no article where none is known', () => {
    const ended = act(propose(granted, 'ownWish', '2026-03-10'), head, { type: 'approveEnd' });
    expect(ended.state.changes.ended?.cites).toEqual([]);
  });
});

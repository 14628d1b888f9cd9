import type { CaseView } from '@tirek/server/contract';
import { describe, expect, test } from 'vitest';
import { stepsOf } from './steps.ts';

type Seen = Pick<CaseView, 'phase' | 'tasks' | 'terms'>;
const steps = (seen: Seen) => stepsOf({ ...seen, contract: null });
const task = (kind: CaseView['tasks'][number]['kind'], dueDay: string, late = false): CaseView['tasks'][number] => ({
  kind,
  role: 'consultant',
  office: 'kz/43/4310',
  persons: [],
  dueDay,
  late,
  escalation: 0,
});
const terms: Seen['terms'] = [
  { term: 'fileToCommission', since: '2026-02-10', due: '2026-02-11' },
  { term: 'serviceAtCentre', since: '2026-02-10', due: '2026-03-03' },
];

describe('the steps of an application', () => {
  test('name the term of what runs now and of the whole service', () => {
    const way = steps({ phase: 'visit', tasks: [task('visit', '2026-02-13', true)], terms });
    expect(way.map(({ name, state, due, late }) => [name, state, due, late])).toEqual([
      ['application', 'done', null, false],
      ['registers', 'done', null, false],
      ['visit', 'now', '2026-02-13', true],
      ['commission', 'later', null, false],
      ['decision', 'later', '2026-03-03', false],
      ['contract', 'later', null, false],
    ]);
  });
  test('are all done where the decision is made, and name no contract where none is to follow', () => {
    const way = steps({ phase: 'decided', tasks: [], terms });
    expect(new Set(way.map(({ state }) => state))).toEqual(new Set(['done']));
    expect(way.map(({ name }) => name)).not.toContain('contract');
  });
  test('wait for the contract after a grant of conditional aid', () => {
    const last = steps({ phase: 'decided', tasks: [task('drawUpContract', '2026-02-20')], terms }).at(-1);
    expect(last).toEqual({ name: 'contract', state: 'now', due: '2026-02-20', late: false });
  });
  test('have nothing done in an application that was withdrawn', () => {
    expect(steps({ phase: 'withdrawn', tasks: [], terms: [] }).every(({ state }) => state === 'later')).toBe(true);
  });
});

import { describe, expect, test } from 'vitest';
import { runTerm, TERMS, termOn } from './deadlines.ts';

describe('a legal term', () => {
  test.for([
    ['the file goes to the commission by the next working day', 'fileToCommission', '2026-02-06', '2026-02-09'],
    ['the visit and its act take three working days', 'visitAndAct', '2026-02-09', '2026-02-12'],
    ['the service takes fifteen working days at the centre', 'serviceAtCentre', '2026-02-10', '2026-03-03'],
    ['the service takes eighteen working days through a rural akim', 'serviceAtRuralAkim', '2026-02-10', '2026-03-06'],
    ['the family is told of a delay within two working days', 'noticeOfDelay', '2026-02-12', '2026-02-16'],
    ['thirty calendar days where other bodies must answer', 'serviceWithOtherBodies', '2026-02-10', '2026-03-12'],
    ['the contract is made within three working days', 'contract', '2026-02-12', '2026-02-17'],
  ] as const)('%s', ([, term, since, due]) => {
    expect(runTerm(term, since, '2026-02-06')).toEqual({ term, since, due, notComputed: null });
  });

  test('steps over the days of Nauryz', () => {
    expect(runTerm('visitAndAct', '2026-03-19', '2026-03-19').due).toBe('2026-03-27');
  });

  test('that would end after the official calendar says that it cannot be computed', () => {
    expect(runTerm('serviceAtCentre', '2027-12-27', '2027-12-27')).toMatchObject({
      due: null,
      notComputed: 'calendar.outside',
    });
  });

  test('is not made up for an application before the editions that are known', () => {
    expect(runTerm('visitAndAct', '2017-12-28', '2017-12-28')).toMatchObject({
      due: null,
      notComputed: 'term.unknown',
    });
  });

  test.for(TERMS)('%s names where it was found', (term) => {
    expect(termOn(term, '2018-01-01')?.source).toMatch(/\w/);
    expect(termOn(term, '1999-12-31')).toBeUndefined();
  });
});

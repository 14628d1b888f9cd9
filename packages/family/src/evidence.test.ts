import { day } from '@tirek/rules';
import { describe, expect, test } from 'vitest';
import { type Evidence, latest } from './evidence.ts';

const told = (value: string, learnedOn: string, from?: string, to?: string): Evidence<string> => ({
  value,
  source: 'register',
  learnedOn: day(learnedOn),
  ...(from ? { from: day(from) } : {}),
  ...(to ? { to: day(to) } : {}),
});

describe('what is held to be true of a day', () => {
  const wage = told('employed', '2018-01-10', '2018-01-01', '2018-03-31');
  const dismissed = told('none', '2018-04-20', '2018-03-16');

  test('is what was learned last about that day', () => {
    expect(latest([wage, dismissed], day('2018-03-15'))?.value).toBe('employed');
    expect(latest([wage, dismissed], day('2018-03-16'))?.value).toBe('none');
    expect(latest([dismissed, wage], day('2018-03-31'))?.value).toBe('none');
  });

  test('was another before the later word came in', () => {
    expect(latest([wage, dismissed], day('2018-03-20'), day('2018-04-19'))?.value).toBe('employed');
    expect(latest([wage, dismissed], day('2018-03-20'), day('2018-04-20'))?.value).toBe('none');
    expect(latest([wage, dismissed], day('2018-03-20'), day('2018-01-09'))).toBeUndefined();
  });

  test('is nothing where no evidence speaks of the day', () => {
    expect(latest([wage], day('2017-12-31'))).toBeUndefined();
    expect(latest([wage], day('2018-04-01'))).toBeUndefined();
    expect(latest([], day('2018-04-01'))).toBeUndefined();
  });

  test('is the later in the list of two learned on one day', () => {
    expect(latest([told('a', '2018-01-01'), told('b', '2018-01-01')], day('2018-01-01'))?.value).toBe('b');
  });
});

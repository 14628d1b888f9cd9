import { describe, expect, test } from 'vitest';
import { ask, homeOf, region, tell, tenure } from '../examples/household.ts';

describe('a choice', () => {
  test('is among the options named or it is not', () => {
    const home = homeOf({ region: 'east' });
    expect(tell(ask(region.is('east'), home))).toBe('yes');
    expect(tell(ask(region.is('west'), home))).toBe('no');
    expect(tell(ask(region.isOneOf('north', 'east'), home))).toBe('yes');
    expect(tell(ask(region.isOneOf(), home))).toBe('no');
  });

  test('that was not made yet is asked for; one that does not arise is not', () => {
    expect(tell(ask(tenure.is('owned')))).toBe('unknown (tenure)');
    expect(tell(ask(tenure.is('owned'), homeOf({ tenure: null })))).toBe('not applicable (notGiven)');
  });
});

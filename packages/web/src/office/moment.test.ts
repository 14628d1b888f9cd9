import { describe, expect, test } from 'vitest';
import { dayOfMoment, momentText, timeOfMoment, toMoment } from './moment.ts';

describe('an instant', () => {
  test('is told in the office’s time, on the day it is there', () => {
    expect(momentText('2026-11-22T09:05:59.000Z')).toBe('22.11.2026, 14:05');
    expect(dayOfMoment('2026-11-22T21:30:00.000Z')).toBe('2026-11-23');
    expect(timeOfMoment('2026-11-22T21:30:00.000Z')).toBe('02:30');
  });
  test('is read from a day and a time of the office’s clock', () => {
    expect(toMoment('2026-11-22', '9:05')).toBe('2026-11-22T04:05:00.000Z');
    expect(toMoment('2026-11-22', '24:00')).toBeUndefined();
    expect(toMoment('2026-11-22', 'noon')).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { packFields, unpackFields } from './packed-fields.ts';

const steps = Array.from({ length: 400 }, (_, i) => ({ step: i, says: 'Табыс шектен аспайды' }));

describe('a large field of an event', () => {
  test('is kept packed, says so itself, and comes back as it was', () => {
    const body = { determination: { steps }, on: '2026-03-02' };
    const packed = packFields(body) as { determination: { $zstd: string } };
    expect(packed).toEqual({ determination: { $zstd: expect.any(String) }, on: '2026-03-02' });
    expect(JSON.stringify(packed).length).toBeLessThan(JSON.stringify(body).length / 5);
    expect(unpackFields(packed)).toEqual(body);
  });

  test('is read as it stands where it was written before there was any packing', () => {
    const body = { determination: { steps } };
    expect(unpackFields(body)).toEqual(body);
  });
});

test('a small field is kept as it is', () => {
  const body = { reason: 'Bill of sale shown.', dwellings: [{ owned: true }], amount: 5, nothing: null };
  expect(packFields(body)).toEqual(body);
});

test('a field that only looks packed comes back as it was sent', () => {
  const body = { value: { $zstd: 'not packed at all' } };
  expect(unpackFields(packFields(body))).toEqual(body);
});

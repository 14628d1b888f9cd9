import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { REGISTERS } from '@tirek/casework';
import { allBut, openOfficeWithRegisters } from '../testing/office-with-registers.ts';

const desk = await openOfficeWithRegisters();
const { office } = desk;
afterAll(() => office.close());
beforeEach(() => desk.moods.clear());
afterEach(async () => {
  await desk.stop();
  expect(desk.faults).toEqual([]);
});

/** Waits for what must come true, and fails with what was there instead. */
const until = (check: () => Promise<void>): Promise<void> => vi.waitFor(check, { timeout: 15_000, interval: 20 });
const answeredOf = (id: string): Promise<string[]> => desk.registersOf(id, 'registerAnswered');
const untilAnswered = (id: string, registers: readonly string[]): Promise<void> =>
  until(async () => expect(await answeredOf(id)).toEqual(registers));

describe('the health of the system', () => {
  interface Health {
    readonly registers: readonly { readonly register: string; readonly state: string; readonly waiting: number }[];
    readonly jobs: readonly { readonly name: string }[];
  }
  test('tells the administrator which register fails and how many cases wait for it', async () => {
    desk.moods.set('tax', 'down');
    const { disability: _, ...connected } = desk.registers;
    await desk.start(connected);
    const id = await desk.apply();
    await untilAnswered(id, allBut('tax', 'disability'));
    const daniyar = await office.enter('daniyar');
    const { status, body } = await daniyar.get('/v1/health/system');
    expect(status).toBe(200);
    const { registers, jobs } = body as unknown as Health;
    const of = (name: string) => registers.find(({ register }) => register === name);
    expect(registers.map(({ register }) => register)).toEqual(REGISTERS);
    expect(of('tax')).toMatchObject({ state: 'failing', lastFailureAt: expect.any(String) });
    expect(of('tax')?.waiting).toBeGreaterThan(0);
    expect(of('vehicles')).toMatchObject({ state: 'answering', waiting: 0, lastAnswerAt: expect.any(String) });
    expect(jobs.map(({ name }) => name)).toContain('ask-registers');
  });

  test('is nothing for a consultant', async () => {
    const botagoz = await office.enter('botagoz');
    expect((await botagoz.get('/v1/health/system')).status).toBe(403);
  });
});

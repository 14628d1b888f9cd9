import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { now } from '../cases/moment.ts';
import { allBut, EVERY, openOfficeWithRegisters } from '../testing/office-with-registers.ts';

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

describe('an application that was submitted', () => {
  test('has its registers asked, and their answers as evidence and doubts', async () => {
    await desk.start();
    const id = await desk.apply();
    await untilAnswered(id, EVERY);
    const botagoz = await office.enter('botagoz');
    const { body } = await botagoz.get(`/v1/cases/${id}`);
    expect(body['evidence']).toMatchObject({
      awaited: [],
      claims: expect.arrayContaining([
        expect.objectContaining({ register: 'employment', fact: 'work', member: 'gulnar', value: 'none' }),
        expect.objectContaining({ register: 'incomes', fact: 'income.wage', value: [], to: '2026-12-31' }),
        expect.objectContaining({ register: 'population', fact: 'livesWithFamily', member: 'ali', value: true }),
      ]),
      doubts: expect.arrayContaining([
        expect.objectContaining({
          kind: 'conflict',
          fact: 'property.vehicles',
          values: { statement: [], 'register:vehicles': [{ kind: 'car', working: true }] },
        }),
        expect.objectContaining({ kind: 'missing', register: 'education', member: 'ali' }),
      ]),
    });
  });

  test('tells the family in the audit that their numbers went to the registers', async () => {
    await desk.start();
    const id = await desk.apply();
    await untilAnswered(id, EVERY);
    const rows = await office.database.asSuperuser<{ purpose: string; about: string | null }>(
      `select purpose, about from audit_entry where action = 'registers.ask' and subject = $1`,
      [`case:${id}`],
    );
    expect(rows).toEqual([{ purpose: 'exchange', about: expect.stringMatching(/^[0-9a-f-]{36}$/) }]);
  });

  test('is asked about after the next start, where the server died before it had told anybody', async () => {
    const id = await desk.apply();
    expect(await answeredOf(id)).toEqual([]);
    await desk.start();
    await untilAnswered(id, EVERY);
  });

  test('waits for a register that is not connected, and says so', async () => {
    const { disability: _, ...connected } = desk.registers;
    await desk.start(connected);
    const id = await desk.apply();
    await untilAnswered(id, allBut('disability'));
    const botagoz = await office.enter('botagoz');
    const { body } = await botagoz.get(`/v1/cases/${id}`);
    expect(body['evidence']).toMatchObject({
      awaited: [{ register: 'disability', failures: 0, failedOn: null, retryAt: null }],
    });
  });
});

describe('a register that is down', () => {
  test('is asked again later and later, keeps no other answer back, and answers once when it is up', async () => {
    desk.moods.set('tax', 'down');
    await desk.start();
    const id = await desk.apply();
    await untilAnswered(id, allBut('tax'));
    await until(async () => expect((await desk.registersOf(id, 'registerFailed')).length).toBeGreaterThan(2));
    const retries = (await desk.historyOf(id)).flatMap(({ body }) => body.retryAt ?? []);
    expect(retries).toEqual(retries.toSorted());
    desk.moods.clear();
    await untilAnswered(id, EVERY);
  });

  test('is not asked any more once the officer gave up waiting', async () => {
    desk.moods.set('tax', 'down');
    await desk.start();
    const id = await desk.apply();
    await untilAnswered(id, allBut('tax'));
    await until(async () => {
      const botagoz = await office.enter('botagoz');
      const reason = 'The tax office is closed for a week.';
      expect((await botagoz.does(id, { type: 'giveUpRegister', register: 'tax', reason })).status).toBe(200);
    });
    desk.moods.clear();
    await until(async () => {
      const [queue] = (await desk.count()).filter(({ name }) => name === 'ask-tax');
      expect(queue).toMatchObject({ queued: 0, active: 0 });
    });
    expect(await desk.registersOf(id, 'registerGivenUp')).toEqual(['tax']);
    expect(await answeredOf(id)).toEqual(allBut('tax'));
  });

  test('counts as down where it tells what cannot be, and keeps the others from nothing', async () => {
    const good = desk.registers;
    const wrong = { fact: 'birthDate', member: 'gulnar', value: '1999-01-01' } as const;
    await desk.start({
      ...good,
      population: { ask: async () => ({ asOf: now().at, answers: [wrong], unknown: [], contributions: [] }) },
    });
    const id = await desk.apply();
    await untilAnswered(id, allBut('population'));
    await until(async () => expect(await desk.registersOf(id, 'registerFailed')).toContain('population'));
  });
});

describe('a register that never answers', () => {
  test('delays neither the other registers nor the other families, and is asked no more than it can bear', async () => {
    const good = desk.registers;
    let [open, most] = [0, 0];
    desk.moods.set('vehicles', 'silent');
    await desk.start({
      ...good,
      vehicles: {
        async ask(question, signal) {
          open += 1;
          most = Math.max(most, open);
          try {
            return await (good.vehicles?.ask(question, signal) ?? Promise.reject(new Error('no vehicles')));
          } finally {
            open -= 1;
          }
        },
      },
    });
    const ids = await Promise.all(Array.from({ length: 6 }, () => desk.apply()));
    await Promise.all(ids.map((id) => untilAnswered(id, allBut('vehicles'))));
    // Two in first rounds and two by itself.
    expect(most).toBeLessThanOrEqual(4);
    await until(async () => {
      for (const id of ids) expect(await desk.registersOf(id, 'registerFailed')).toContain('vehicles');
    });
    desk.moods.clear();
    await Promise.all(ids.map((id) => untilAnswered(id, EVERY)));
  });

  test('leaves no trace where the server stops meanwhile, and its answer comes once after the next start', async () => {
    desk.moods.set('benefits', 'silent');
    await desk.start();
    const id = await desk.apply();
    await untilAnswered(id, allBut('benefits'));
    await desk.stop();
    expect(await answeredOf(id)).toEqual(allBut('benefits'));
    desk.moods.clear();
    await desk.start();
    await untilAnswered(id, EVERY);
  });

  test('is answered for once where two servers ask it about the same family', async () => {
    const other = desk.newJobs();
    await desk.start();
    await other.start();
    const ids = await Promise.all(Array.from({ length: 4 }, () => desk.apply()));
    await Promise.all(ids.flatMap((id) => [desk.askSoon(id), other.askSoon(id)]));
    await Promise.all(ids.map((id) => untilAnswered(id, EVERY)));
    await until(async () => {
      const [queue] = (await other.count()).filter(({ name }) => name === 'ask-registers');
      expect(queue).toMatchObject({ queued: 0, active: 0 });
    });
    for (const id of ids) expect(await answeredOf(id)).toEqual(EVERY);
    await other.stop();
  });
});

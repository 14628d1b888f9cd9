import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { now } from '../cases/moment.ts';
import { SYSTEM, withActor } from '../db/with-actor.ts';
import { beginSession } from '../people/sessions.ts';
import { reckonedOtherwise } from '../testing/reckoned-otherwise.ts';
import { openOfficeWithRegisters } from '../testing/office-with-registers.ts';

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

describe('every day, and at the start', () => {
  test('late tasks are passed up', async () => {
    const id = await desk.apply();
    await office.database.asSuperuser(
      `update task set escalates_day = case kind when 'referToCommission' then $2::date else $2::date + 1 end
        where case_id = $1`,
      [id, now().day],
    );
    await desk.start();
    await until(async () => {
      const rows = await office.database.asSuperuser(
        `select kind, escalated from task where case_id = $1 and kind in ('referToCommission', 'settleDoubts')
          order by kind`,
        [id],
      );
      expect(rows).toContainEqual({ kind: 'referToCommission', escalated: true });
      expect(rows).not.toContainEqual({ kind: 'settleDoubts', escalated: true });
    });
  });

  test('old requests and sessions that are over are forgotten, the others kept', async () => {
    const person = office.idOf('askar');
    const ago = (hours: number): string => new Date(Date.parse(now().at) - hours * 3_600_000).toISOString();
    await withActor(office.database, SYSTEM, async (tx) => {
      await beginSession(tx, person, undefined, ago(48));
      await beginSession(tx, person, undefined, ago(0));
      for (const [key, at] of [
        ['old', ago(24 * 3 + 1)],
        ['new', ago(24 * 3 - 1)],
      ] as const)
        await tx.db
          .insertInto('idempotency_key')
          .values({ actor: person, key, request_hash: 'x', status: 200, response_sealed: 'x', at })
          .execute();
    });
    await desk.start();
    await until(async () => {
      const keys = await office.database.asSuperuser('select key from idempotency_key where actor = $1', [person]);
      expect(keys).toEqual([{ key: 'new' }]);
      const sessions = await office.database.asSuperuser('select from session where person = $1', [person]);
      expect(sessions).toHaveLength(1);
    });
  });

  test('open cases are reckoned again by the edition of the law the program knows', async () => {
    await office.invite('reckoned');
    const id = await office.begin('reckoned');
    await office.bringToSitting('reckoned', id);
    for (const login of ['yerlan', 'gulmira', 'talgat'])
      await office.done(login, id, { type: 'castVote', vote: 'need' });
    await office.done('botagoz', id, { type: 'determine' });
    await reckonedOtherwise(office, id, 1000);
    await desk.start();
    await until(async () => {
      const { body } = await (await office.enter('botagoz')).get(`/v1/cases/${id}`);
      expect(body).toMatchObject({ decision: { recomputed: { cause: 'edition', before: { total: 1000 } } } });
    });
  });

  test('is by the calendar of the country', async () => {
    await desk.start();
    const rows = await office.database.asSuperuser(
      'select name, cron, timezone from tirek_jobs.schedule order by name',
    );
    expect(rows).toEqual([
      { name: 'ask-awaited', cron: '*/5 * * * *', timezone: 'Asia/Almaty' },
      { name: 'escalate-tasks', cron: '5 0 * * *', timezone: 'Asia/Almaty' },
      { name: 'forget-old', cron: '30 3 * * *', timezone: 'Asia/Almaty' },
      { name: 'reckon-monitoring', cron: '0 5 * * *', timezone: 'Asia/Almaty' },
      { name: 'recompute-open', cron: '30 4 * * *', timezone: 'Asia/Almaty' },
      { name: 'remind-families', cron: '0 8 * * *', timezone: 'Asia/Almaty' },
    ]);
  });
});

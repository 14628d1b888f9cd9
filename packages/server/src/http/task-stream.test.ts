import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VILLAGE } from '../demo/town.ts';
import { type OfficeAtWork, openOffice } from '../testing/office-at-work.ts';

let office: OfficeAtWork;
let address = '';
beforeAll(async () => {
  office = await openOffice();
  address = await office.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => office.close());

interface Counts {
  readonly count: number;
  readonly late: number;
}

/** Somebody's open window: what it is told, one after the other; undefined once it is over. */
async function open(headers: { readonly cookie: string }) {
  const leaving = new AbortController();
  const answer = await fetch(`${address}/v1/tasks/stream`, {
    headers: { ...headers, accept: 'text/event-stream' },
    signal: leaving.signal,
  });
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  let heard = '';
  const next = async (): Promise<Counts | undefined> => {
    for (;;) {
      const event = /event: changed\ndata: (.*)\n\n/.exec(heard);
      if (event) {
        heard = heard.slice(event.index + event[0].length);
        return JSON.parse(event[1] ?? '') as Counts;
      }
      const { done, value } = (await reader?.read()) ?? { done: true };
      if (done) return undefined;
      heard += value;
    }
  };
  return { status: answer.status, next, leave: () => leaving.abort() };
}

async function submit(login: string, place?: string): Promise<void> {
  await office.invite(login);
  const id = await office.begin(login, place);
  await office.done(login, id, { type: 'submitApplication' });
}

describe('a window on the work that waits', () => {
  test('is told at once and after each change, the same as the list says', async () => {
    const window = await open(await office.headersOf('botagoz'));
    expect(await window.next()).toEqual({ count: 0, late: 0 });
    await submit('first');
    expect(await window.next()).toEqual({ count: 1, late: 0 });
    await submit('second');
    const told = await window.next();
    const { body } = await (await office.enter('botagoz')).get('/v1/tasks');
    expect(told).toEqual({ count: body['count'], late: body['late'] });
    window.leave();
  });

  test('hears of its own district only', async () => {
    const window = await open(await office.headersOf('bauyrzhan'));
    expect(await window.next()).toEqual({ count: 0, late: 0 });
    await submit('elsewhere');
    await office.invite('here');
    const id = await office.begin('here', VILLAGE, { channel: 'citizen' });
    await office.database.asSuperuser(
      `insert into task (case_id, key, kind, owner_role, office_path, opened_day, due_day)
        values ($1, 'x', 'referToCommission', 'ruralAkim', $2, '2026-02-01', '2026-02-02')`,
      [id, VILLAGE],
    );
    expect(await window.next()).toEqual({ count: 1, late: 1 });
    window.leave();
  });

  test('is closed behind whoever signs out: nothing is told any more', async () => {
    const headers = await office.headersOf('botagoz');
    const window = await open(headers);
    expect(await window.next()).toBeDefined();
    await office.app.inject({ method: 'POST', url: '/v1/sign-out', headers });
    await submit('after');
    expect(await window.next()).toBeUndefined();
  });

  test('is open six times for a person, and no more', async () => {
    const headers = await office.headersOf('saule');
    const windows = [];
    for (let i = 0; i < 6; i += 1) windows.push(await open(headers));
    expect(windows.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
    expect((await open(headers)).status).toBe(429);
    for (const { leave } of windows) leave();
  });

  test('is a stream of events for who asks for one, and for nobody without a session or a list of work', async () => {
    expect((await (await office.enter('botagoz')).get('/v1/tasks/stream')).status).toBe(406);
    expect((await open({ cookie: '' })).status).toBe(401);
    expect((await open(await office.headersOf('daniyar'))).status).toBe(403);
  });

  test('hears again after the connection to the database was lost', async () => {
    const window = await open(await office.headersOf('kairat'));
    expect(await window.next()).toEqual({ count: 0, late: 0 });
    await office.database.asSuperuser(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query like 'listen %'`,
    );
    await office.database.asSuperuser(`update task set owner_role = 'decisionMaker' where office_path = $1`, [VILLAGE]);
    expect(await window.next()).toEqual({ count: 1, late: 1 });
    window.leave();
  });

  test('ends when the server stops', async () => {
    const other = await openOffice();
    const before = address;
    address = await other.app.listen({ port: 0, host: '127.0.0.1' });
    const window = await open(await other.headersOf('botagoz'));
    expect(await window.next()).toEqual({ count: 0, late: 0 });
    await other.close();
    expect(await window.next()).toBeUndefined();
    address = before;
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CommissionAlert } from '../contract/alert.ts';
import { URBAN } from '../demo/town.ts';
import { type OfficeAtWork, openOffice } from '../testing/office-at-work.ts';

const address = 'Абай көшесі, 12-үй, 5-пәтер';
let office: OfficeAtWork;
const ids: string[] = [];

/** Five families of one house, of which one is protected, on their way to the commission. */
beforeAll(async () => {
  office = await openOffice();
  for (let i = 0; i < 5; i += 1) {
    const login = `family-${i}`;
    await office.invite(login);
    const contact = { address, ...(i === 4 ? { addressProtected: true } : {}) };
    const id = await office.begin(login, URBAN, { contact });
    await office.bringToSitting(login, id);
    ids.push(id);
  }
});
afterAll(() => office.close());

async function alertsOf(login: string, kind: CommissionAlert['kind']): Promise<CommissionAlert[]> {
  const { status, body } = await (await office.enter(login)).get('/v1/alerts');
  expect(status).toBe(200);
  return (body['alerts'] as CommissionAlert[]).filter((alert) => alert.kind === kind);
}
const casesIn = (alerts: readonly CommissionAlert[]): string[] =>
  alerts.flatMap(({ cases }) => cases.map(({ id }) => id)).toSorted();

describe('an alert', () => {
  test('is raised for one address in the open applications of three families, and names no protected one', async () => {
    const alerts = await alertsOf('marat', 'sameAddress');
    expect(alerts).toMatchObject([{ office: URBAN, persons: [], figures: { families: 4 } }]);
    expect(casesIn(alerts)).toEqual(ids.slice(0, 4).toSorted());
    await office.done('family-0', ids[0] ?? '', { type: 'withdraw', reason: 'We have moved away.' });
    await office.done('family-1', ids[1] ?? '', { type: 'withdraw', reason: 'We have moved away.' });
    expect(await alertsOf('marat', 'sameAddress')).toEqual([]);
  });

  test('is raised for members who sign within seconds of each other, with their names', async () => {
    const id = ids[2] ?? '';
    await office.done('yerlan', id, { type: 'castVote', vote: 'need' });
    expect(await alertsOf('samat', 'signedTogether')).toEqual([]);
    await office.done('gulmira', id, { type: 'castVote', vote: 'need' });
    const members = [office.idOf('yerlan'), office.idOf('gulmira')];
    const [alert] = await alertsOf('samat', 'signedTogether');
    expect(alert).toMatchObject({ office: URBAN, cases: [{ id }], figures: { seconds: 10 } });
    expect(alert?.persons.toSorted()).toEqual(members.toSorted());
    const { body } = await (await office.enter('samat')).get('/v1/alerts');
    expect(body['names']).toMatchObject({ [members[0] ?? '']: 'Ерлан Жүнісов' });
    await office.database.asSuperuser(`update vote set at = at - interval '11 seconds' where member = $1`, [
      members[0],
    ]);
    expect(await alertsOf('samat', 'signedTogether')).toEqual([]);
  });

  test('is raised for a commission that never disagreed in thirty sittings of the last ninety days', async () => {
    const copy = (n: number, days = 0) =>
      office.database.asSuperuser(
        `insert into vote select case_id, 'sitting-' || $1::int, member, commission_order, choice, act_hash, public_key,
           signature, seq, at - make_interval(days => $2::int) from vote where case_id = $3 and sitting !~ '^sitting-'`,
        [n, days, ids[2]],
      );
    for (let n = 0; n < 28; n += 1) await copy(n);
    await copy(100, 91);
    expect(await alertsOf('marat', 'alwaysUnanimous')).toEqual([]);
    await copy(29);
    expect(await alertsOf('marat', 'alwaysUnanimous')).toMatchObject([{ office: URBAN, figures: { sittings: 30 } }]);
    await office.database.asSuperuser(`update vote set choice = 'noNeed' where sitting = 'sitting-3' and member = $1`, [
      office.idOf('yerlan'),
    ]);
    expect(await alertsOf('marat', 'alwaysUnanimous')).toEqual([]);
  });

  test('is raised for a vote signed far from the homes the office visits, and for none that says no place', async () => {
    const id = ids[3] ?? '';
    await office.done('yerlan', id, { type: 'castVote', vote: 'need', place: { lat: 44.9, lon: 65.6 } });
    await office.done('gulmira', id, { type: 'castVote', vote: 'need' });
    expect(await alertsOf('marat', 'voteFromOutside')).toEqual([]);
    await office.done('talgat', id, { type: 'castVote', vote: 'need', place: { lat: 43.24, lon: 76.89 } });
    const [alert, ...others] = await alertsOf('marat', 'voteFromOutside');
    expect(others).toEqual([]);
    expect(alert).toMatchObject({ cases: [{ id }], persons: [office.idOf('talgat')] });
    expect(alert?.figures['kilometres']).toBeGreaterThan(900);
  });

  test('shows nobody where a member was, and keeps it sealed', async () => {
    const id = ids[3] ?? '';
    const dinara = await office.enter('dinara');
    for (const url of [`/v1/cases/${id}`, `/v1/cases/${id}/history`])
      expect(JSON.stringify((await dinara.get(url)).body)).not.toContain('76.89');
    const kept = await office.database.asSuperuser(
      `select body::text from case_event where stream_id = $1 and type in ('voteCast', 'visitRecorded')`,
      [id],
    );
    expect(JSON.stringify(kept)).not.toMatch(/76\.89|44\.85/);
  });

  test('is told in one’s own territory only, and to whoever looks after the commissions', async () => {
    expect(await alertsOf('kairat', 'voteFromOutside')).toEqual([]);
    const elsewhere = await (await office.enter('kairat')).get(`/v1/alerts?office=${URBAN}`);
    expect(elsewhere).toMatchObject({ status: 403, body: { code: 'access.territory' } });
    expect((await (await office.enter('kamila')).get(`/v1/alerts?office=${URBAN}`)).status).toBe(200);
    for (const login of ['yerlan', 'dinara', 'botagoz', 'family-0'])
      expect((await (await office.enter(login)).get('/v1/alerts')).status, login).toBe(403);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OfficeAtWork, openOffice } from '../testing/office-at-work.ts';

let office: OfficeAtWork;
let id = '';
beforeAll(async () => {
  // As if the audit were large: no request waits for its verification.
  office = await openOffice({ patienceMs: 0 });
  await office.invite('family');
  id = await office.begin('family');
});
afterAll(() => office.close());

describe('the verification of a large audit', () => {
  async function verified(login: string): Promise<Record<string, unknown>> {
    const officer = await office.enter(login);
    let told = await officer.get('/v1/audit/verify');
    expect(told).toMatchObject({ status: 503, headers: { 'retry-after': '5' } });
    for (let asked = 0; told.status === 503 && asked < 1000; asked += 1) told = await officer.get('/v1/audit/verify');
    expect(told.status).toBe(200);
    return told.body;
  }

  test('holds no request: it goes on by itself, and whoever asks again has its result', async () => {
    expect(await verified('kamila')).toMatchObject({ valid: true, unaccounted: 0 });
  });

  test('is begun anew for who asks later, and finds what was changed since', async () => {
    await office.database.asSuperuser(`update case_event set day = '2026-02-09' where stream_id = $1`, [id]);
    expect(await verified('daniyar')).toMatchObject({ valid: false, faults: [{ fault: 'events' }] });
    await office.database.asSuperuser(`update case_event set day = '2026-02-10' where stream_id = $1`, [id]);
    expect(await verified('kamila')).toMatchObject({ valid: true });
  });
});

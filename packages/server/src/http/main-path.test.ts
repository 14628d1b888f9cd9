import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { VILLAGE } from '../demo/town.ts';
import { type OfficeAtWork, openOffice } from '../testing/office-at-work.ts';

let office: OfficeAtWork;
/** Login of the applicant, another one in each test. */
let marina = '';

beforeAll(async () => {
  office = await openOffice();
});
beforeEach(async () => {
  marina = `marina-${randomUUID()}`;
  await office.invite(marina);
});
afterAll(() => office.close());

describe('a family', () => {
  test('goes from the application to an approved decision, each officer in their own name', async () => {
    const id = await office.begin(marina);
    await office.bringToSitting(marina, id);
    for (const login of ['yerlan', 'gulmira', 'talgat'])
      await office.done(login, id, { type: 'castVote', vote: 'need' });
    await office.done('botagoz', id, { type: 'determine' });
    await office.done('botagoz', id, { type: 'propose' });
    expect((await office.done('samat', id, { type: 'approve' })).body).toMatchObject({
      phase: 'decided',
      happened: ['decisionMade'],
    });

    const seen = await (await office.enter('botagoz')).get(`/v1/cases/${id}?purpose=casework`);
    expect(seen.body).toMatchObject({ phase: 'decided', commission: { conclusion: { conclusion: 'need' } } });
    const replayed = await (await office.enter('botagoz')).get(`/v1/cases/${id}/replay`);
    expect(replayed.body).toMatchObject({ same: true, determinations: [{ sameTrace: true, sameFacts: true }] });
    const [gate] = await office.database.asSuperuser('select outcome from case_file where id = $1', [id]);
    expect(gate).toEqual({ outcome: 'grant' });
    expect((await (await office.enter('kamila')).get('/v1/audit/verify')).body).toMatchObject({
      valid: true,
      unaccounted: 0,
    });
  });

  test('sees who looked at its file, and not who voted how', async () => {
    const id = await office.begin('asel');
    await (await office.enter('botagoz')).get(`/v1/cases/${id}?purpose=casework`);
    const looked = await (await office.enter('asel')).get(`/v1/audit/case:${id}`);
    expect(looked.body['entries']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ action: 'case.read', role: 'consultant', purpose: 'casework' }),
      ]),
    );
    expect((await (await office.enter(marina)).get(`/v1/cases/${id}`)).status).toBe(404);
    expect((await (await office.enter(marina)).get(`/v1/audit/case:${id}`)).body['entries']).toEqual([]);
  });
});

describe('no award', () => {
  test('comes of a commission that found no need', async () => {
    const id = await office.begin(marina);
    await office.bringToSitting(marina, id);
    for (const login of ['yerlan', 'gulmira', 'talgat'])
      await office.done(login, id, { type: 'castVote', vote: 'noNeed' });
    await office.done('botagoz', id, { type: 'determine' });
    // The law's own answer takes the finding in: all that can be proposed is a refusal.
    await office.done('botagoz', id, { type: 'propose' });
    await office.done('samat', id, { type: 'approve' });
    const { body } = await (await office.enter('botagoz')).get(`/v1/cases/${id}`);
    expect(body).toMatchObject({ decision: { made: [{ resolution: { outcome: 'refuse', amount: 0 } }] } });
  });

  test('comes without a commission at all: what may be done now is only what the phase allows', async () => {
    const id = await office.begin(marina);
    await office.done(marina, id, { type: 'submitApplication' });
    expect(await (await office.enter('botagoz')).does(id, { type: 'propose' })).toMatchObject({
      status: 422,
      body: { code: 'phase.wrong' },
    });
    const { body } = await (await office.enter('botagoz')).get(`/v1/cases/${id}`);
    const offered = (body['actions'] as { type: string }[]).map(({ type }) => type);
    expect(offered).toContain('referToCommission');
    expect(offered).not.toContain('propose');
  });

  test('is approved by the officer who proposed it, nor by anybody who is no decision-maker', async () => {
    const id = await office.begin(marina);
    await office.bringToSitting(marina, id);
    for (const login of ['yerlan', 'gulmira', 'talgat'])
      await office.done(login, id, { type: 'castVote', vote: 'need' });
    await office.done('botagoz', id, { type: 'determine' });
    await office.done('botagoz', id, { type: 'propose' });
    expect(await (await office.enter('botagoz')).does(id, { type: 'approve' })).toMatchObject({
      status: 403,
      body: { code: 'access.role' },
    });
    // Whoever proposed as a consultant and was made the head of the office since.
    await office.database.asSuperuser(
      `update case_event set actor = $1 where stream_id = $2 and type = 'decisionProposed'`,
      [office.idOf('samat'), id],
    );
    expect(await (await office.enter('samat')).does(id, { type: 'approve' })).toMatchObject({
      status: 403,
      body: { code: 'decision.sameOfficer' },
    });
  });
});

describe('a vote', () => {
  test('is not cast by the secretary, nor twice, nor for another', async () => {
    const id = await office.begin(marina);
    await office.bringToSitting(marina, id);
    expect((await (await office.enter('dinara')).does(id, { type: 'castVote', vote: 'need' })).status).toBe(403);
    expect((await (await office.enter('zhanna')).does(id, { type: 'castVote', vote: 'need' })).body).toMatchObject({
      code: 'vote.notSitting',
    });
    await office.done('yerlan', id, { type: 'castVote', vote: 'need' });
    expect((await (await office.enter('yerlan')).does(id, { type: 'castVote', vote: 'need' })).body).toMatchObject({
      code: 'vote.twice',
    });
    const forged = await (
      await office.enter('yerlan')
    ).does(id, { type: 'castVote', vote: 'need', member: office.idOf('talgat') });
    expect(forged.status).toBe(422);
    const votes = await office.database.asSuperuser('select member from vote where case_id = $1', [id]);
    expect(votes).toEqual([{ member: office.idOf('yerlan') }]);
  });
});

describe('another district', () => {
  test.for(['saule', 'kairat', 'nurgul', 'bauyrzhan', 'zhanar', 'ermek', 'raushan'])(
    'is invisible to %s',
    async (login) => {
      const id = await office.begin(marina);
      const officer = await office.enter(login);
      // Those whose role reads cases find nothing at all, by list or by address.
      expect((await officer.get(`/v1/cases/${id}`)).status).toBe(404);
      expect((await officer.get('/v1/cases')).body).toEqual({ cases: [], next: null });
      expect([403, 404, 422]).toContain(
        (await officer.does(id, { type: 'withdraw', reason: 'Not my family.' })).status,
      );
    },
  );

  test('is seen from the region by its auditor, and no case by administrator or analyst', async () => {
    const id = await office.begin(marina, VILLAGE);
    expect((await (await office.enter('kamila')).get(`/v1/cases/${id}`)).status).toBe(200);
    for (const login of ['daniyar', 'madiyar', 'tolkyn'])
      expect((await (await office.enter(login)).get(`/v1/cases/${id}`)).body).toMatchObject({
        status: 403,
        code: 'access.role',
      });
  });
});

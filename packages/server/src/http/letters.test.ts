import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CaseLetter } from '../contract/letter.ts';
import { type OfficeAtWork, openOffice } from '../testing/office-at-work.ts';

let office: OfficeAtWork;
/** Login of the applicant, another one in each test. */
let marina = '';
beforeAll(async () => {
  office = await openOffice({ publicUrl: 'https://help.example.kz' });
});
beforeEach(async () => {
  marina = `marina-${randomUUID()}`;
  await office.invite(marina);
});
afterAll(() => office.close());

async function lettersOf(login: string, id: string): Promise<CaseLetter[]> {
  const told = await (await office.enter(login)).get(`/v1/cases/${id}/letters`);
  expect(told.status).toBe(200);
  return told.body['letters'] as CaseLetter[];
}
const isValid = async (code: string): Promise<unknown> =>
  (await office.app.inject(`/v1/letter-check/${encodeURIComponent(code)}`)).json();
const named = (letters: readonly CaseLetter[]): string[] =>
  letters.map(({ kind, language }) => `${kind} ${language}`).toSorted();

async function bringToProposal(id: string, vote: 'need' | 'noNeed' = 'need'): Promise<void> {
  await office.bringToSitting(marina, id);
  for (const login of ['yerlan', 'gulmira', 'talgat']) await office.done(login, id, { type: 'castVote', vote });
  await office.done('botagoz', id, { type: 'determine' });
  await office.done('botagoz', id, { type: 'propose' });
}

describe('on the way from the application to the decision', () => {
  test('the family gets a receipt and the decision, in Kazakh and in Russian, as PDF', async () => {
    const id = await office.begin(marina);
    expect(await lettersOf(marina, id)).toEqual([]);
    await bringToProposal(id);
    expect(named(await lettersOf(marina, id))).toEqual(['receipt kk', 'receipt ru']);
    await office.done('samat', id, { type: 'approve' });
    const letters = await lettersOf(marina, id);
    expect(named(letters)).toEqual(['decision kk', 'decision ru', 'receipt kk', 'receipt ru']);
    const family = await office.enter(marina);
    for (const { id: letter, kind, language } of letters) {
      const read = await family.download(`/v1/cases/${id}/letters/${letter}`);
      expect(read).toMatchObject({
        status: 200,
        headers: {
          'content-type': 'application/pdf',
          'content-disposition': `inline; filename="${kind}-${language}.pdf"`,
          'cache-control': 'no-store',
        },
      });
      expect(read.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    }
  });

  test('a letter is rendered once: whoever reads it later reads the same bytes', async () => {
    const id = await office.begin(marina);
    await office.done(marina, id, { type: 'submitApplication' });
    const [letter] = await lettersOf(marina, id);
    const url = `/v1/cases/${id}/letters/${letter?.id ?? ''}`;
    const [family, consultant] = [await office.enter(marina), await office.enter('botagoz')];
    // Two at the same moment, before anybody has rendered it.
    const [first, second] = await Promise.all([family.download(url), consultant.download(url)]);
    expect(first.bytes.equals(second.bytes)).toBe(true);
    expect((await family.download(url)).bytes.equals(first.bytes)).toBe(true);
    const kept = await office.database.asSuperuser('select id from letter where case_id = $1', [id]);
    expect(kept).toHaveLength(2);
  });

  test('no command waits for its letter, and none is lost: it follows from the history', async () => {
    const id = await office.begin(marina);
    await office.done(marina, id, { type: 'submitApplication' });
    const issued = () => office.database.asSuperuser('select id from letter where case_id = $1', [id]);
    expect(await issued()).toEqual([]);
    const [one, other] = [await lettersOf(marina, id), await lettersOf('botagoz', id)];
    expect(other).toEqual(one);
    expect(await issued()).toHaveLength(2);
  });

  test('a delay the family is told of brings a letter', async () => {
    const id = await office.begin(marina);
    await office.done(marina, id, { type: 'submitApplication' });
    await office.done('botagoz', id, { type: 'notifyOfDelay' });
    expect(named(await lettersOf(marina, id))).toEqual(['delay kk', 'delay ru', 'receipt kk', 'receipt ru']);
  });

  test('a family without need gets a refusal', async () => {
    const id = await office.begin(marina);
    await bringToProposal(id, 'noNeed');
    await office.done('samat', id, { type: 'approve' });
    expect(named(await lettersOf(marina, id))).toEqual(['receipt kk', 'receipt ru', 'refusal kk', 'refusal ru']);
  });
});

describe('minutes', () => {
  test('are read by those who see votes, and not by the family', async () => {
    const id = await office.begin(marina);
    await bringToProposal(id);
    for (const login of ['dinara', 'yerlan', 'botagoz', 'samat', 'kamila'])
      expect(named(await lettersOf(login, id)), login).toEqual(expect.arrayContaining(['minutes kk', 'minutes ru']));
    const minutes = (await lettersOf('dinara', id)).find(({ kind }) => kind === 'minutes');
    const url = `/v1/cases/${id}/letters/${minutes?.id ?? ''}`;
    expect((await (await office.enter('dinara')).download(url)).bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(named(await lettersOf(marina, id))).not.toContain('minutes kk');
    expect((await (await office.enter(marina)).download(url)).status).toBe(404);
  });

  test('of a sitting do not hold any more once the home is visited again', async () => {
    const id = await office.begin(marina);
    await bringToProposal(id);
    const minutes = (await lettersOf('dinara', id)).find(({ kind }) => kind === 'minutes');
    expect(await isValid(minutes?.checkCode ?? '')).toEqual({ valid: true });
    await office.done('samat', id, { type: 'giveBack', reason: 'The photos show another house.' });
    await office.done('botagoz', id, { type: 'orderAnotherVisit', reason: 'The photos show another house.' });
    expect(await isValid(minutes?.checkCode ?? '')).toEqual({ valid: false });
  });
});

describe('a letter of another family', () => {
  test('is found by nobody who has no part in it', async () => {
    const id = await office.begin(marina);
    await office.done(marina, id, { type: 'submitApplication' });
    const [letter] = await lettersOf(marina, id);
    const own = await office.begin('asel');
    for (const login of ['asel', 'saule', 'kairat']) {
      const stranger = await office.enter(login);
      expect((await stranger.get(`/v1/cases/${id}/letters`)).status, login).toBe(404);
      expect((await stranger.download(`/v1/cases/${id}/letters/${letter?.id ?? ''}`)).status, login).toBe(404);
    }
    // Nor under a case of one's own.
    const asel = await office.enter('asel');
    expect((await asel.download(`/v1/cases/${own}/letters/${letter?.id ?? ''}`)).status).toBe(404);
  });

  test('is read by an officer for a purpose that the family sees', async () => {
    const id = await office.begin(marina);
    await office.done(marina, id, { type: 'submitApplication' });
    const [letter] = await lettersOf('botagoz', id);
    await (await office.enter('botagoz')).download(`/v1/cases/${id}/letters/${letter?.id ?? ''}?purpose=casework`);
    const looked = await (await office.enter(marina)).get(`/v1/audit/case:${id}`);
    expect(looked.body['entries']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ action: 'letter.read', role: 'consultant', purpose: 'casework' }),
      ]),
    );
  });
});

describe('the check of a letter', () => {
  test('says valid or not and nothing else, to whoever asks, however the code is typed', async () => {
    const id = await office.begin(marina);
    await office.done(marina, id, { type: 'submitApplication' });
    const code = (await lettersOf(marina, id))[0]?.checkCode ?? '';
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{20}$/);
    for (const typed of [code, code.toLowerCase(), `${code.slice(0, 5)}-${code.slice(5, 10)} ${code.slice(10)}`])
      expect(await isValid(typed)).toEqual({ valid: true });
  });

  test.for(['AAAAAAAAAAAAAAAAAAAA', 'short', '%', "' or 1=1 --", 'Ж'.repeat(20), 'A'.repeat(180)])(
    'of %s says that it is not valid',
    async (code) => {
      expect(await isValid(code)).toEqual({ valid: false });
    },
  );

  test('says that a decision which was replaced does not hold any more', async () => {
    const id = await office.begin(marina);
    await bringToProposal(id);
    await office.done('samat', id, { type: 'approve' });
    const first = (await lettersOf(marina, id)).filter(({ kind }) => kind === 'decision');
    const correction = { type: 'correctFact', fact: 'income.alimony', member: 'gulnar', value: [] };
    const reason = 'The alimony is not paid any more.';
    await office.done('botagoz', id, { ...correction, from: '2026-02-01', reason });
    expect(await isValid(first[0]?.checkCode ?? '')).toEqual({ valid: true });
    await office.done('botagoz', id, { type: 'determine' });
    await office.done('botagoz', id, { type: 'propose' });
    await office.done('samat', id, { type: 'approve' });
    // At once, before anybody has asked for the new letter.
    for (const { checkCode } of first) expect(await isValid(checkCode)).toEqual({ valid: false });
    const decisions = (await lettersOf(marina, id)).filter(({ kind }) => kind === 'decision');
    const valid = await Promise.all(decisions.map(({ checkCode }) => isValid(checkCode)));
    expect(decisions.map(({ revokedAt }, i) => [revokedAt === null, valid[i]])).toEqual(
      expect.arrayContaining([
        [true, { valid: true }],
        [false, { valid: false }],
      ]),
    );
    expect(decisions).toHaveLength(4);
  });

  test('may be asked sixty times a minute from one address', async () => {
    const busy = await openOffice({ requestsAMinute: 3000 });
    try {
      const ask = () => busy.app.inject('/v1/letter-check/AAAAAAAAAAAAAAAAAAAA');
      for (let i = 0; i < 60; i += 1) expect((await ask()).statusCode).toBe(200);
      expect((await ask()).statusCode).toBe(429);
    } finally {
      await busy.close();
    }
  });
});

describe('a letter an officer writes', () => {
  const request = { kind: 'requestForDocuments', text: 'Балалардың туу туралы куәліктерін әкеліңіз.' };
  const key = () => ({ 'idempotency-key': randomUUID() });

  test('comes in both languages with its code, and the family reads it', async () => {
    const id = await office.begin(marina);
    await office.done(marina, id, { type: 'submitApplication' });
    const consultant = await office.enter('botagoz');
    const once = key();
    const written = await consultant.ask('POST', `/v1/cases/${id}/letters`, request, once);
    expect(written.status).toBe(201);
    const letters = written.body['letters'] as CaseLetter[];
    expect(named(letters)).toEqual(['requestForDocuments kk', 'requestForDocuments ru']);
    expect((await consultant.ask('POST', `/v1/cases/${id}/letters`, request, once)).body).toEqual(written.body);
    expect(named(await lettersOf(marina, id))).toEqual(expect.arrayContaining(named(letters)));
    const read = await (await office.enter(marina)).download(`/v1/cases/${id}/letters/${letters[0]?.id ?? ''}`);
    expect(read.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(await isValid(letters[0]?.checkCode ?? '')).toEqual({ valid: true });
    const kept = await office.database.asSuperuser<{ text: string }>(
      'select to_jsonb(l)::text as text from letter l where case_id = $1',
      [id],
    );
    expect(kept.map(({ text }) => text).join()).not.toContain('куәлік');
  });

  test('is not written by those who decide or vote, nor before the application is submitted', async () => {
    const id = await office.begin(marina);
    const early = await (await office.enter('botagoz')).ask('POST', `/v1/cases/${id}/letters`, request, key());
    expect(early).toMatchObject({ status: 422, body: { code: 'phase.wrong' } });
    await office.done(marina, id, { type: 'submitApplication' });
    for (const login of ['samat', 'yerlan', 'dinara', marina])
      expect((await (await office.enter(login)).ask('POST', `/v1/cases/${id}/letters`, request, key())).status).toBe(
        403,
      );
    const short = { ...request, text: 'come' };
    expect((await (await office.enter('botagoz')).ask('POST', `/v1/cases/${id}/letters`, short, key())).status).toBe(
      422,
    );
  });
});

describe('the draft of a decision letter', () => {
  const preview = (id: string, language = 'kk') => `/v1/cases/${id}/letter-preview?kind=decision&language=${language}`;

  test('is shown to the two officers before it is signed, and kept nowhere', async () => {
    const id = await office.begin(marina);
    await bringToProposal(id);
    for (const login of ['botagoz', 'samat'])
      for (const language of ['kk', 'ru']) {
        const draft = await (await office.enter(login)).download(preview(id, language));
        expect([draft.status, draft.bytes.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
      }
    expect(await office.database.asSuperuser('select id from letter where case_id = $1', [id])).toEqual([]);
    for (const login of [marina, 'yerlan', 'dinara'])
      expect((await (await office.enter(login)).download(preview(id))).status, login).toBe(403);
  });

  test('is not there before anything was determined, nor after the decision', async () => {
    const id = await office.begin(marina);
    const consultant = await office.enter('botagoz');
    expect((await consultant.get(preview(id))).body).toMatchObject({ code: 'phase.wrong' });
    await office.bringToSitting(marina, id);
    for (const login of ['yerlan', 'gulmira', 'talgat'])
      await office.done(login, id, { type: 'castVote', vote: 'need' });
    expect((await consultant.get(preview(id))).body).toMatchObject({ code: 'determination.missing' });
    await office.done('botagoz', id, { type: 'determine' });
    expect((await consultant.download(preview(id))).status).toBe(200);
    await office.done('botagoz', id, { type: 'propose' });
    await office.done('samat', id, { type: 'approve' });
    expect((await consultant.get(preview(id))).body).toMatchObject({ code: 'phase.wrong' });
  });
});

import { randomUUID } from 'node:crypto';
import { syntheticIin } from '@tirek/family';
import { largeFamilyOfSeven } from '@tirek/family/examples';
import { day } from '@tirek/rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_PHOTO } from '../demo/photo.ts';
import { letterText } from '../letters/text-of.examples.ts';
import { type OfficeAtWork, openOffice } from '../testing/office-at-work.ts';

let office: OfficeAtWork;
let marina = '';
/** A case with conditional assistance granted. */
let id = '';

const { history: _, ...file } = largeFamilyOfSeven.file;
const family = {
  ...file,
  members: file.members.map((member, i) => ({
    ...member,
    iin: syntheticIin(day(member.birthDate ?? ''), member.sex ?? 'female', 700 + i),
  })),
};
const reason = 'The certificate was issued by another employer.';

async function decide(caseId: string): Promise<void> {
  for (const login of ['yerlan', 'gulmira', 'talgat'])
    await office.done(login, caseId, { type: 'castVote', vote: 'need' });
  await office.done('botagoz', caseId, { type: 'determine' });
  await office.done('botagoz', caseId, { type: 'propose' });
  await office.done('samat', caseId, { type: 'approve' });
}

beforeAll(async () => {
  office = await openOffice();
  marina = `marina-${randomUUID()}`;
  await office.invite(marina);
  id = await office.begin(marina, undefined, { family });
  await office.bringToSitting(marina, id, family);
  await decide(id);
}, 60_000);
afterAll(() => office.close());

const raise = {
  type: 'raiseBreach',
  kind: 'falseData',
  obligation: null,
  member: 'nurzhan',
  on: '2026-02-09',
  text: reason,
};

describe('a breach, from the question to the sanction', () => {
  test('the family is asked, answers with a paper, and is not sanctioned by who raised it', async () => {
    await office.done('ainur', id, raise);
    const citizen = await office.enter(marina);
    const kept = await citizen.upload(id, {
      kind: 'other',
      mediaType: 'image/png',
      content: Buffer.concat([DEMO_PHOTO, Buffer.from('2')]),
    });
    expect(kept.status).toBe(201);
    const answer = {
      type: 'answerBreach',
      breach: 'breach-1',
      text: 'I brought what I was given.',
      documents: [kept.body['hash']],
    };
    expect((await citizen.does(id, { ...answer, documents: ['0'.repeat(64)] })).body).toMatchObject({
      code: 'file.notKept',
    });
    expect((await citizen.does(id, answer)).status).toBe(200);
    await office.done('ainur', id, { type: 'settleBreach', breach: 'breach-1', outcome: 'confirmed', reason });
    expect((await citizen.does(id, { type: 'imposeSanction' })).status).toBe(403);
    await office.done('botagoz', id, { type: 'proposeSanction', breach: 'breach-1' });
    await office.done('samat', id, { type: 'imposeSanction' });
    const { body } = await citizen.get(`/v1/cases/${id}`);
    expect(body['sanctions']).toMatchObject({
      breaches: [{ answers: [{ text: 'I brought what I was given.' }], settled: { outcome: 'confirmed' } }],
      imposed: [{ kind: 'terminated', from: '2026-03', amountBefore: 91_862, amountAfter: 0, lifted: null }],
    });
  });

  test('the letters ask gently, and tell what changes, why, and how to object', async () => {
    const asked = await letterText(office, id, 'breachNotice', 'ru');
    expect(asked).toContain('Пока ничего не решено, и ваша выплата не изменилась');
    expect(asked).toContain('Ответить можно до\n17.02.2026 включительно');
    expect(asked).toContain('СК, ст. 122(3)');
    const told = await letterText(office, id, 'sanction', 'kk');
    for (const said of [
      '0 ₸',
      'Бұрын айына: 91 862 ₸',
      '2026 жылғы наурыз',
      'I brought what I was given.',
      '10.08.2026',
      '20 жұмыс күні',
    ])
      expect(told).toContain(said);
    expect(told).not.toMatch(/\{\w+\}/);
  });

  test('who applies again is met by our own records, from whatever case they are', async () => {
    const again = await office.begin(marina, undefined, { family });
    await office.done(marina, again, { type: 'submitApplication' });
    const { number } = (await (await office.enter('ainur')).get(`/v1/cases/${id}`)).body;
    const { evidence } = (await (await office.enter('ainur')).get(`/v1/cases/${again}`)).body;
    const claims = (evidence as { claims: { source: string; fact: string }[] }).claims;
    expect(claims.filter(({ source }) => source === 'ownRecords')).toMatchObject([
      { fact: 'falseDataOn', member: 'nurzhan', value: '2026-02-09', ownCase: number },
      { fact: 'contractBrokenOn', member: 'nurzhan', value: '2026-02-10', ownCase: number },
    ]);
  });
});

describe('an objection to the sanction', () => {
  let objection = '';

  test('is filed in two taps, rests the sanction, and waits at the office above', async () => {
    const filed = {
      type: 'fileObjection',
      against: { kind: 'sanction', sanction: 'sanction-1' },
      way: 'objection',
      text: 'The employer gave me that paper.',
      documents: [],
    };
    await office.done(marina, id, filed);
    const list = await (await office.enter('sholpan')).get('/v1/objections?mine=true');
    expect(list.body['objections']).toMatchObject([
      {
        case: id,
        kind: 'sanction',
        way: 'objection',
        dueDay: '2026-03-11',
        late: false,
        outcome: null,
        mayAnswer: true,
        answeringOffice: 'kz/43',
      },
    ]);
    objection = (list.body['objections'] as { id: string }[])[0]?.id ?? '';
    expect(
      ((await (await office.enter('samat')).get('/v1/objections')).body['objections'] as object[])[0],
    ).toMatchObject({ mayAnswer: false });
    expect(
      (await (await office.enter('samat')).get('/v1/objections?mine=true')).body['objections'] as object[],
    ).toEqual([]);
  });

  test('is not answered by the office that imposed it', async () => {
    const answer = {
      type: 'decideObjection',
      objection,
      outcome: 'rejected',
      reason,
      cites: ['socialCode/123/7'],
      rules: [],
    };
    const refused = await (await office.enter('samat')).does(id, answer);
    expect([refused.status, refused.body['code']]).toEqual([422, 'objection.involved']);
  });

  test('is won: the sanction is lifted, its letter no longer holds, and the reversal is counted by its rule', async () => {
    const answer = {
      type: 'decideObjection',
      objection,
      outcome: 'upheld',
      reason,
      cites: ['socialCode/122/3'],
      rules: ['contractTerminated'],
    };
    const told = await office.done('sholpan', id, answer);
    expect(told.body['happened']).toEqual(['objectionDecided', 'sanctionLifted']);
    const letters = (await (await office.enter(marina)).get(`/v1/cases/${id}/letters`)).body['letters'] as {
      kind: string;
      revokedAt: string | null;
    }[];
    const holds = (kind: string) =>
      letters.filter((letter) => letter.kind === kind).map(({ revokedAt }) => revokedAt === null);
    expect([holds('sanction'), holds('sanctionLifted'), holds('objectionAnswer')]).toEqual([
      [false, false],
      [true, true],
      [true, true],
    ]);
    expect(await letterText(office, id, 'objectionAnswer', 'ru')).toContain('Вы оказались правы');
    const statistics = await (await office.enter('samat')).get('/v1/objections/statistics');
    expect(statistics.body).toMatchObject({
      total: { filed: 1, answered: 1, reversed: 1, share: 1 },
      byKind: [{ kind: 'sanction', reversed: 1 }],
      byRule: [{ rule: 'contractTerminated', reversed: 1 }],
    });
  });

  test('a count so small that it points at a family is not told to who sees no cases', async () => {
    const told = await (await office.enter('madiyar')).get('/v1/objections/statistics');
    expect(told.body).toMatchObject({
      total: { filed: null, answered: null, reversed: null, share: null },
      smallest: 5,
    });
    expect((await (await office.enter('madiyar')).get('/v1/objections')).status).toBe(403);
  });
});

import { randomUUID } from 'node:crypto';
import type { FamilyFile } from '@tirek/family';
import { loneMotherOfFour } from '@tirek/family/examples';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { momentOf } from '../cases/moment.ts';
import { DEMO_EVIDENCE, DEMO_SIGNED } from '../demo/stories/scan.ts';
import { remindFamilies } from '../jobs/remind-families.ts';
import { letterText } from '../letters/text-of.examples.ts';
import { type OfficeAtWork, openOffice } from '../testing/office-at-work.ts';

let office: OfficeAtWork;
/** Login of the applicant, and their case, decided; another one in each test. */
let marina = '';
let id = '';

/** Nobody is cared for at home any more, and there is a second adult: help depends on a contract that both sign. */
const family: FamilyFile = {
  ...loneMotherOfFour.file,
  members: [
    ...loneMotherOfFour.file.members.map(({ caresFor: _cared, ...member }) =>
      member.id === 'ali' ? { ...member, birthDate: '2021-01-30' } : member,
    ),
    { id: 'sister', name: 'Айжан', relation: 'sibling', birthDate: '1999-05-05', sex: 'female', work: 'none' },
  ],
};
const measure = (n: number, member: string, more: object = {}) => ({
  id: `m-${n}`,
  kind: 'publicWorks',
  member,
  provider: 'Ауыл әкімдігі',
  from: '2026-02-12',
  to: '2026-02-25',
  ...more,
});
const termsWith = (...measures: object[]) => ({
  from: '2026-02-10',
  to: '2026-03-31',
  plan: {
    aim: 'Тұрақты жұмысқа тұрып, өз табысымызбен өмір сүру.',
    measures,
    accompaniment: [],
    schooling: [{ id: 's-1', member: 'ali', school: '№ 12 мектеп', confirmOn: ['2026-03-02'] }],
    reviews: ['2026-03-10'],
  },
  lumpSum: null,
});
const terms = termsWith(measure(1, 'gulnar'), measure(2, 'sister'));

beforeAll(async () => {
  office = await openOffice();
});
beforeEach(async () => {
  marina = `marina-${randomUUID()}`;
  await office.invite(marina);
  id = await office.begin(marina, undefined, { family });
  await office.bringToSitting(marina, id, family);
  for (const login of ['yerlan', 'gulmira', 'talgat']) await office.done(login, id, { type: 'castVote', vote: 'need' });
  await office.done('botagoz', id, { type: 'determine' });
  await office.done('botagoz', id, { type: 'propose' });
  await office.done('samat', id, { type: 'approve' });
});
afterAll(() => office.close());

const pdf = (kind: string, content: Uint8Array) => ({ kind, mediaType: 'application/pdf', content });
const tasks = async (): Promise<string[]> => {
  const { body } = await (await office.enter('botagoz')).get(`/v1/cases/${id}`);
  return (body['tasks'] as { kind: string }[]).map(({ kind }) => kind);
};

async function conclude(): Promise<void> {
  await office.done('botagoz', id, { type: 'drawUpContract', terms });
  const scan = await (await office.enter('botagoz')).upload(id, pdf('contract', DEMO_SIGNED));
  const document = String(scan.body['hash']);
  await office.done(marina, id, { type: 'signContract', version: 1, party: 'member:gulnar' });
  await office.done('botagoz', id, { type: 'recordPaperSignature', version: 1, party: 'member:sister', document });
  await office.done('samat', id, { type: 'signContract', version: 1, party: 'centre' });
}

describe('a social contract', () => {
  test('is drawn up by the consultant, signed by the applicant with a key of their own, by the sister on paper, by the head', async () => {
    expect(await tasks()).toContain('drawUpContract');
    await office.done('botagoz', id, { type: 'drawUpContract', terms });
    expect(await tasks()).toEqual(expect.arrayContaining(['collectSignatures', 'signContract']));
    await conclude();
    const { body } = await (await office.enter(marina)).get(`/v1/cases/${id}`);
    expect(body['contract']).toMatchObject({
      versions: [
        {
          parties: ['member:gulnar', 'member:sister', 'centre'],
          concludedOn: '2026-02-10',
          signatures: [
            { party: 'member:gulnar', by: { way: 'electronic' } },
            { party: 'member:sister', by: { way: 'paper' } },
            { party: 'centre', by: { way: 'electronic' } },
          ],
        },
      ],
    });
    expect(await tasks()).not.toEqual(expect.arrayContaining(['signContract']));
  });

  test('is refused, place by place and in words, where the plan does not fit the law', async () => {
    const botagoz = await office.enter('botagoz');
    const misfit = termsWith(
      measure(1, 'gulnar', { kind: 'vocationalTraining', course: 'businessBasics', to: '2026-02-27' }),
      measure(2, 'ali'),
    );
    const looked = await botagoz.ask('POST', `/v1/cases/${id}/contract/problems`, { terms: misfit });
    const problems = looked.body['problems'] as { path: string; code: string; text: { ru: string } }[];
    expect(problems.map(({ path, code }) => [path, code])).toEqual([
      ['plan.measures', 'plan.noMeasure'],
      ['plan.measures[0].to', 'plan.tooLong'],
      ['plan.measures[1].member', 'plan.notAbleBodied'],
    ]);
    expect(problems[1]?.text.ru).toBe(
      'Длится не дольше 15 дн. — поставьте последний день раньше. (Руководство по АСП 2018 года: продуктивная занятость, 1-е направление)',
    );
    const refused = await botagoz.does(id, { type: 'drawUpContract', terms: misfit });
    expect(refused).toMatchObject({ status: 422, body: { code: 'plan.noMeasure', figures: { member: 'sister' } } });
  });

  test('keeps sealed what the family wants in its own words, and where a child goes to school', async () => {
    await office.done('botagoz', id, { type: 'drawUpContract', terms });
    const rows = await office.database.asSuperuser<{ body: string }>(
      `select body::text from case_event where stream_id = $1 and type = 'contractDrawnUp'`,
      [id],
    );
    expect(rows[0]?.body).toContain('publicWorks');
    expect(rows[0]?.body).not.toMatch(/Тұрақты|мектеп/);
  });

  test('is signed by nobody for another, and by no paper that is not kept', async () => {
    await office.done('botagoz', id, { type: 'drawUpContract', terms });
    const another = { type: 'signContract', version: 1, party: 'member:sister' };
    expect(await (await office.enter(marina)).does(id, another)).toMatchObject({
      status: 403,
      body: { code: 'contract.notForAnother' },
    });
    const document = 'a'.repeat(64);
    const unkept = { type: 'recordPaperSignature', version: 1, party: 'member:sister', document };
    expect(await (await office.enter('botagoz')).does(id, unkept)).toMatchObject({
      status: 422,
      body: { code: 'contract.paperNotKept' },
    });
    expect(await (await office.enter('botagoz')).does(id, { ...another, party: 'centre' })).toMatchObject({
      status: 403,
    });
  });

  test('is printed with its plan in both languages, its version in the title, and once more with all signatures', async () => {
    await office.done('botagoz', id, { type: 'drawUpContract', terms });
    const toSign = await letterText(office, id, 'contract', 'ru');
    expect(toSign).toContain('Социальный контракт и индивидуальный план помощи семье, версия 1');
    expect(toSign).toContain('Это текст для подписания');
    expect(toSign).toContain('Общественные работы\nАуыл әкімдігі\nс 12.02.2026 по 25.02.2026\nсправка работодателя');
    await conclude();
    const signed = await letterText(office, id, 'contract', 'ru');
    expect(signed).toContain('Контракт заключён 10.02.2026: подписали все стороны.');
    expect(signed).toContain('Айжан\nподписано на бумаге, 10.02.2026');
    expect(signed).toContain('Самат Дәулетов\nэлектронная подпись, 10.02.2026');
    const kk = await letterText(office, id, 'contract', 'kk');
    expect(kk).toContain('жеке жоспары, 1-нұсқа');
    expect(kk).not.toMatch(/[a-z]{4,} [a-z]{3,}|undefined|null|\{/);
  });
});

describe('an obligation', () => {
  test('is reported by the family with a paper, checked by the consultant, and nobody checks what they reported', async () => {
    await conclude();
    const family_ = await office.enter(marina);
    const kept = await family_.upload(id, pdf('obligation', DEMO_EVIDENCE));
    const report = { type: 'reportObligation', obligation: 'm-1:begin', words: '', documents: [kept.body['hash']] };
    await office.done(marina, id, report);
    expect(await tasks()).toContain('checkReport');
    const seen = await (await office.enter('askar')).get(`/v1/cases/${id}/contract?purpose=visit`);
    const standing = seen.body['obligations'] as { id: string; status: string }[];
    expect(standing.find((one) => one.id === 'm-1:begin')?.status).toBe('reported');
    const check = { type: 'checkObligation', obligation: 'm-1:begin', finding: 'fulfilled', reason: '', documents: [] };
    await office.done('botagoz', id, check);
    const { body } = await family_.get(`/v1/cases/${id}/contract`);
    expect(body['obligations']).toContainEqual(expect.objectContaining({ id: 'm-1:begin', status: 'done' }));
    const told = { ...report, obligation: 'm-2:begin', words: 'Айжан жұмысқа шықты, өзім көрдім.', documents: [] };
    await office.done('askar', id, told);
    expect(await (await office.enter('askar')).does(id, { ...check, obligation: 'm-2:begin' })).toMatchObject({
      status: 403,
      body: { code: 'obligation.ownReport' },
    });
  });

  test('is reminded of once, seven days before, in one letter that blames nobody', async () => {
    await conclude();
    const clock = () => momentOf(new Date('2026-02-18T04:00:00Z'));
    await remindFamilies(office.database, clock);
    const { body } = await (await office.enter('botagoz')).get(`/v1/cases/${id}`);
    const reminded = (body['obligations'] as { obligation: string; remindedOn: string | null }[])
      .filter(({ remindedOn }) => remindedOn === '2026-02-18')
      .map(({ obligation }) => obligation);
    expect(reminded.toSorted()).toEqual(['m-1:begin', 'm-1:finish', 'm-2:begin', 'm-2:finish']);
    expect(await remindFamilies(office.database, clock)).toBe(0);
    const letter = await letterText(office, id, 'obligationReminder', 'ru');
    expect(letter).toContain('до 25.02.2026 — Айжан, Общественные работы: показать, что завершено');
    expect(letter).not.toMatch(/наруш|санкц|винов/i);
  });
});

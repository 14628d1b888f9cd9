import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { randomUUID } from 'node:crypto';
import { loneMotherOfFour, twoCars } from '@tirek/family/examples';
import { type OfficeAtWork, openOffice } from '../testing/office-at-work.ts';
import { inGroups, newCheckCode, readCheckCode } from './check-code.ts';
import { layOut } from './pdf/layout.ts';
import { render } from './pdf/render.ts';
import { letterText } from './text-of.examples.ts';
import { toPage } from './to-page.ts';

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

async function decide(id: string): Promise<void> {
  for (const login of ['yerlan', 'gulmira', 'talgat']) await office.done(login, id, { type: 'castVote', vote: 'need' });
  await office.done('botagoz', id, { type: 'determine' });
  await office.done('botagoz', id, { type: 'propose' });
  await office.done('samat', id, { type: 'approve' });
}

describe('a receipt', () => {
  test('tells number, day and terms, and does not say that anything is approved', async () => {
    const id = await office.begin(marina);
    const { body } = await office.done(marina, id, { type: 'submitApplication' });
    const [kk, ru] = [await letterText(office, id, 'receipt', 'kk'), await letterText(office, id, 'receipt', 'ru')];
    for (const text of [kk, ru]) expect(text).toContain(String(body['number']));
    expect(ru).toContain('Решение по нему ещё не принято');
    expect(ru).toContain('Дело передаётся участковой комиссии\nне позднее 11.02.2026');
    expect(ru).toContain('не позднее 03.03.2026');
    expect(kk).toContain('Шешім әлі қабылданған жоқ');
    expect(kk).toContain('11.02.2026 күнінен кешіктірмей');
  });
});

describe('a letter of award', () => {
  test('tells amount, period and every figure of the computation with its article', async () => {
    const id = await office.begin(marina);
    await office.bringToSitting(marina, id);
    await decide(id);
    const ru = await letterText(office, id, 'decision', 'ru');
    for (const said of [
      '87 925 ₸',
      'в месяц',
      'Безусловная денежная помощь',
      'с 01.02.2026 по 31.03.2026',
      'в том числе доплата на детей — 12 975 ₸',
      'Совокупный доход семьи за квартал\n309 090 ₸\nСК, ст. 127(2)',
      'Разница: 35 596 ₸ × 5 − 103 030 ₸',
      'СК, ст. 120(4)',
      'Гүлнар — Алименты\n120 000 ₸\nучитывается',
      'Вы вправе обжаловать решение (СК, ст. 123(7))',
      'Самат Дәулетов',
      'Ботагөз Әлімқызы',
    ])
      expect(ru).toContain(said);
    const kk = await letterText(office, id, 'decision', 'kk');
    for (const said of ['87 925 ₸', 'Шартсыз ақшалай көмек', 'ӘК 127-бап 2-т.', 'Шешімге шағымдануға құқығыңыз бар'])
      expect(kk).toContain(said);
    expect(kk).not.toMatch(/[a-z]{4,}|undefined|null|\{/);
  });

  test('of conditional help says in how many days the contract is signed', async () => {
    const large = { ...loneMotherOfFour.file, members: loneMotherOfFour.file.members.map(freeForWork) };
    const id = await office.begin(marina, undefined, { family: large });
    await office.bringToSitting(marina, id, large);
    await decide(id);
    const ru = await letterText(office, id, 'decision', 'ru');
    expect(ru).toContain('Обусловленная денежная помощь');
    expect(ru).toContain('в течение 3 рабочих дней (не позднее 13.02.2026)');
  });
});

/** Nobody is cared for at home any more. */
function freeForWork({ caresFor: _cared, ...member }: (typeof loneMotherOfFour.file.members)[number]) {
  return member.id === 'ali' ? { ...member, birthDate: '2021-01-30' } : member;
}

describe('a letter of refusal', () => {
  test('tells each reason with its article, what would change it, and how to object, and blames nobody', async () => {
    const id = await office.begin(marina, undefined, { family: twoCars.file });
    await office.bringToSitting(marina, id, twoCars.file);
    await decide(id);
    const ru = await letterText(office, id, 'refusal', 'ru');
    for (const said of [
      'У семьи больше одного автомобиля на ходу.\nСК, ст. 125(1)',
      'о проданном или неисправном достаточно показать документ',
      'вы можете обратиться снова в любой день',
      'Вы вправе обжаловать решение (СК, ст. 123(7))',
      'чтобы дело заново посмотрел другой сотрудник',
    ])
      expect(ru).toContain(said);
    expect(ru).not.toMatch(/отказ|винов|наруш|обман/i);
    const kk = await letterText(office, id, 'refusal', 'kk');
    expect(kk).toContain('ӘК 125-бап 1-т.');
    expect(kk).not.toMatch(/бас тарт|кінә|алда/i);
  });
});

describe('a letter about a delay', () => {
  test('tells until when, and whose answers are awaited', async () => {
    const id = await office.begin(marina);
    await office.done(marina, id, { type: 'submitApplication' });
    await office.done('botagoz', id, { type: 'notifyOfDelay' });
    const ru = await letterText(office, id, 'delay', 'ru');
    for (const said of ['не позднее 12.03.2026', 'недвижимость', 'занятость', 'От вас ничего не требуется'])
      expect(ru).toContain(said);
    expect(await letterText(office, id, 'delay', 'kk')).toContain('жылжымайтын мүлік');
  });
});

describe('minutes', () => {
  test('tell order, sitting, recusal with its substitute, each vote with its signature, dissent and conclusion', async () => {
    const id = await office.begin(marina);
    await office.bringToSitting(marina, id);
    const [gulmira, zhanna] = [office.idOf('gulmira'), office.idOf('zhanna')];
    await office.done('gulmira', id, { type: 'recuseMember', member: gulmira, ground: 'kin', substitute: zhanna });
    await office.done('yerlan', id, { type: 'castVote', vote: 'need' });
    const dissent = 'Үйде тұрақты табыс көзі бар сияқты.';
    await office.done('talgat', id, { type: 'castVote', vote: 'noNeed', dissent });
    await office.done('zhanna', id, { type: 'castVote', vote: 'need' });
    const [act] = await office.database.asSuperuser<{ act_hash: string; signature: string }>(
      'select act_hash, signature from vote where case_id = $1',
      [id],
    );
    const ru = await letterText(office, id, 'minutes', 'ru');
    for (const said of [
      '17-ө/2026',
      'нужда есть — 2, нужды нет — 1; кворум — 2',
      'Гүлмира Сатыбалды\nродство\nЖанна Қасымова',
      'Ерлан Жүнісов\nпредседатель',
      'Жанна Қасымова\nзамещающий член',
      'Талғат Омаров\nнужды нет\n10.02.2026 10:00',
      dissent,
      'Динара Бекова',
    ])
      expect(ru).toContain(said);
    expect(ru.replaceAll(' ', '')).toContain(act?.act_hash);
    expect(ru.match(/([0-9a-f]{4} ){3}[0-9a-f]{4}$/gm)).toHaveLength(3);
    expect(await letterText(office, id, 'minutes', 'kk')).toContain('Гүлмира Сатыбалды\nтуыстық\nЖанна Қасымова');
  });
});

describe('a letter on paper', () => {
  const source = {
    number: '4310-2026-000001',
    office: { kk: 'Қызылорда қаласы', ru: 'город Кызылорда', en: 'Kyzylorda' },
    above: null,
    history: [],
    nameOf: () => '',
  };
  const marks = [{ label: 'Өтініш нөмірі', value: source.number }];
  const text = { title: 'Ә ғ қ ң ө ұ ү һ і ₸', to: null, marks, blocks: [{ is: 'lead', text: '1 ₸' }] } as const;
  const around = { language: 'kk', source, at: '2026-02-10T05:00:00Z' } as const;

  test('comes out the same to the byte, in the thread beside the server too', async () => {
    const page = toPage(text, { ...around, check: { url: 'https://help.example.kz', code: newCheckCode() } });
    const [first, second] = [await layOut(page), await layOut(page)];
    expect(Buffer.from(first).equals(second)).toBe(true);
    expect((await render(page)).equals(first)).toBe(true);
  });

  test('leads to the page where its code is checked; a draft has none', () => {
    const page = toPage(text, { ...around, check: { url: 'https://help.example.kz', code: 'AAAAABBBBBCCCCCDDDDD' } });
    expect(page.check).toMatchObject({
      url: 'https://help.example.kz/check/AAAAABBBBBCCCCCDDDDD',
      code: { value: 'AAAAA-BBBBB-CCCCC-DDDDD' },
    });
    expect(toPage(text, { ...around, check: null })).toMatchObject({ check: null, draft: { mark: 'ЖОБА' } });
  });

  test('that cannot be laid out does not stop the next one', async () => {
    const broken = { ...toPage(text, { ...around, check: null }), at: 'no day' };
    await expect(render(broken)).rejects.toThrow(/could not be laid out/);
    expect((await render({ ...broken, at: around.at })).subarray(0, 5).toString()).toBe('%PDF-');
  });
});

test('a code is read as it was printed, in groups, in small letters, with O for 0 and l for 1', () => {
  const code = newCheckCode();
  expect(readCheckCode(inGroups(code))).toBe(code);
  expect(readCheckCode('oOlIi-aaaaa bbbbb CCCCC')).toBe('00111AAAAABBBBBCCCCC');
  expect(readCheckCode(`${code}A`)).toBeUndefined();
  expect(readCheckCode('UUUUUUUUUUUUUUUUUUUU')).toBeUndefined();
});

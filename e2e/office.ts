import { randomUUID } from 'node:crypto';
import { loneMotherOfFour } from '../packages/family/src/examples/index.ts';
import type { CaseCommandSent, CaseView, Me, OfficeList, StoredFile } from '../packages/server/src/contract/index.ts';
import { en as checkEn } from '../packages/web/src/language/en.ts';
import { kk as checkKk } from '../packages/web/src/language/kk.ts';
import { en } from '../packages/web/src/language/office/en.ts';
import { kk } from '../packages/web/src/language/office/kk.ts';
import { ru } from '../packages/web/src/language/office/ru.ts';
import { ru as checkRu } from '../packages/web/src/language/ru.ts';
import { expect, type Language, LANGUAGES, open, test as base } from './tirek.ts';
import type { Page } from '@playwright/test';

/* The office behind the sign-in, driven as its made-up people. The server lives by its own clock, and so does the page. */

const CATALOGUES = { kk, ru, en };
const CHECK = { kk: checkKk, ru: checkRu, en: checkEn };
type OfficeMessageId = keyof typeof kk;

/** The families of the demo come while the check is looked at already; registers answer when all of them are there. */
const TOWN_MS = 240_000;

/** A page of the office on the day the server lives in, once the made-up town is all there. */
export const test = base.extend<{ page: Page }, { town: string }>({
  town: [
    // Playwright reads what a fixture needs from the braces: this one needs nothing.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use, { project }) => {
      const health = `${project.use.baseURL}/health`;
      const demo = async (): Promise<unknown> => ((await (await fetch(health)).json()) as { demo: unknown }).demo;
      await expect.poll(demo, { timeout: TOWN_MS, intervals: [500] }).toBe('ready');
      await use('ready');
    },
    { scope: 'worker', auto: true, timeout: TOWN_MS },
  ],
  // That the server refuses something is what some of these tests are about.
  expected: /status of 4\d\d/,
  page: async ({ page }, use) => {
    await page.clock.setFixedTime(new Date());
    await use(page);
  },
});

/** A message of the office in a language, its places filled in. Messages that count are not for this. */
export function told(language: Language, id: OfficeMessageId, values: Readonly<Record<string, string>> = {}): string {
  return CATALOGUES[language][id].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? `{${name}}`);
}

/** Somebody at work: signed in on the page, and able to do over HTTP what the test is not about. */
export interface AtWork {
  readonly me: Me;
  read(id: string): Promise<CaseView>;
  does(id: string, command: CaseCommandSent): Promise<void>;
}

/** Signs in on the page as one of the made-up people, in the place of whoever was. */
export async function enterAs(page: Page, login: string): Promise<AtWork> {
  const entered = await page.request.post('/v1/demo/sign-in', { data: { login } });
  expect(entered.status(), `${login} enters`).toBe(200);
  const me = (await entered.json()) as Me;
  const read = async (id: string): Promise<CaseView> =>
    (await (await page.request.get(`/v1/cases/${id}`)).json()) as CaseView;
  const does = async (id: string, command: CaseCommandSent): Promise<void> => {
    const { version } = await read(id);
    const answer = await page.request.post(`/v1/cases/${id}/commands`, {
      data: command,
      headers: { 'x-csrf-token': me.csrf, 'idempotency-key': randomUUID(), 'if-match': `"${version}"` },
    });
    expect(answer.status(), `${login}: ${command.type}: ${await answer.text()}`).toBe(200);
  };
  return { me, read, does };
}

const { file } = loneMotherOfFour;
const URBAN = 'kz/43/4310';

/** The answers of the check, as they are brought in a file. */
export async function bringAnswers(page: Page, language: Language): Promise<void> {
  await open(page, '/', language);
  await page.locator('input[type=file]').setInputFiles({
    name: 'family.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  });
  await expect(page.locator('.verdict')).toBeVisible();
}

/** A registered application of a mother of four, all registers answered. Returns its id. */
export async function apply(page: Page): Promise<string> {
  const { me, read, does } = await enterAs(page, 'botagoz');
  const started = await page.request.post('/v1/cases', {
    data: {
      office: URBAN,
      channel: 'centre',
      family: file,
      contact: { address: 'Қызылорда, Абай көшесі, 12-үй', phone: '+7 700 111 22 33' },
      applicant: { name: 'Гүлнар Есенова' },
    },
    headers: { 'x-csrf-token': me.csrf, 'idempotency-key': randomUUID() },
  });
  expect(started.status(), await started.text()).toBe(201);
  const { id } = (await started.json()) as { id: string };
  await does(id, { type: 'submitApplication' });
  await expect.poll(async () => (await read(id)).evidence.awaited.length, { timeout: 30_000 }).toBe(0);
  return id;
}

/** The smallest picture there is. */
export const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** The shortest paper there is. */
export const PAPER = Buffer.from('%PDF-1.4\n%%EOF\n');

async function keepPhoto(page: Page, { me }: AtWork, id: string): Promise<StoredFile> {
  const kept = await page.request.post(`/v1/cases/${id}/documents`, {
    multipart: { kind: 'visitPhoto', file: { name: 'home.png', mimeType: 'image/png', buffer: PHOTO } },
    headers: { 'x-csrf-token': me.csrf, 'idempotency-key': randomUUID() },
  });
  expect(kept.status(), await kept.text()).toBe(201);
  return (await kept.json()) as StoredFile;
}

/** Today where the office is. */
const officeDay = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Almaty' }).format(new Date());

/** From the registers to a visit that is assigned. */
export async function assignVisit(page: Page, id: string): Promise<void> {
  await (await enterAs(page, 'botagoz')).does(id, { type: 'referToCommission' });
  const secretary = await enterAs(page, 'dinara');
  const order = (await secretary.read(id)).visit?.referred?.order;
  const found = await page.request.get(`/v1/colleagues?office=${URBAN}&role=assistant`);
  const { people } = (await found.json()) as { people: { person: string; name: string }[] };
  const assistant = people.find(({ name }) => name === 'Асқар Ерлан')?.person ?? '';
  await secretary.does(id, { type: 'assignVisit', assistant, members: [order?.members[0] ?? ''], on: officeDay() });
}

/** An act that finds all as it was declared. */
export async function visit(page: Page, id: string): Promise<void> {
  const assistant = await enterAs(page, 'askar');
  const { hash } = await keepPhoto(page, assistant, id);
  const at = new Date(Date.now() - 60_000).toISOString();
  await assistant.does(id, {
    type: 'recordVisit',
    act: {
      startedAt: at,
      endedAt: at,
      place: { lat: 44.85, lon: 65.5 },
      present: file.members.map((member) => member.id),
      unregistered: [],
      incomeSigns: [],
      facts: [],
      photos: [{ hash, takenAt: at }],
      condition: 'Екі бөлме, пеш жағылады, су көшеден.',
    },
  });
}

/** A sitting in which all three members find need. */
export async function conclude(page: Page, id: string): Promise<void> {
  await (await enterAs(page, 'dinara')).does(id, { type: 'openSitting' });
  for (const login of ['yerlan', 'gulmira', 'talgat'])
    await (await enterAs(page, login)).does(id, { type: 'castVote', vote: 'need' });
}

/** Everybody and every place of the demo, as they are written: names stay as they are in all languages. */
async function namesOf(page: Page, id: string): Promise<string> {
  const view = await (await page.request.get(`/v1/cases/${id}`)).text();
  const orders = await (await page.request.get(`/v1/commission-orders?office=${URBAN}`)).text();
  const offices = ((await (await page.request.get('/v1/offices')).json()) as OfficeList).offices;
  const me = await (await page.request.get('/v1/me')).text();
  return `${me} ${view} ${orders} ${offices.map(({ named }) => Object.values(named).join(' ')).join(' ')}`;
}

/** Codes that are read aloud: fingerprints in two groups of four, check codes of letters. */
const CODES = /\b[A-Za-z0-9]{4} [A-Za-z0-9]{4}\b|\b[0-9A-Z]{20}\b/g;
const LATIN =
  /\b(?:PDF|JPEG|PNG|Excel|XLSX|CSV|Eng|API|EUPL|eGov)\b|\b[IVX]{1,4}\b|\b[\w.-]+\.(?:kz|org|com|ru)\b[\w/-]*/g;

/** No word of another language stands on the page, but for names and what people wrote themselves. */
export async function expectOnlyInOffice(page: Page, language: Language, id: string): Promise<void> {
  await expectOneLanguage(page, language, await namesOf(page, id));
}

/** No word of another language stands on the page, but for those that are names. */
export async function expectOneLanguage(page: Page, language: Language, names: string): Promise<void> {
  const text = (await page.locator('body').innerText()).replace(CODES, '').replace(LATIN, '');
  const foreign = language === 'en' ? text.match(/\p{Script=Cyrillic}{2,}/gu) : text.match(/[A-Za-z]{2,}/g);
  const strangers = (foreign ?? []).filter((word) => !names.includes(word) && !['Қаз', 'Рус'].includes(word));
  expect(strangers).toEqual([]);
  const own = [...Object.values(CATALOGUES[language]), ...Object.values(CHECK[language])].join('\n');
  for (const other of LANGUAGES.filter((one) => one !== language)) {
    const strange = [...Object.values(CATALOGUES[other]), ...Object.values(CHECK[other])].filter(
      (message) => message.length > 12 && !message.includes('{') && !own.includes(message) && text.includes(message),
    );
    expect(strange).toEqual([]);
  }
}

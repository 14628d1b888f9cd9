import type { BrowserContext, Page } from '@playwright/test';
import { syntheticIin, tengeText } from '@tirek/family';
import { loneMotherOfFour } from '@tirek/family/examples';
import { parseDay } from '@tirek/rules';
import type { CaseView } from '../packages/server/src/contract/index.ts';
import { enterAs, PHOTO, test, told } from './office.ts';
import { expect, expectAccessible, expectNoSideways, open, say } from './tirek.ts';

/* One family goes through the hands of six roles, each on their own device, each on their own screen. */

const LANGUAGE = 'kk';
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const HOME = { latitude: 44.8488, longitude: 65.4823 };
const DESK = { viewport: { width: 1280, height: 900 } };
const { file } = loneMotherOfFour;
/** Numbers of the family that nobody of the made-up town has. */
const SERIAL = 8000;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** A device of somebody who is signed in. */
type Devices = (login: string, device?: object) => Promise<Page>;

/** The case as the one who holds the device sees it. */
async function seen(page: Page, id: string): Promise<CaseView> {
  return (await (await page.request.get(`/v1/cases/${id}`)).json()) as CaseView;
}

/** From the check at the door to an application that is sent, on a phone. Returns the id of the case. */
async function apply(page: Page): Promise<string> {
  await open(page, '/', LANGUAGE);
  await page.locator('input[type=file]').setInputFiles({
    name: 'family.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  });
  await expect(page.locator('.verdict')).toBeVisible();
  await button(page, say(LANGUAGE, 'result.apply')).click();
  await expect(page.getByRole('heading', { level: 1, name: told(LANGUAGE, 'apply.title') })).toBeVisible();
  await page.getByLabel(told(LANGUAGE, 'apply.office'), { exact: true }).selectOption('kz/43/4310');
  await page.getByLabel(told(LANGUAGE, 'apply.address'), { exact: true }).fill('Қызылорда, Қорқыт ата көшесі, 7-үй');
  await page.getByLabel(told(LANGUAGE, 'apply.phone')).fill('+7 701 555 44 33');
  for (const [i, { id, name = '', birthDate = '', sex = 'female' }] of file.members.entries()) {
    const born = parseDay(birthDate);
    if (born === undefined) throw new Error(`no birth date of ${id}`);
    await page.locator(`#name-${id}`).fill(`${name} Жолдасова`);
    await page.locator(`#iin-${id}`).fill(syntheticIin(born, sex, SERIAL + i));
  }
  await page.getByLabel(told(LANGUAGE, 'apply.agreed')).check();
  await expectAccessible(page);
  await expectNoSideways(page);
  await button(page, told(LANGUAGE, 'apply.send')).click();
  await expect(region(page, told(LANGUAGE, 'my.receipt'))).toBeVisible();
  await expect(page.getByText(told(LANGUAGE, 'my.now.registers'))).toBeVisible();
  await expectAccessible(page);
  await expectNoSideways(page);
  return new URL(page.url()).pathname.replace('/my/', '');
}

/** The consultant finds the task, waits for registers, settles what is in doubt, and refers. */
async function refer(page: Page, id: string): Promise<void> {
  // A consultant of the town has hundreds of things to do: the kind of work is chosen in the address.
  await open(page, '/work?kind=referToCommission', LANGUAGE);
  const { number } = await seen(page, id);
  await expect.poll(async () => (await seen(page, id)).evidence.awaited.length, { timeout: 30_000 }).toBe(0);
  await page.reload();
  const task = page
    .getByRole('row')
    .filter({ hasText: number })
    .getByRole('link', {
      name: told(LANGUAGE, 'task.referToCommission'),
    });
  await expect(async () => {
    const more = button(page, told(LANGUAGE, 'office.more'));
    if ((await task.count()) === 0 && (await more.count()) > 0) await more.click();
    await expect(task).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 20_000 });
  await task.click();
  const refers = button(page, told(LANGUAGE, 'acts.refer'));
  await refers.click();
  await refers.click();
  await expect.poll(async () => (await seen(page, id)).visit?.referred !== null).toBe(true);
}

async function assign(page: Page, id: string): Promise<void> {
  await open(page, `/cases/${id}/visit`, LANGUAGE);
  const form = page.getByRole('form', { name: told(LANGUAGE, 'visit.assign') });
  await form.getByRole('combobox', { name: told(LANGUAGE, 'role.assistant') }).selectOption({ label: 'Асқар Ерлан' });
  await form.getByLabel('Ерлан Жүнісов').check();
  await button(page, told(LANGUAGE, 'visit.assign.do')).click();
  await expect(region(page, told(LANGUAGE, 'visit.assigned'))).toContainText('Ерлан Жүнісов');
}

/** In the home, with the phone in hand. */
async function visit(page: Page, id: string): Promise<void> {
  await open(page, `/cases/${id}/visit`, LANGUAGE);
  await page.getByLabel(told(LANGUAGE, 'visit.start'), { exact: true }).fill('00:00');
  await page.getByLabel(told(LANGUAGE, 'visit.end'), { exact: true }).fill('00:00');
  await button(page, told(LANGUAGE, 'visit.place.ask')).click();
  await expect(page.getByLabel(told(LANGUAGE, 'visit.place.lat'))).toHaveValue('44.84880');
  for (const { name = '' } of file.members) await page.getByRole('checkbox', { name }).check();
  await page.locator('input[type=file]').setInputFiles({ name: 'home.png', mimeType: 'image/png', buffer: PHOTO });
  await expect(page.getByText(told(LANGUAGE, 'visit.photo.nth', { number: '1' })).first()).toBeVisible();
  await page.getByLabel(told(LANGUAGE, 'visit.condition')).fill('Екі бөлмелі жалдамалы үй, пеш жағылады.');
  await expectNoSideways(page);
  await button(page, told(LANGUAGE, 'visit.record')).click();
  await expect(region(page, told(LANGUAGE, 'visit.act'))).toBeVisible();
}

async function vote(page: Page, id: string): Promise<void> {
  await open(page, `/cases/${id}/commission`, LANGUAGE);
  const own = region(page, told(LANGUAGE, 'vote.own'));
  await own.getByLabel(told(LANGUAGE, 'vote.need'), { exact: true }).check();
  await button(page, told(LANGUAGE, 'vote.next')).click();
  await button(page, told(LANGUAGE, 'vote.sign')).click();
  await expect(own).toHaveCount(0);
}

/** The secretary opens the sitting, and three members vote, each on their own device. The secretary has no vote. */
async function conclude(as: Devices, id: string): Promise<void> {
  const secretary = await as('dinara');
  await open(secretary, `/cases/${id}/commission`, LANGUAGE);
  const opens = button(secretary, told(LANGUAGE, 'sitting.open.do'));
  await opens.click();
  await opens.click();
  await expect(
    secretary.getByText(told(LANGUAGE, 'sitting.quorum.missing', { voted: '0', quorum: '2' })),
  ).toBeVisible();
  await expect(region(secretary, told(LANGUAGE, 'vote.own'))).toHaveCount(0);
  expect(await refused(secretary, id, { type: 'castVote', vote: 'need' })).toBe(403);
  for (const login of ['yerlan', 'gulmira', 'talgat']) await vote(await as(login), id);
}

async function propose(page: Page, id: string): Promise<void> {
  await open(page, `/cases/${id}/decision`, LANGUAGE);
  await button(page, told(LANGUAGE, 'decision.determine')).click();
  await expect(page.getByText(told(LANGUAGE, 'decision.answer.entitled')).first()).toBeVisible();
  const proposes = button(page, told(LANGUAGE, 'decision.propose'));
  await proposes.click();
  await proposes.click();
  await expect(region(page, told(LANGUAGE, 'decision.proposed'))).toBeVisible();
  // What one proposes another approves.
  await expect(button(page, told(LANGUAGE, 'decision.approve'))).toHaveCount(0);
  expect(await refused(page, id, { type: 'approve' })).toBe(403);
}

async function approve(page: Page, id: string): Promise<void> {
  await open(page, `/cases/${id}/decision`, LANGUAGE);
  const preview = page.getByRole('link', {
    name: told(LANGUAGE, 'decision.preview', { language: told(LANGUAGE, 'letter.language.kk') }),
  });
  await expectPdf(page, await preview.getAttribute('href'));
  const approves = button(page, told(LANGUAGE, 'decision.approve'));
  await approves.click();
  await approves.click();
  await expect(region(page, told(LANGUAGE, 'decision.made'))).toContainText(told(LANGUAGE, 'outcome.grant'));
}

/** Whoever has no right to something is refused it by the server too, not only not offered it. */
async function refused(page: Page, id: string, command: object): Promise<number> {
  const me = (await (await page.request.get('/v1/me')).json()) as { csrf: string };
  const { version } = await seen(page, id);
  const answer = await page.request.post(`/v1/cases/${id}/commands`, {
    data: command,
    headers: { 'x-csrf-token': me.csrf, 'idempotency-key': crypto.randomUUID(), 'if-match': `"${version}"` },
  });
  return answer.status();
}

async function expectPdf(page: Page, address: string | null): Promise<void> {
  const letter = await page.request.get(address ?? '');
  expect(letter.headers()['content-type']).toBe('application/pdf');
  expect((await letter.body()).subarray(0, 5).toString()).toBe('%PDF-');
}

/** The family reads the decision, opens the letter, and sees who looked at what is theirs. */
async function readDecision(page: Page, id: string): Promise<void> {
  const resolution = (await seen(page, id)).decision?.made.at(-1)?.resolution;
  const amount = resolution?.outcome === 'grant' ? resolution.amount : 0;
  await open(page, '/my', LANGUAGE);
  await page.locator(`a[href="/my/${id}"]`).click();
  // The list she leaves tells the outcome of every application of hers: this one is read once its own page is there.
  const letters = region(page, told(LANGUAGE, 'my.letters'));
  await expect(letters).toBeVisible();
  await expect(page.getByText(told(LANGUAGE, 'my.outcome.grant'))).toBeVisible();
  await expect(page.locator('.sum-amount').first()).toHaveText(tengeText(amount, LANGUAGE));
  const letter = letters.getByRole('link', { name: told(LANGUAGE, 'letter.decision') });
  await expect(letter).toHaveCount(2);
  await expectPdf(page, await letter.first().getAttribute('href'));
  await expectAccessible(page);
  await expectNoSideways(page);
  await open(page, '/my/viewers', LANGUAGE);
  for (const role of ['consultant', 'assistant', 'precinctMember', 'decisionMaker'] as const)
    await expect(
      page
        .getByRole('row')
        .filter({ hasText: told(LANGUAGE, `role.${role}`) })
        .first(),
    ).toBeVisible();
  await expectAccessible(page);
  await expectNoSideways(page);
}

test('one family through six roles, from the check to the decision in hand', async ({ browser }) => {
  test.setTimeout(180_000);
  const opened: BrowserContext[] = [];
  const as: Devices = async (login, device = DESK) => {
    const context = await browser.newContext({ ...device, permissions: ['geolocation'], geolocation: HOME });
    opened.push(context);
    const page = await context.newPage();
    await enterAs(page, login);
    return page;
  };
  const family = await as('marina', PHONE);
  const id = await apply(family);
  const consultant = await as('botagoz');
  await refer(consultant, id);
  await assign(await as('dinara'), id);
  await visit(await as('askar', PHONE), id);
  await conclude(as, id);
  await propose(consultant, id);
  await approve(await as('samat'), id);
  await readDecision(family, id);
  for (const context of opened) await context.close();
});

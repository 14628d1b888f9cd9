import type { Page } from '@playwright/test';
import {
  apply,
  assignVisit,
  conclude,
  enterAs,
  expectOnlyInOffice,
  PAPER,
  PHOTO,
  test,
  told,
  visit,
} from './office.ts';
import { expect, expectAccessible, expectNoSideways, type Language, LANGUAGES } from './tirek.ts';

/* From the door of a family to the letter with the decision, each step on the screen of whoever does it. */

// Each goes through many hands, and some have letters printed on the way.
test.describe.configure({ timeout: 180_000 });

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

async function openPart(page: Page, login: string, path: string, language: Language): Promise<void> {
  await enterAs(page, login);
  await page.addInitScript((chosen) => localStorage.setItem('tirek.language', chosen), language);
  await page.goto(path);
  // The case is asked of the server first, with everything that is in it.
  await expect(page.locator('h1')).toBeVisible({ timeout: 30_000 });
}

/** Whatever stands on the screen can be read by everybody, in one language, on any width. */
async function expectSound(page: Page, language: Language, id: string): Promise<void> {
  // What the header of the page covers where it was scrolled to says nothing of the page.
  await page.evaluate(() => scrollTo(0, 0));
  await expectAccessible(page);
  await expectNoSideways(page);
  await expectOnlyInOffice(page, language, id);
}

test('the act of a visit names its gaps, outlives the page, and marks what differs from the application', async ({
  page,
  context,
}) => {
  const language = 'ru';
  const id = await apply(page);
  await assignVisit(page, id);
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: 44.8488, longitude: 65.4823 });
  await openPart(page, 'askar', `/cases/${id}/visit`, language);
  const record = button(page, told(language, 'visit.record'));
  await record.click();
  await expect(page.getByText(told(language, 'visit.present.missing'))).toBeVisible();
  await expect(page.getByText(told(language, 'visit.photos.missing'))).toBeVisible();
  await expect(page.getByLabel(told(language, 'visit.start'), { exact: true })).toBeFocused();
  await expectSound(page, language, id);

  await page.getByLabel(told(language, 'visit.start'), { exact: true }).fill('00:00');
  await page.getByLabel(told(language, 'visit.end'), { exact: true }).fill('00:00');
  await button(page, told(language, 'visit.place.ask')).click();
  await expect(page.getByLabel(told(language, 'visit.place.lat'))).toHaveValue('44.84880');
  for (const name of ['Гүлнар', 'Нұрлан', 'Әсел', 'Мадина']) await page.getByRole('checkbox', { name }).check();
  await page
    .getByRole('radiogroup', { name: told(language, 'visit.dwellings') })
    .getByLabel(told(language, 'visit.looked.otherwise'))
    .check();
  await page.getByLabel(told(language, 'visit.dwelling.area')).fill('62');
  await page.locator('input[type=file]').setInputFiles({ name: 'home.png', mimeType: 'image/png', buffer: PHOTO });
  await expect(page.getByText(told(language, 'visit.photo.nth', { number: '1' })).first()).toBeVisible();
  await page.reload();
  await page.getByLabel(told(language, 'visit.condition')).fill('Две комнаты, печное отопление, вода с улицы.');
  await expect(page.getByLabel(told(language, 'visit.dwelling.area'))).toHaveValue('62');
  await record.click();

  const act = page.getByRole('region', { name: told(language, 'visit.act') });
  await expect(act.getByRole('row').filter({ hasText: 'Әли' })).toContainText('Нет');
  await expect(act.getByRole('row').filter({ hasText: '62 м²' })).toContainText('48 м²');
  await expectSound(page, language, id);
  // Nothing of the family stays on the device.
  await expect
    .poll(() => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('visit'))))
    .toEqual([]);
});

test('each member of the commission signs for themselves, and the last vote makes the conclusion', async ({ page }) => {
  const language = 'kk';
  const id = await apply(page);
  await assignVisit(page, id);
  await visit(page, id);
  await openPart(page, 'dinara', `/cases/${id}/commission`, language);
  await button(page, told(language, 'sitting.open.do')).click();
  await button(page, told(language, 'sitting.open.do')).click();
  await expect(page.getByText(told(language, 'sitting.quorum.missing', { voted: '0', quorum: '2' }))).toBeVisible();
  // The secretary keeps the minutes and has no vote.
  await expect(page.getByRole('region', { name: told(language, 'vote.own') })).toHaveCount(0);
  await expect(button(page, told(language, 'sitting.close.do'))).toBeDisabled();

  await openPart(page, 'gulmira', `/cases/${id}/commission`, language);
  await button(page, told(language, 'recusal.open')).click();
  await button(page, told(language, 'recusal.do')).click();
  await expect(page.getByText(told(language, 'recusal.instead', { name: 'Жанна Қасымова' }))).toBeVisible();
  await expect(page.getByRole('region', { name: told(language, 'vote.own') })).toHaveCount(0);

  await openPart(page, 'yerlan', `/cases/${id}/commission`, language);
  const own = page.getByRole('region', { name: told(language, 'vote.own') });
  await own.getByLabel(told(language, 'vote.noNeed')).check();
  await own.getByLabel(told(language, 'vote.dissent')).fill('Акт бойынша үйде қосымша табыс бар сияқты.');
  await button(page, told(language, 'vote.next')).click();
  await expectSound(page, language, id);
  await button(page, told(language, 'vote.sign')).click();
  await expect(page.getByRole('row').filter({ hasText: 'Ерлан Жүнісов' })).toContainText('Акт бойынша үйде қосымша');
  for (const login of ['talgat', 'zhanna'])
    await (await enterAs(page, login)).does(id, { type: 'castVote', vote: 'need' });

  await openPart(page, 'botagoz', `/cases/${id}/commission`, language);
  const conclusion = page.getByRole('region', { name: told(language, 'sitting.conclusion') });
  await expect(conclusion).toContainText(told(language, 'conclusion.need'));
  await expect(conclusion).toContainText(told(language, 'sitting.count', { need: '2', noNeed: '1' }));
  const minutes = conclusion.getByRole('link', {
    name: told(language, 'sitting.minutes', { language: told(language, 'letter.language.kk') }),
  });
  const pdf = await page.request.get((await minutes.getAttribute('href')) ?? '');
  expect(pdf.headers()['content-type']).toBe('application/pdf');
});

test('a decision is reckoned with its sources, proposed by one officer and approved by another', async ({ page }) => {
  const language = 'en';
  const id = await apply(page);
  await assignVisit(page, id);
  await visit(page, id);
  await conclude(page, id);
  await openPart(page, 'botagoz', `/cases/${id}/decision`, language);
  await button(page, told(language, 'decision.determine')).click();
  await expect(page.getByText(told(language, 'decision.answer.entitled')).first()).toBeVisible();
  const trace = page.getByRole('region', { name: told(language, 'decision.trace') });
  // From the income a head down to whoever told it.
  const perCapita = trace.locator('ul.trace').first().locator('> li').nth(2);
  const origin = perCapita.getByText(new RegExp(`${told(language, 'source.statement')}, \\d\\d\\.\\d\\d\\.\\d{4}`));
  const closed = perCapita.locator('details:not([open]) > summary');
  while ((await origin.count()) === 0 && (await closed.count()) > 0) await closed.first().click();
  await expect(origin.first()).toBeVisible();
  await button(page, told(language, 'decision.propose')).click();
  const preview = page.getByRole('link', {
    name: told(language, 'decision.preview', { language: told(language, 'letter.language.kk') }),
  });
  const draft = await page.request.get((await preview.getAttribute('href')) ?? '');
  expect(draft.headers()['content-type']).toBe('application/pdf');
  await button(page, told(language, 'decision.propose')).click();
  // Whoever proposed is offered no approval.
  await expect(page.getByRole('region', { name: told(language, 'decision.proposed') })).toBeVisible();
  await expect(button(page, told(language, 'decision.approve'))).toHaveCount(0);

  await openPart(page, 'samat', `/cases/${id}/decision`, language);
  await expectSound(page, language, id);
  await button(page, told(language, 'decision.approve')).click();
  await button(page, told(language, 'decision.approve')).click();
  const made = page.getByRole('region', { name: told(language, 'decision.made') });
  await expect(made).toContainText(told(language, 'outcome.grant'));
  await expect(made).toContainText('Самат Дәулетов');
  await button(page, told(language, 'replay.do')).click();
  await expect(page.getByText(told(language, 'replay.same'))).toBeVisible();

  await openPart(page, 'botagoz', `/cases/${id}/decision`, language);
  await button(page, told(language, 'correction.open')).click();
  await button(page, told(language, 'correction.do')).click();
  await expect(page.getByText(told(language, 'correction.value.missing'))).toBeVisible();
  await expectSound(page, language, id);
});

test('a commission is formed by an order that is complete, and ended with a reason', async ({ page }) => {
  const language = 'ru';
  const number = `18-${Date.now()}`;
  await openPart(page, 'bauyrzhan', '/orders', language);
  await button(page, told(language, 'order.new.open')).click();
  const form = page.getByRole('form', { name: told(language, 'order.new') });
  await form.getByRole('button', { name: told(language, 'order.new.do') }).click();
  await expect(form.getByText(told(language, 'order.members.few'))).toBeVisible();
  await expectAccessible(page);
  await expectNoSideways(page);
  await form.getByLabel(told(language, 'order.number'), { exact: true }).fill(number);
  const end = form.getByRole('group', { name: told(language, 'order.to') });
  await end.locator('input').first().fill('31');
  await end.locator('select').selectOption('12');
  await end
    .locator('input')
    .last()
    .fill(String(new Date().getFullYear() + 1));
  const members = form.getByRole('group', { name: new RegExp(`^${told(language, 'order.members')}`) });
  for (const name of ['Ермек Сұлтан', 'Әлия Мырзабек', 'Болат Шәріп']) await members.getByLabel(name).check();
  await form.getByLabel(told(language, 'order.chair')).selectOption({ label: 'Әлия Мырзабек' });
  await form.getByLabel(told(language, 'order.secretary')).selectOption({ label: 'Раушан Есен' });
  await form.getByRole('button', { name: told(language, 'order.new.do') }).click();
  const issued = page.getByRole('listitem').filter({ hasText: number });
  await expect(issued).toContainText(told(language, 'order.standing.inForce'));
  await issued.getByRole('button').click();
  await issued.getByLabel(told(language, 'office.reason')).fill('Состав изменился, издаётся новый приказ.');
  await issued.getByRole('button', { name: told(language, 'order.end'), exact: true }).click();
  await expect(issued).toContainText(/прекращён/);
});

for (const language of LANGUAGES)
  test(`a decided case reads well in ${language}: visit, commission, letters, orders`, async ({ page }) => {
    const id = await apply(page);
    await assignVisit(page, id);
    await visit(page, id);
    await conclude(page, id);
    for (const part of ['visit', 'commission']) {
      await openPart(page, 'gulmira', `/cases/${id}/${part}`, language);
      await expect(page.getByRole('region').nth(1)).toBeVisible();
      await expectSound(page, language, id);
    }
    await openPart(page, 'botagoz', `/cases/${id}/letters`, language);
    await page.getByLabel(told(language, 'letter.text'), { exact: true }).fill('12.12.2026, 10:00');
    await button(page, told(language, 'letter.readOver')).click();
    await button(page, told(language, 'letter.make')).click();
    await expect(page.getByText(told(language, 'letter.written'))).toBeVisible();
    await expect(page.getByRole('link', { name: told(language, 'letter.kind.requestForDocuments') })).toHaveCount(2);
    await button(page, told(language, 'documents.add')).click();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'id.pdf', mimeType: 'application/pdf', buffer: PAPER });
    await button(page, told(language, 'documents.send')).click();
    await expect(page.getByRole('link', { name: told(language, 'document.income') })).toBeVisible();
    await expectSound(page, language, id);
    await openPart(page, 'dinara', '/orders', language);
    // The order of today; one of an earlier time names the same members.
    await expect(page.getByRole('listitem').filter({ hasText: '17-ө' })).toContainText('Жанна Қасымова');
    await expectSound(page, language, id);
  });

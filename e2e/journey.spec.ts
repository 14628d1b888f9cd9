import { assess, readFamilyFile } from '@tirek/family';
import { day } from '@tirek/rules';
import { readFile } from 'node:fs/promises';
import { writeTenge } from '../packages/web/src/language/format.ts';
import { answerQuestions, enterHousehold, FAMILY } from './family-by-hand.ts';
import { expect, expectNoSideways, expectOnly, fillDay, LANGUAGES, next, open, say, test, TODAY } from './tirek.ts';

/** What the law says, asked here and not in the browser. */
function amountDue(value: unknown): number {
  const reading = readFamilyFile(value);
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors));
  const answer = assess(reading.file, { on: day(TODAY) });
  if (!answer.ok) throw new Error(JSON.stringify(answer.errors));
  expect(answer.assessment.answer).toBe('entitled');
  return answer.assessment.amount.total;
}

for (const language of LANGUAGES)
  test(`a family entered by hand in ${language} gets the amount the law gives`, async ({ page }) => {
    const look = async (): Promise<void> => {
      await expectOnly(page, language);
      await expectNoSideways(page);
    };
    await open(page, '/', language);
    await enterHousehold(page, look);
    const asked = await answerQuestions(page, look);
    expect(asked).toBeGreaterThan(5);
    await look();
    await expect(page.locator('h1')).toHaveText(say(language, 'result.entitled'));
    await expect(page.locator('.sum-amount')).toHaveText(writeTenge(language, amountDue(FAMILY)));

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: say(language, 'actions.save') }).click();
    const saved: unknown = JSON.parse(await readFile(await (await download).path(), 'utf8'));
    await expect(page.locator('.sum-amount')).toHaveText(writeTenge(language, amountDue(saved)));
  });

test('questions stop as soon as nothing can change the answer', async ({ page }) => {
  await open(page, '/');
  await enterHousehold(page, async () => undefined);
  await page.getByRole('button', { name: say('kk', 'away.none.many') }).click();
  await page.getByRole('checkbox', { name: 'Күйеуіңіз' }).check();
  await page.getByRole('button', { name: say('kk', 'flow.next') }).click();
  await page.locator('input[value=wage]').check();
  await page.locator('input[data-kind=wage]').fill('900 000');
  await page.getByRole('button', { name: say('kk', 'flow.next') }).click();
  await expect(page.locator('h1')).toHaveText(say('kk', 'result.notEntitled'));
  await expect(page.getByText(say('kk', 'flow.done'))).toBeVisible();
});

test('going back shows the earlier question with its answer, and another answer can be given', async ({ page }) => {
  await open(page, '/');
  await enterHousehold(page, async () => undefined);
  const first = await page.locator('h1').innerText();
  await page.getByRole('checkbox', { name: 'Күйеуіңіз' }).check();
  await page.locator('.choice-more select').selectOption('working');
  await page.getByRole('button', { name: say('kk', 'flow.next') }).click();
  await expect(page.locator('h1')).not.toHaveText(first);
  await page.getByRole('button', { name: say('kk', 'flow.back') }).click();
  await expect(page.locator('h1')).toHaveText(first);
  await expect(page.getByRole('checkbox', { name: 'Күйеуіңіз' })).toBeChecked();
  await expect(page.locator('.choice-more select')).toHaveValue('working');
  await page.goForward();
  await expect(page.locator('h1')).not.toHaveText(first);
});

test('a question may be passed over, and the answer says what it still depends on', async ({ page }) => {
  await open(page, '/');
  await enterHousehold(page, async () => undefined);
  for (;;) {
    const skip = page.getByRole('button', { name: say('kk', 'flow.skip') });
    await expect(skip.or(page.locator('.verdict'))).toBeVisible();
    if (await page.locator('.verdict').isVisible()) break;
    const before = page.url();
    await skip.click();
    await page.waitForURL((url) => url.href !== before);
  }
  await expect(page.locator('h1')).toHaveText(say('kk', 'result.undetermined'));
  await expect(page.locator('.missing li').first()).toBeVisible();
  await page.getByRole('button', { name: say('kk', 'result.missing.ask') }).click();
  await expect(page.locator('h1')).toHaveText(say('kk', 'away.many'));
});

test('an answer changed later changes the amount', async ({ page }) => {
  await open(page, '/');
  await enterHousehold(page, async () => undefined);
  await answerQuestions(page, async () => undefined);
  const before = await page.locator('.sum-amount').innerText();
  await page.getByRole('button', { name: say('kk', 'actions.change') }).click();
  await page.getByRole('button', { name: /Күйеуіңіз.*Табыс/ }).click();
  await page.locator('input[data-kind=wage]').fill('80000');
  await page.getByRole('button', { name: say('kk', 'household.keep') }).click();
  await page.getByRole('button', { name: say('kk', 'answers.toResult') }).click();
  const more = structuredClone(FAMILY);
  const wage = more.incomes?.find((i) => i.kind === 'wage');
  if (wage) wage.amount = 80000;
  await expect(page.locator('.sum-amount')).toHaveText(writeTenge('kk', amountDue(more)));
  expect(await page.locator('.sum-amount').innerText()).not.toBe(before);
});

test('the law of another day is applied, and incomes move to its quarter', async ({ page }) => {
  await open(page, '/');
  await enterHousehold(page, async () => undefined);
  await answerQuestions(page, async () => undefined);
  await page.getByRole('button', { name: say('kk', 'when.change'), exact: true }).click();
  const form = page.locator('.when-form');
  await fillDay(page, '2013-05-10');
  await form.locator('button[type=submit]').click();
  await expect(form.locator('.field-error')).toContainText('01.01.2014');
  await fillDay(page, '2024-05-10');
  await form.locator('button[type=submit]').click();
  await expect(page.getByText(/2024 жылғы қаңтар, ақпан және наурыз/).first()).toBeVisible();
  await expect(page.locator('.verdict')).toContainText('01.07.2023');
});

test('answers wait in the tab for a reload, and are gone when they are deleted', async ({ page }) => {
  await open(page, '/');
  await enterHousehold(page, async () => undefined);
  await page.goto('/');
  await expect(page.getByText(say('kk', 'start.kept'))).toBeVisible();
  await page.getByRole('button', { name: say('kk', 'flow.delete') }).click();
  await page.getByRole('button', { name: say('kk', 'flow.delete.yes') }).click();
  await expect(page.getByRole('button', { name: say('kk', 'start.begin') })).toBeVisible();
  await expect(page.getByText(say('kk', 'flow.deleted'))).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['tirek.language']);
});

test('a form that is not filled in says what is missing, beside the field', async ({ page }) => {
  await open(page, '/?step=where');
  await next(page).click();
  await expect(page.getByText(say('kk', 'where.missing'))).toBeVisible();
  await page.locator('.step select').selectOption('710000000');
  await next(page).click();
  await next(page).click();
  await expect(page.locator('.field-error')).toHaveText(say('kk', 'birth.missing'));
  await expect(page.getByText(say('kk', 'sex.missing'))).toBeVisible();
  await fillDay(page, '1990-04-31');
  await next(page).click();
  await expect(page.locator('.field-error')).toHaveText(say('kk', 'birth.noSuchDay'));
  await fillDay(page, '2027-05-31');
  await next(page).click();
  await expect(page.locator('.field-error')).toHaveText(say('kk', 'birth.future'));
});

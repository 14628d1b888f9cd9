import { assess, budgetCurve, compare } from '@tirek/family';
import { examples, loneMotherOfFour, twoCars } from '@tirek/family/examples';
import { day } from '@tirek/rules';
import { writeTenge } from '../packages/web/src/language/format.ts';
import { expect, expectNoSideways, expectOnly, LANGUAGES, open, say, test } from './tirek.ts';

const { file, on } = loneMotherOfFour;
const address = `/?example=${loneMotherOfFour.id}&step=result`;

for (const language of LANGUAGES)
  test(`one tap opens an example family with its answer, all in ${language}`, async ({ page }) => {
    await open(page, '/', language);
    await page.getByRole('link', { name: loneMotherOfFour.named[language] }).click();
    const answer = assess(file, { on: day(on) });
    const total = answer.ok ? answer.assessment.amount.total : 0;
    await expect(page.locator('.sum-amount')).toHaveText(writeTenge(language, total));
    for (const name of ['work.curve.open', 'trace.open', 'regimes.open'] as const)
      await page.getByRole('button', { name: say(language, name) }).click();
    await expect(page.locator('.regimes tbody tr')).not.toHaveCount(0);
    await expect(page.locator('input[type=range]')).toBeVisible();
    await expectOnly(page, language);
    await expectNoSideways(page);
  });

test('every example opens by its address and gets the answer of the law', async ({ page }) => {
  await open(page, '/');
  for (const example of examples) {
    await page.goto(`/?example=${example.id}&step=result`);
    const { programme } = example;
    const answer = assess(example.file, { on: day(example.on), ...(programme ? { programme } : {}) });
    if (!answer.ok) throw new Error(example.id);
    await expect(page.locator('h1')).toHaveText(say('kk', `result.${answer.assessment.answer}`));
    if (answer.assessment.answer === 'entitled')
      await expect(page.locator('.sum-amount')).toHaveText(writeTenge('kk', answer.assessment.amount.total));
    await expectNoSideways(page);
  }
});

test('the trace opens down to a figure of the law with its source, and leads to the law', async ({ page }) => {
  await open(page, address);
  await page.getByRole('button', { name: say('kk', 'trace.open') }).click();
  const line = page.locator('.trace > li', { hasText: 'Кедейлік шегі' }).first();
  await line.locator('summary').click();
  await expect(line.getByText(say('kk', 'trace.source')).first()).toBeVisible();
  await line.getByRole('link', { name: say('kk', 'trace.inLaw') }).click();
  await expect(page.locator('h1')).toHaveText('Кедейлік шегі');
  await page.goBack();
  await expect(page.locator('.verdict')).toBeVisible();
});

test('the trace opens down to an answer the family gave', async ({ page }) => {
  await open(page, address);
  await page.getByRole('button', { name: say('kk', 'trace.open') }).click();
  const open1 = async (name: string): Promise<void> =>
    page.locator('.trace-step > summary', { hasText: name }).first().click();
  await open1('Жан басына шаққандағы орташа табыс');
  await open1('Отбасының тоқсандық жиынтық табысы');
  await open1('Мүшенің есепке алынатын табысы');
  await expect(page.getByText(say('kk', 'trace.fact')).first()).toBeVisible();
});

test('“what if I start working” shows the numbers of the curve', async ({ page }) => {
  await open(page, address);
  await page.getByRole('button', { name: say('kk', 'work.curve.open') }).click();
  await expect(page.getByRole('img', { name: say('kk', 'work.curve.chart') })).toBeVisible();
  const reading = budgetCurve(file, { on: day(on) });
  if (!reading.ok) throw new Error('the example is in order');
  const { curve } = reading;
  const flat = curve.traps.find((trap) => trap.kind === 'flat');
  if (flat) await expect(page.getByText(writeTenge('kk', flat.to ?? 0)).first()).toBeVisible();
  const slider = page.getByRole('slider');
  await slider.focus();
  await page.keyboard.press('End');
  const last = curve.points.at(-1)!;
  await expect(slider).toHaveAttribute('aria-valuetext', new RegExp(writeTenge('kk', last.net)));
  const table = page.locator('details.data', { has: page.locator('th', { hasText: say('kk', 'work.curve.y') }) });
  await table.locator('summary').click();
  await expect(table.locator('tbody tr').last()).toContainText(writeTenge('kk', last.net));
});

test('the comparison shows every regime, and marks the one in force', async ({ page }) => {
  await open(page, address);
  await page.getByRole('button', { name: say('kk', 'regimes.open') }).click();
  const reading = compare(file, { on: day(on) });
  if (!reading.ok) throw new Error('the example is in order');
  await expect(page.locator('.regimes tbody tr')).toHaveCount(reading.comparison.regimes.length);
  await expect(page.locator('.regimes .in-force')).toHaveCount(1);
  const inForce = reading.comparison.regimes.find((r) => r.inForce)!;
  await expect(page.locator('.regimes .in-force')).toContainText(writeTenge('kk', inForce.assessment.amount.total));
});

test('a refusal says what would change it, with the amount the law would then give', async ({ page }) => {
  await open(page, `/?example=${twoCars.id}&step=result`);
  const oneCar = { ...twoCars.file, property: [{ kind: 'car' as const, working: true }] };
  const answer = assess(oneCar, { on: day(twoCars.on) });
  const total = answer.ok ? answer.assessment.amount.total : 0;
  await expect(page.locator('.refused')).toContainText('автокөлігі');
  await expect(page.locator('.changes li').first()).toContainText(say('kk', 'change.oneCar'));
  await expect(page.locator('.changes li').first()).toContainText(writeTenge('kk', total));
});

test('the waterfall has a table with the same numbers beside it', async ({ page }) => {
  await open(page, address);
  await expect(page.getByRole('img', { name: say('kk', 'chart.title') })).toBeVisible();
  const answer = assess(file, { on: day(on) });
  const { amount } = (answer.ok && answer.assessment) || { amount: undefined };
  const data = page.locator('.how details.data');
  await data.locator('summary').click();
  await expect(data.locator('tr', { hasText: say('kk', 'chart.aid') }).first()).toContainText(
    writeTenge('kk', amount?.monthly ?? -1),
  );
});

test('looking at an example costs nobody their own answers', async ({ page }) => {
  await open(page, '/?step=where');
  await page.locator('.step select').selectOption('710000000');
  await page.locator('form button[type=submit]').click();
  await expect(page.locator('.day-fields')).toBeVisible();
  await page.goto(address);
  await expect(page.locator('.verdict')).toBeVisible();
  await page.getByRole('link', { name: say('kk', 'result.example.own') }).click();
  await expect(page.getByRole('button', { name: say('kk', 'start.continue') })).toBeVisible();
});

test('an example that does not exist is a page that does not exist', async ({ page }) => {
  await open(page, '/?example=nobody&step=result');
  await expect(page.locator('h1')).toHaveText(say('kk', 'missing.title'));
});

import { expect, expectNoSideways, LANGUAGES, open, say, test } from './tirek.ts';

test('the page speaks Kazakh first, another language at one tap, and keeps the choice', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('h1')).toHaveText(say('kk', 'start.title'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'kk');
  await page.getByRole('button', { name: 'Русский' }).click();
  await expect(page.locator('h1')).toHaveText(say('ru', 'start.title'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(page).toHaveTitle(/Положена ли помощь вашей семье\? — Тірек/);
  await page.reload();
  await expect(page.locator('h1')).toHaveText(say('ru', 'start.title'));
  await expect(page.getByRole('button', { name: 'Русский' })).toHaveAttribute('aria-pressed', 'true');
});

test('every page has a title of its own in every language', async ({ page }) => {
  await open(page, '/');
  const titles = new Set<string>();
  for (const name of ['Қазақша', 'Русский', 'English'])
    for (const path of ['/', '/?step=where', '/law', '/law/mci', '/nowhere']) {
      await page.goto(path);
      await page.getByRole('button', { name }).click();
      await expect(page.locator('html')).toHaveAttribute(
        'lang',
        name === 'Қазақша' ? 'kk' : name === 'English' ? 'en' : 'ru',
      );
      // The title follows a moment after the language: it is waited for, and is one that no page had before.
      await expect.poll(async () => titles.has(await page.title())).toBe(false);
      titles.add(await page.title());
      await page.evaluate((l) => localStorage.setItem('tirek.language', l), 'kk');
    }
  expect(titles.size).toBe(15);
});

test('the look follows the system until somebody chooses', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, '/');
  await expect(page.locator('html')).toHaveClass(/dark/);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(page.locator('html')).toHaveClass(/light/);
  await page.getByRole('button', { name: say('kk', 'shell.dark') }).click();
  await expect(page.locator('html')).toHaveClass(/dark/);
  await page.reload();
  await expect(page.locator('html')).toHaveClass(/dark/);
  await page.getByRole('button', { name: say('kk', 'shell.light') }).click();
  await expect(page.locator('html')).toHaveClass(/light/);
});

test('an address that does not exist says so and leads home', async ({ page }) => {
  const answer = await page.goto('/no-such-page');
  expect(answer?.status()).toBe(404);
  await expect(page.locator('h1')).toHaveText(say('kk', 'missing.title'));
  await page.getByRole('link', { name: say('kk', 'missing.home') }).click();
  await expect(page.locator('h1')).toHaveText(say('kk', 'start.title'));
});

const ADDRESSES = [
  '/',
  '/?step=where',
  '/?example=two-cars&step=result',
  '/?example=lone-mother-of-four&step=answers',
  '/law',
  '/law/povertyLine',
  '/law/mci',
];

for (const language of LANGUAGES)
  test(`nothing is cut off at the side in ${language}, on a narrow phone or with letters twice as large`, async ({
    page,
  }) => {
    await open(page, '/', language);
    for (const path of ADDRESSES) {
      await page.goto(path);
      await expect(page.locator('h1')).toBeVisible();
      for (const width of [320, 360, 640, 1024]) {
        await page.setViewportSize({ width, height: 700 });
        await expectNoSideways(page);
      }
      await page.setViewportSize({ width: 720, height: 700 });
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      await expectNoSideways(page);
    }
  });

test('whatever is touched is at least 44 pixels high', async ({ page }) => {
  await open(page, '/');
  for (const path of ADDRESSES) {
    await page.goto(path);
    await expect(page.locator('h1')).toBeVisible();
    const small = await page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          'button, select, summary, input, .law-row, .example, nav a, .brand, .back-link',
        ),
      ]
        .filter((element) => element.checkVisibility() && element.offsetHeight > 0)
        .map((element) => {
          // A tick box is touched by its label.
          const touched = element.matches('input[type=radio], input[type=checkbox]')
            ? (element.closest('.aksel-radio, .aksel-checkbox') ?? element)
            : element;
          return { what: element.outerHTML.slice(0, 80), height: touched.getBoundingClientRect().height };
        })
        .filter(({ height }) => height < 44),
    );
    expect(small).toEqual([]);
  }
});

import type { Locator, Page } from '@playwright/test';
import { expect, open, say, test } from './tirek.ts';

/** Whether what has the focus, or the row it stands in, can be told from the rest by an outline. */
function showsFocus(): boolean {
  const focused = document.activeElement;
  const row = focused?.closest('.aksel-radio, .aksel-checkbox, .aksel-search__wrapper');
  return [focused, row].some((element) => {
    if (!element) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
  });
}

/** Goes on with the Tab key, as far as somebody would, until the element has the focus; what has it must show it. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let i = 0; i < 60; i++) {
    if (await target.evaluate((element) => element === document.activeElement).catch(() => false)) {
      expect(await page.evaluate(showsFocus)).toBe(true);
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error('the Tab key does not lead there');
}

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

/** Goes down a list with the arrow key. */
async function choose(page: Page, list: Locator, value: string): Promise<void> {
  await tabTo(page, list);
  for (let i = 0; i < 40 && (await list.inputValue()) !== value; i++) await page.keyboard.press('ArrowDown');
  await expect(list).toHaveValue(value);
}

async function typeDay(page: Page, date: string, month: string, year: string): Promise<void> {
  await tabTo(page, page.locator('.day-fields input').first());
  await page.keyboard.type(date);
  await choose(page, page.locator('.day-fields select'), month);
  await page.keyboard.press('Tab');
  await page.keyboard.type(year);
}

test('the whole check can be done with the keyboard alone', async ({ page }) => {
  await open(page, '/');
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  await tabTo(page, button(page, say('kk', 'start.begin')));
  await page.keyboard.press('Enter');
  await choose(page, page.locator('.step select'), '710000000');
  await tabTo(page, button(page, say('kk', 'flow.next')));
  await page.keyboard.press('Enter');

  await typeDay(page, '3', '5', '1955');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page.locator('.member-row')).toHaveCount(1);
  await tabTo(page, button(page, say('kk', 'household.enough')));
  await page.keyboard.press('Enter');

  for (let asked = 0; asked < 15; asked++) {
    await expect(page.locator('.verdict, .step-card h1')).toBeVisible();
    if (await page.locator('.verdict').isVisible()) break;
    const heading = await page.locator('h1').innerText();
    if (await page.locator('input[value=pension]').isVisible()) {
      await tabTo(page, page.locator('input[value=pension]'));
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      await page.keyboard.type('20000');
    } else if (await page.locator('input[type=radio]').first().isVisible()) {
      await tabTo(page, page.locator('input[type=radio]').first());
      await page.keyboard.press('Space');
    }
    await tabTo(page, page.locator('form button[type=submit]'));
    await page.keyboard.press('Enter');
    await expect(page.locator('h1')).not.toHaveText(heading);
  }
  await expect(page.locator('h1')).toHaveText(say('kk', 'result.entitled'));

  await tabTo(page, button(page, say('kk', 'trace.open')));
  await page.keyboard.press('Enter');
  await tabTo(page, page.locator('.trace-step > summary').first());
  await page.keyboard.press('Enter');
  await expect(page.locator('.trace-step[open]').first()).toBeVisible();
});

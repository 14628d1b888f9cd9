import type { Page } from '@playwright/test';
import type { CaseList } from '../packages/server/src/contract/index.ts';
import { enterAs, PAPER, test, told } from './office.ts';
import { expect, expectAccessible, expectNoSideways, open } from './tirek.ts';

/* A family is asked to explain, is heard, is sanctioned by another officer, objects at home, and is found right by the region. */

const language = 'ru';
const said = (id: Parameters<typeof told>[1]) => told(language, id);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The case of the family of the story that was asked to explain. */
async function ownCase(page: Page): Promise<string> {
  await enterAs(page, 'zhazira');
  const { cases } = (await (await page.request.get('/v1/cases')).json()) as CaseList;
  const [own] = cases;
  if (!own) throw new Error('the family of the story is not there');
  return own.id;
}

test('a family answers, an officer imposes the sanction of the law, the family objects and wins', async ({ page }) => {
  const id = await ownCase(page);

  await open(page, `/my/${id}`, language);
  const asked = page.getByRole('region', { name: said('my.asked.title') });
  await expect(asked).toContainText(said('my.asked.lead'));
  await button(page, said('my.asked.send')).click();
  await expect(asked).toContainText(said('breach.answer.short'));
  await expectAccessible(page);
  await expectNoSideways(page);
  await asked.getByLabel(said('my.asked.answer')).fill('Автобус в село не ходит, об этом знает аким.');
  await asked
    .locator('input[type=file]')
    .setInputFiles({ name: 'akim.pdf', mimeType: 'application/pdf', buffer: PAPER });
  await expect(asked.getByText('akim.pdf')).toBeVisible();
  await expect(button(page, said('my.asked.send'))).toBeEnabled();
  await button(page, said('my.asked.send')).click();
  await expect(asked.getByText(said('my.asked.answered'))).toBeVisible();
  await expect(asked.getByRole('link', { name: said('breach.paper') })).toBeVisible();

  const consultant = await enterAs(page, 'ainur');
  const reason = 'Курс был и в самом селе, семья об этом знала.';
  await consultant.does(id, { type: 'settleBreach', breach: 'breach-1', outcome: 'confirmed', reason });
  const proposer = await enterAs(page, 'botagoz');
  await proposer.does(id, { type: 'proposeSanction', breach: 'breach-1' });

  await enterAs(page, 'samat');
  await open(page, `/cases/${id}/sanctions`, language);
  const proposal = page.getByRole('region', { name: said('sanction.proposed') });
  await expect(proposal).toContainText(said('sanction.kind.terminated'));
  await expectNoSideways(page);
  await button(page, said('sanction.impose')).click();
  await expect(proposal).toContainText(said('sanction.impose.explained'));
  await button(page, said('sanction.impose')).click();
  await expect(page.getByRole('region', { name: said('sanction.title') })).toContainText(
    said('sanction.standing.ahead'),
  );

  await enterAs(page, 'zhazira');
  await open(page, `/my/${id}`, language);
  const change = page.getByRole('region', { name: said('my.sanction.title') });
  await expect(change).toContainText(reason);
  await change.getByRole('button', { name: said('my.object'), exact: true }).click();
  await expectAccessible(page);
  await button(page, said('my.object.send')).click();
  await expect(change).toContainText(said('my.sanction.rests'));
  const own = page.getByRole('region', { name: said('my.objections.title') });
  await expect(own).toContainText(said('objection.open'));

  await enterAs(page, 'sholpan');
  await open(page, '/objections?mine=true&kind=sanction', language);
  await expectNoSideways(page);
  await page
    .getByRole('row', { name: /Қожабекова/ })
    .getByRole('link')
    .click();
  await button(page, said('objection.answer')).click();
  await page.getByLabel(said('objection.choose.upheld')).check();
  await expect(page.getByText(said('objection.follows.sanction.upheld'))).toBeVisible();
  await page.getByLabel(said('objection.reason'), { exact: true }).fill('Курса в селе в эти дни не было: семья права.');
  await expectAccessible(page);
  await button(page, said('objection.answer.do')).click();
  await expect(page.getByRole('region', { name: said('sanction.title') })).toContainText(
    said('sanction.standing.lifted'),
  );

  await enterAs(page, 'zhazira');
  await open(page, `/my/${id}`, language);
  await expect(own).toContainText(said('my.objections.result.upheld'));
  await expect(change).toContainText(said('my.sanction.lifted'));
});

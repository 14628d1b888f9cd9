import type { Page } from '@playwright/test';
import type { CaseList } from '../packages/server/src/contract/index.ts';
import { enterAs, PAPER, test, told } from './office.ts';
import { expect, expectAccessible, expectNoSideways, open } from './tirek.ts';

/* A family tells of a birth from its phone, the consultant takes it into account, the new decision is made, the months differ. */

const language = 'kk';
const said = (id: Parameters<typeof told>[1]) => told(language, id);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The case of the family of the story that has nothing to tell yet. */
async function ownCase(page: Page): Promise<string> {
  await enterAs(page, 'meruert');
  const { cases } = (await (await page.request.get('/v1/cases')).json()) as CaseList;
  const [own] = cases;
  if (!own) throw new Error('the family of the story is not there');
  return own.id;
}

test('a family reports a birth, it is taken into account, decided on, and the months tell the difference', async ({
  page,
}) => {
  const id = await ownCase(page);
  await open(page, `/my/${id}`, language);
  const changes = page.getByRole('region', { name: said('my.change.title') });
  await changes.getByRole('button', { name: said('change.report'), exact: true }).click();
  await button(page, said('change.send')).click();
  await expect(changes).toContainText(said('change.kind.missing'));
  await changes.getByLabel(said('change.kind'), { exact: true }).selectOption('birth');
  const from = changes.getByRole('group', { name: said('change.from') });
  await from.getByRole('textbox').first().fill('2');
  await from.getByRole('combobox').selectOption('11');
  await from.getByRole('textbox').last().fill('2026');
  await changes.getByLabel(said('change.name')).fill('Оспанова Нұрай Даниярқызы');
  await changes.getByLabel(said('change.text'), { exact: true }).fill('Екінші қараша күні қызымыз туды.');
  await changes
    .locator('input[type=file]')
    .setInputFiles({ name: 'birth.pdf', mimeType: 'application/pdf', buffer: PAPER });
  await expectAccessible(page);
  await expectNoSideways(page);
  await button(page, said('change.send')).click();
  await expect(changes).toContainText(said('my.change.waits'));

  await enterAs(page, 'botagoz');
  await open(page, `/cases/${id}/changes`, language);
  const reported = page.getByRole('region', { name: said('change.title') });
  await expect(reported).toContainText('Оспанова Нұрай Даниярқызы');
  await expectNoSideways(page);
  await button(page, said('change.settle')).click();
  await reported.getByLabel(said('office.reason')).fill('Туу туралы куәлік көрсетілді.');
  await button(page, said('change.settle.do')).click();
  await expect(reported).toContainText(said('change.again.title'));

  const consultant = await enterAs(page, 'botagoz');
  await consultant.does(id, { type: 'determine' });
  await consultant.does(id, { type: 'propose' });
  await (await enterAs(page, 'samat')).does(id, { type: 'approve' });

  await enterAs(page, 'botagoz');
  await open(page, `/cases/${id}/changes`, language);
  const months = page.getByRole('region', { name: said('months.title') });
  // November is shared by the day of the birth.
  await expect(months).toContainText('01.11.2026–01.11.2026');
  await expect(months).toContainText('02.11.2026–30.11.2026');
  await expectAccessible(page);
  await expectNoSideways(page);

  await enterAs(page, 'meruert');
  await open(page, `/my/${id}`, language);
  await expect(changes).toContainText(said('my.change.applied'));
});

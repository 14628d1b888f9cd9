import type { FamilyFile } from '@tirek/family';
import type { Page } from '@playwright/test';
import { expect, fillDay, next } from './tirek.ts';

/** The family that the journeys enter by hand, as the file the page should make of it. */
export const FAMILY: FamilyFile = {
  tirek: 1,
  unstated: 'unknown',
  territory: '350000000',
  members: [
    {
      id: 'm1',
      relation: 'applicant',
      birthDate: '1990-03-02',
      sex: 'female',
      away: 'no',
      work: 'none',
      citizenship: 'citizen',
      disability: 'none',
      longIllness: false,
      caresFor: 'm3',
    },
    {
      id: 'm2',
      relation: 'spouse',
      birthDate: '1988-07-15',
      sex: 'male',
      away: 'no',
      work: 'employed',
      citizenship: 'citizen',
      disability: 'none',
      longIllness: false,
      caresFor: 'nobody',
    },
    { id: 'm3', relation: 'child', birthDate: '2024-01-20', sex: 'female', away: 'no', citizenship: 'citizen' },
    { id: 'm4', relation: 'child', birthDate: '2016-11-05', sex: 'male', away: 'no', citizenship: 'citizen' },
  ],
  incomes: [
    { member: 'm2', kind: 'wage', amount: 95000, per: 'month', from: '2026-07-01', to: '2026-09-30' },
    { member: 'm1', kind: 'childcareBenefit', amount: 30000, per: 'month', from: '2026-07-01', to: '2026-09-30' },
    ...['m1', 'm2', 'm3', 'm4'].map(
      (member) => ({ member, kind: 'other', amount: 0, per: 'quarter', from: '2026-07-01', to: '2026-09-30' }) as const,
    ),
  ],
  dwellings: [{ owned: true }],
  property: [{ kind: 'car', working: true }],
};

type Member = FamilyFile['members'][number];
/** How the page asks for each relation of this family. */
const KIN: Readonly<Record<string, string>> = { m2: 'husband', m3: 'daughter', m4: 'son' };

/** Called on every screen of a journey, before it is answered. */
export type Look = () => Promise<void>;

async function addMember(page: Page, member: Member, look: Look): Promise<void> {
  await page.locator('.step-card button[data-variant=secondary]').click();
  await page.locator(`input[value=${KIN[member.id]}]`).check();
  await fillDay(page, member.birthDate ?? '');
  await look();
  await next(page).click();
  await expect(page.locator('.member-row')).toHaveCount(FAMILY.members.indexOf(member) + 1);
}

/** Where the family lives and who is in it. */
export async function enterHousehold(page: Page, look: Look): Promise<void> {
  await look();
  await page.locator('.start .actions button').first().click();
  await page.locator('.step select').selectOption(FAMILY.territory ?? '');
  await look();
  await next(page).click();
  await fillDay(page, FAMILY.members[0]?.birthDate ?? '');
  await page.locator('input[value=female]').check();
  await look();
  await next(page).click();
  await expect(page.locator('.member-row')).toHaveCount(1);
  for (const member of FAMILY.members.slice(1)) await addMember(page, member, look);
  await look();
  await next(page).click();
}

/** Ticks those of whom a fact is true, by their place among the boxes shown. */
async function tick(page: Page, labels: readonly RegExp[]): Promise<void> {
  for (const label of labels) await page.getByRole('checkbox', { name: label }).check();
}

const amountOf = (kind: string): string => String(FAMILY.incomes?.find((i) => i.kind === kind)?.amount);

async function answerIncomes(page: Page): Promise<void> {
  const isYou = (await page.locator('.page-heading-above').innerText()).match(/^(Сіз|Вы|You) ·/);
  const kind = isYou ? 'childcareBenefit' : 'wage';
  await page.locator(`input[value=${kind}]`).check();
  await page.locator(`input[data-kind=${kind}]`).fill(amountOf(kind));
}

/** Who in the three languages: the applicant, the husband, the small daughter. */
const YOU = /^(Сіз|Вы|You)$/;
const HUSBAND = /^(Күйеуіңіз|Ваш муж|Your husband)/;

async function answer(page: Page): Promise<void> {
  const has = (selector: string): Promise<boolean> => page.locator(selector).first().isVisible();
  const fact = await page.locator('.step-card').evaluate((card) => card.querySelector('h1')?.textContent ?? '');
  if (await has('input[value=registeredUnemployed]')) {
    const isYou = YOU.test(await page.locator('.page-heading-above').innerText());
    await page.locator(`input[value=${isYou ? 'none' : 'employed'}]`).check();
  } else if (await has('input[value=wage]')) await answerIncomes(page);
  else if (await has('input[value=car]')) await page.locator('input[value=car]').check();
  else if (await has('input[value=one]')) await page.locator('input[value=one]').check();
  else if (/табысы болды|был доход|had income/.test(fact)) await tick(page, [YOU, HUSBAND]);
  else if (/күтім жасап|ухаживает|caring for/.test(fact)) {
    await tick(page, [YOU]);
    await page.locator('.choice-more select').selectOption('m3');
  }
  await next(page).click();
}

/** Answers whatever is asked, until the answer comes. Returns how many questions there were. */
export async function answerQuestions(page: Page, look: Look): Promise<number> {
  const heading = page.locator('h1');
  for (let asked = 0; asked < 20; asked++) {
    await expect(page.locator('.verdict, .step-card')).toBeVisible();
    if (await page.locator('.verdict').isVisible()) return asked;
    await look();
    const before = page.url();
    await answer(page);
    await expect(heading).toBeVisible();
    await page.waitForURL((url) => url.href !== before);
  }
  throw new Error('the questions do not end');
}

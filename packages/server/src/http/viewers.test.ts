import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ViewerList } from '../contract/viewer.ts';
import type { AuditList } from '../contract/work.ts';
import { type OfficeAtWork, openOffice } from '../testing/office-at-work.ts';

let office: OfficeAtWork;
let id = '';
beforeAll(async () => {
  office = await openOffice();
  await office.invite('seen');
  id = await office.begin('seen');
  await office.bringToSitting('seen', id);
  await office.done('yerlan', id, { type: 'castVote', vote: 'noNeed' });
  for (let i = 0; i < 3; i += 1) await (await office.enter('botagoz')).get(`/v1/cases/${id}?purpose=casework`);
});
afterAll(() => office.close());

async function viewersOf(login: string, query = ''): Promise<ViewerList> {
  return (await (await office.enter(login)).get(`/v1/me/viewers${query}`)).body as ViewerList;
}

describe('a family', () => {
  test('sees who looked at its data: role, office, purpose, case, and neither names nor its own doings', async () => {
    const { entries } = await viewersOf('seen');
    expect(entries).toContainEqual({
      at: office.moment.at,
      action: 'case.read',
      role: 'consultant',
      office: { kk: 'Қызылорда қаласы', ru: 'город Кызылорда', en: 'Kyzylorda town' },
      purpose: 'casework',
      case: { id, number: expect.stringMatching(/^4310-2026-/) as string },
    });
    expect(entries.map(({ role }) => role)).not.toContain('citizen');
    const told = JSON.stringify(entries);
    for (const secret of ['noNeed', 'Ерлан', office.idOf('yerlan'), office.idOf('botagoz')])
      expect(told).not.toContain(secret);
  });

  test('turns page after page and misses no entry of one instant', async () => {
    const all = (await viewersOf('seen', '?limit=100')).entries;
    const seen: ViewerList['entries'] = [];
    for (let after: string | null = ''; after !== null;) {
      const page: ViewerList = await viewersOf('seen', `?limit=2${after === '' ? '' : `&after=${after}`}`);
      seen.push(...page.entries);
      after = page.next;
    }
    expect(all.length).toBeGreaterThan(8);
    expect(new Set(all.map(({ at }) => at)).size).toBe(1);
    expect(seen).toEqual(all);
  });

  test('sees nothing that is about another family, and officers have no such page', async () => {
    await office.invite('stranger');
    expect(await viewersOf('stranger')).toEqual({ entries: [], next: null });
    expect((await (await office.enter('botagoz')).get('/v1/me/viewers')).status).toBe(403);
  });
});

test('an auditor turns the pages of a case and misses no entry of one instant', async () => {
  const kamila = await office.enter('kamila');
  const page = async (query: string) => (await kamila.get(`/v1/audit/case:${id}?${query}`)).body as AuditList;
  // What citizens and the program itself did has no office: it is read from the top of the country.
  const inTerritory = await office.database.asSuperuser(
    `select from audit_entry where subject = $1 and starts_with(office_path, 'kz/43')`,
    [`case:${id}`],
  );
  let [count, after] = [0, ''];
  do {
    const { entries, next } = await page(`limit=5${after === '' ? '' : `&after=${after}`}`);
    // Each look at a page is an entry of the same instant too, and comes before those that were there.
    count += entries.filter(({ action }) => action !== 'audit.read').length;
    after = next ?? '';
  } while (after !== '');
  expect(count).toBe(inTerritory.length);
  expect(count).toBeGreaterThan(5);
});

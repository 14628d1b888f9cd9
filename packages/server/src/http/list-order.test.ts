import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CASE_SORTS } from '../contract/case.ts';
import { DEBT_SORTS } from '../contract/debts.ts';
import { EXIT_SORTS, EXIT_TABS } from '../contract/exits.ts';
import { CHECK_SORTS, SEEN_SORTS } from '../contract/monitoring.ts';
import { OBJECTION_SORTS } from '../contract/objection.ts';
import { REGISTER_SORTS } from '../contract/payments.ts';
import { TASK_SORTS } from '../contract/work.ts';
import { type OfficeAtWork, openOffice } from '../testing/office-at-work.ts';

let office: OfficeAtWork;
const begun: string[] = [];
beforeAll(async () => {
  office = await openOffice();
  for (const login of ['first', 'second', 'third', 'fourth']) {
    await office.invite(login);
    begun.push(await office.begin(login));
  }
});
afterAll(() => office.close());

/** The lists of the office, who reads them, and what they may be ordered by. */
const LISTS = [
  { path: '/v1/cases?', reader: 'botagoz', sorts: CASE_SORTS },
  { path: '/v1/tasks?', reader: 'botagoz', sorts: TASK_SORTS },
  { path: '/v1/debts?', reader: 'zarina', sorts: DEBT_SORTS },
  { path: '/v1/objections?state=open&', reader: 'samat', sorts: OBJECTION_SORTS },
  { path: '/v1/objections?state=answered&', reader: 'samat', sorts: OBJECTION_SORTS },
  ...EXIT_TABS.map((tab) => ({ path: `/v1/exits?tab=${tab}&`, reader: 'botagoz', sorts: EXIT_SORTS })),
  { path: '/v1/monitoring/cases?', reader: 'marat', sorts: SEEN_SORTS },
  { path: '/v1/monitoring/checks?', reader: 'marat', sorts: CHECK_SORTS },
  { path: '/v1/payment-registers?', reader: 'zarina', sorts: REGISTER_SORTS },
];

async function idsOf(query: string): Promise<string[]> {
  const { body } = await (await office.enter('botagoz')).get(`/v1/cases?${query}`);
  return (body['cases'] as { id: string }[]).map(({ id }) => id);
}

describe('the order of a list', () => {
  test.each(LISTS)('$path takes each of its names, both ways', async ({ path, reader, sorts }) => {
    const officer = await office.enter(reader);
    for (const sort of sorts.flatMap((one) => [one, `-${one}`]))
      expect((await officer.get(`${path}sort=${sort}`)).status, sort).toBe(200);
  });

  test.each(LISTS)(
    '$path refuses a name it does not know, and says which there are',
    async ({ path, reader, sorts }) => {
      const { status, body } = await (await office.enter(reader)).get(`${path}sort=applicant`);
      expect(status).toBe(422);
      const names = sorts.flatMap((one) => [one, `-${one}`]).join(', ');
      expect(body['errors']).toMatchObject([
        { path: 'sort', code: 'value.unsuitable', right: { en: `Write one of these: ${names}.` } },
      ]);
    },
  );

  test('is that of the number, up or down, and the newest first where nothing is asked', async () => {
    expect(await idsOf('sort=number')).toEqual(begun);
    expect(await idsOf('sort=-number')).toEqual(begun.toReversed());
    expect(await idsOf('')).toEqual(begun.toReversed());
  });

  test('holds over the pages', async () => {
    const officer = await office.enter('botagoz');
    const seen: string[] = [];
    for (let after: string | null = ''; after !== null;) {
      const { body } = await officer.get(`/v1/cases?sort=number&limit=3${after === '' ? '' : `&after=${after}`}`);
      seen.push(...(body['cases'] as { id: string }[]).map(({ id }) => id));
      after = body['next'] as string | null;
    }
    expect(seen).toEqual(begun);
  });
});

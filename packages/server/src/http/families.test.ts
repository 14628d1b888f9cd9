import { syntheticIin } from '@tirek/family';
import { day } from '@tirek/rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { URBAN, VILLAGE } from '../demo/town.ts';
import { type OfficeAtWork, openOffice } from '../testing/office-at-work.ts';

const iin = syntheticIin(day('1990-09-12'), 'female');
const address = 'Абай көшесі, 12-үй, 5-пәтер';

let office: OfficeAtWork;
let seitova = '';
let hidden = '';

beforeAll(async () => {
  office = await openOffice();
  seitova = await begin('seitova', URBAN, { name: 'Әсел Нұрланқызы Сейітова', iin }, { address });
  hidden = await begin(
    'hidden',
    URBAN,
    { name: 'Қырмызы Өтегенқызы Ғабитова' },
    { address: 'Самал, 7', addressProtected: true },
  );
});
afterAll(() => office.close());

/** Begins an application of a family whose applicant is called and numbered so. */
async function begin(login: string, place: string, applicant: object, contact: object): Promise<string> {
  await office.invite(login);
  return office.begin(login, place, { family: familyOf(applicant), contact });
}
function familyOf(applicant: object) {
  const [first, ...others] = office.family.members;
  return { ...office.family, members: [{ ...first, ...applicant }, ...others] };
}

async function search(login: string, query: object) {
  return (await office.enter(login)).ask('POST', '/v1/families/search', query);
}
const idsIn = (body: Record<string, unknown>, list = 'cases'): string[] =>
  (body[list] as { id: string }[]).map(({ id }) => id);

describe('a search', () => {
  test.for([
    { name: 'Асель Сеитова' },
    { name: 'СЕЙІТОВА, ӘСЕЛ' },
    { name: 'сеитова нурланкызы' },
    { iin },
    { address: 'ул. Абай, д. 12, кв. 5' },
  ])('finds the family by %o', async (query) => {
    expect(idsIn((await search('botagoz', query)).body)).toEqual([seitova]);
  });

  test.for([{ name: 'Кырмызы Утегенкызы' }, { name: 'Габитова' }, { name: 'Қырмызы Отегенқызы' }])(
    'finds Қырмызы Өтегенқызы Ғабитова by %o just where only Kazakh letters are written otherwise',
    async (query) => {
      const found = idsIn((await search('botagoz', query)).body);
      // Ө is folded to О; У for Ө is another word.
      expect(found).toEqual(query.name.includes('Утеген') ? [] : [hidden]);
    },
  );

  test('finds by the number of the application, and shows name and number of each', async () => {
    const { body } = await search('botagoz', { iin });
    const [found] = body['cases'] as { number: string }[];
    expect(found).toMatchObject({ applicant: 'Әсел Нұрланқызы Сейітова', office: URBAN });
    expect(idsIn((await search('botagoz', { number: found?.number })).body)).toEqual([seitova]);
  });

  test.for([{ name: 'Асе' }, { name: 'Асель Иванова' }, { address: 'ул. Абай, д. 12' }, { number: '1-2' }])(
    'finds nobody by %o',
    async (query) => {
      expect((await search('botagoz', query)).body).toEqual({ cases: [], next: null });
    },
  );

  test('finds nobody of another district', async () => {
    expect((await search('saule', { iin })).body).toEqual({ cases: [], next: null });
  });

  test('finds no protected family by its address, and finds it by its name', async () => {
    expect(idsIn((await search('botagoz', { address: 'Самал 7' })).body)).toEqual([]);
    expect(idsIn((await search('botagoz', { name: 'Ғабитова' })).body)).toEqual([hidden]);
  });

  test('gives page after page, each case once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { body } = await search('botagoz', { name: 'Нұрлан', limit: 1, ...(after === null ? {} : { after }) });
      seen.push(...idsIn(body));
      after = body['next'] as string | null;
    } while (after !== null);
    expect(seen).toEqual([hidden, seitova]);
  });

  test.for([
    [{}, ['iin', 'name', 'address', 'number']],
    [{ name: '--' }, ['name']],
    [{ address: 'ул.' }, ['address']],
    [{ iin: '12' }, ['iin']],
  ] as const)('for %o is refused with the names of the fields', async ([query, paths]) => {
    const { status, body } = await search('botagoz', query);
    expect(status).toBe(422);
    expect((body['errors'] as { path: string }[]).map(({ path }) => path)).toEqual(paths);
  });

  test('is not for those who have no business searching', async () => {
    for (const login of ['yerlan', 'zarina', 'daniyar', 'madiyar', 'seitova'])
      expect((await search(login, { iin })).status, login).toBe(403);
  });

  test('is written into the audit with its purpose and without what was typed, and the family sees it', async () => {
    await search('botagoz', { iin, name: 'Сейітова' });
    const [entry] = await office.database.asSuperuser<{ entry: string }>(
      `select entry from audit_entry where action = 'families.search' order by at desc, seq desc limit 1`,
    );
    expect(JSON.parse(entry?.entry ?? '')).toMatchObject({
      purpose: 'intake',
      detail: { by: ['iin', 'name'], cases: [seitova] },
    });
    expect(entry?.entry).not.toContain(iin);
    expect(entry?.entry).not.toContain('Сейітова');
    const seen = await (await office.enter('seitova')).get(`/v1/audit/case:${seitova}`);
    expect(seen.body['entries']).toEqual(
      expect.arrayContaining([expect.objectContaining({ action: 'case.found', role: 'consultant' })]),
    );
  });
});

describe('before an application is begun', () => {
  const ask = async (login: string, family: unknown) =>
    (await office.enter(login)).ask('POST', '/v1/families/duplicates', { family });

  test('an open application of the family is told anywhere in the country, by number and office only', async () => {
    const own = syntheticIin(day('1990-09-12'), 'female', 77);
    const id = await begin('twice', VILLAGE, { iin: own }, { address: 'Қамыстыбас, 3' });
    const family = familyOf({ iin: own });
    expect((await ask('botagoz', family)).body).toEqual({ open: null, similar: [] });
    await office.done('twice', id, { type: 'submitApplication' });
    const there = (await ask('saule', family)).body;
    expect(there).toMatchObject({ open: { id, office: VILLAGE }, similar: [{ id }] });
    const elsewhere = (await ask('botagoz', family)).body;
    expect(elsewhere).toEqual({ open: { ...(there['open'] as object), id: null }, similar: [] });
    expect((await ask('twice', family)).body).toMatchObject({ open: { id } });
  });

  test('of a protected family it is told elsewhere that there is one, and not where', async () => {
    const own = syntheticIin(day('1990-09-12'), 'female', 78);
    const id = await begin('fled', URBAN, { iin: own }, { address: 'Самал, 9', addressProtected: true });
    await office.done('fled', id, { type: 'submitApplication' });
    const family = familyOf({ iin: own });
    expect((await ask('saule', family)).body).toEqual({ open: { number: '', office: '', id: null }, similar: [] });
    expect((await ask('botagoz', family)).body).toMatchObject({ open: { id, office: URBAN } });
    expect((await ask('fled', family)).body).toMatchObject({ open: { id, office: URBAN } });
  });

  test('a citizen learns nothing of a family that is not theirs, whosever numbers they type', async () => {
    const own = syntheticIin(day('1990-09-12'), 'female', 79);
    const id = await begin('watched', URBAN, { iin: own }, { address: 'Самал, 11' });
    await office.done('watched', id, { type: 'submitApplication' });
    await office.invite('curious');
    expect((await ask('curious', familyOf({ iin: own }))).body).toEqual({ open: null, similar: [] });
    expect((await ask('saule', familyOf({ iin: own }))).body).toMatchObject({ open: { office: URBAN, id: null } });
  });

  test('cases with somebody of the family are named to those who may see them', async () => {
    const { body } = await ask('botagoz', familyOf({ iin, relation: 'spouse' }));
    expect(idsIn(body, 'similar')).toEqual([seitova]);
    expect((await ask('saule', familyOf({ iin }))).body).toEqual({ open: null, similar: [] });
  });

  test('a family without members is refused with the place', async () => {
    expect(await ask('botagoz', {})).toMatchObject({ status: 422, body: { errors: [{ path: 'family.members' }] } });
  });
});

describe('beside a case', () => {
  const related = async (login: string, id: string) => (await office.enter(login)).get(`/v1/cases/${id}/related`);

  test('stand the other cases of the family and those at its address', async () => {
    const again = await begin('again', URBAN, { name: 'Әсел', iin }, { address: 'Жаңа көше, 1' });
    const flat = await begin('flat', URBAN, { name: 'Мәдина' }, { address: 'улица Абай, дом 12, кв. 5' });
    const { body } = await related('botagoz', seitova);
    expect(idsIn(body, 'family')).toEqual([again]);
    expect(idsIn(body, 'address')).toEqual([flat]);
    // Who does not see where a family lives does not see who lives there either; a family sees only itself.
    expect((await related('yerlan', seitova)).body).toMatchObject({ address: [] });
    expect((await related('seitova', seitova)).body).toEqual({ family: [], address: [] });
    expect((await related('saule', seitova)).status).toBe(404);
  });

  test('a protected family stands beside nobody', async () => {
    const neighbour = await begin('neighbour', URBAN, { name: 'Дана' }, { address: 'Самал, 7' });
    expect((await related('botagoz', neighbour)).body).toMatchObject({ address: [] });
    expect((await related('botagoz', hidden)).body).toMatchObject({ address: [] });
  });
});

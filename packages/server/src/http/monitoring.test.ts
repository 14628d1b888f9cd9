/* One file, because the list, the checks and the figures are of the same six families. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  CheckList,
  CheckView,
  FamilyCheckList,
  MonitoringFigures,
  MonitoringList,
} from '../contract/monitoring.ts';
import { saveWatch } from '../db/monitoring-watch.ts';
import { SYSTEM, withActor } from '../db/with-actor.ts';
import { URBAN } from '../demo/town.ts';
import { countSavings } from '../monitoring/count-savings.ts';
import { reckonList } from '../monitoring/reckon-list.ts';
import { watchRunning } from '../monitoring/watch-registers.ts';
import { RegisterFailed, type RegisterPort } from '../registers/port.ts';
import { type OfficeAtWork, openOffice, type Told } from '../testing/office-at-work.ts';

let office: OfficeAtWork;
/** Granted families by login. */
const cases: Record<string, string> = {};
const key = () => ({ 'idempotency-key': randomUUID() });

/** Brings a family to a decision, in one address with the others where it has one. */
async function grant(login: string, address?: string): Promise<void> {
  await office.invite(login);
  const id = await office.begin(login, URBAN, address === undefined ? {} : { contact: { address } });
  await office.bringToSitting(login, id);
  for (const member of ['yerlan', 'gulmira', 'talgat'])
    await office.done(member, id, { type: 'castVote', vote: 'need' });
  await office.database.asSuperuser(
    `update vote set at = at + make_interval(mins => case member when $1::uuid then 5 when $2::uuid then 9 else 0 end)
      where case_id = $3`,
    [office.idOf('gulmira'), office.idOf('talgat'), id],
  );
  for (const type of ['determine', 'propose']) await office.done('botagoz', id, { type });
  await office.done('samat', id, { type: 'approve' });
  cases[login] = id;
}

/** What the registers say of a family when they are asked again: its mother works. */
const works = (login: string) =>
  withActor(office.database, SYSTEM, (tx) =>
    saveWatch(tx, {
      case: cases[login] ?? '',
      askedAt: office.moment.at,
      told: [],
      contributions: [{ member: 'gulnar', month: '2026-01', wage: 120_000, median: 150_000, workers: 40 }],
    }),
  );
const reckon = () => reckonList(office.database, office.moment);

beforeAll(async () => {
  office = await openOffice();
  for (const login of ['works', 'quiet', 'other']) await grant(login);
  for (const login of ['house-1', 'house-2', 'house-3']) await grant(login, 'Абай көшесі, 12-үй');
  await works('works');
  await works('other');
}, 120_000);
afterAll(() => office.close());

const listOf = async (login: string, query = ''): Promise<MonitoringList> =>
  (await (await office.enter(login)).get(`/v1/monitoring/cases${query}`)).body as unknown as MonitoringList;
const viewOf = async (login: string, id: string): Promise<CheckView> =>
  (await (await office.enter(login)).get(`/v1/monitoring/checks/${id}`)).body as unknown as CheckView;
const open = async (login: string, sent: object): Promise<Told> =>
  (await office.enter(login)).ask('POST', '/v1/monitoring/checks', sent, key());
const asks = async (login: string, id: string, command: object): Promise<Told> => {
  const officer = await office.enter(login);
  const version = await office.versionOf(id);
  return officer.ask('POST', `/v1/monitoring/checks/${id}/commands`, command, { ...key(), 'if-match': `"${version}"` });
};
const visit = () => ({
  type: 'recordCheckVisit',
  startedAt: new Date(Date.parse(office.moment.at) - 3_600_000).toISOString(),
  endedAt: new Date(Date.parse(office.moment.at) - 1_800_000).toISOString(),
  met: ['gulnar'],
  seen: 'Анасы мен екі баласы үйде болды.',
  stranger: true,
});
const nothing = {
  type: 'recordFinding',
  outcome: 'nothing',
  found: [],
  text: 'Бәрі шешімде жазылғандай екен.',
  wrongEntry: null,
};
const confirmed = {
  type: 'recordFinding',
  outcome: 'confirmed',
  found: ['undeclaredWork'],
  text: 'Дүкенде сатушы болып жұмыс істейді.',
  wrongEntry: null,
};

describe('the list', () => {
  test('holds who has a sign and who was drawn, reckons each once, and is the same the second time', async () => {
    const first = await reckon();
    expect(first).toMatchObject({ running: 6, read: 6 });
    const list = await listOf('marat');
    expect(list.count).toBe(first.listed);
    const signs = await office.database.asSuperuser<{ case_id: string; signals: string[]; control: boolean }>(
      'select case_id, signals, control from monitoring_case where place is not null',
    );
    const of = (login: string) => signs.find(({ case_id: id }) => id === cases[login])?.signals;
    expect(of('works')).toEqual(['undeclaredWork']);
    expect(of('house-1')).toEqual(['addressShared']);
    expect(signs.filter(({ control }) => control)).toHaveLength(3);
    expect(await reckon()).toEqual({ ...first, read: 0 });
    expect((await listOf('marat')).cases).toEqual(list.cases);
  });

  test('tells no reason where it is closed, and closes every drawn one', async () => {
    const rows = await office.database.asSuperuser<{ case_id: string; sealed: boolean; control: boolean }>(
      'select case_id, sealed, control from monitoring_case where place is not null',
    );
    expect(rows.filter(({ control, sealed }) => control && !sealed)).toEqual([]);
    for (const listed of (await listOf('marat')).cases) {
      const isSealed = rows.find(({ case_id: id }) => id === listed.case)?.sealed;
      expect(listed.reasons === null, listed.number).toBe(isSealed);
      expect(Object.keys(listed)).not.toContain('control');
    }
  });

  test('comes page by page and ends', async () => {
    const { cases: all } = await listOf('marat');
    const seen: string[] = [];
    let after: string | null = '';
    while (after !== null) {
      const page: MonitoringList = await listOf('marat', `?limit=2${after === '' ? '' : `&after=${after}`}`);
      seen.push(...page.cases.map((one) => one.case));
      after = page.next;
    }
    expect(seen).toEqual(all.map((one) => one.case));
  });

  test('is shown in one’s own territory, and to nobody who only counts or works on cases', async () => {
    expect((await listOf('serik')).cases).toEqual([]);
    for (const login of ['botagoz', 'kamila', 'madiyar', 'askar', 'works'])
      expect((await (await office.enter(login)).get('/v1/monitoring/cases')).status, login).toBe(403);
    const rows = await withActor(
      office.database,
      { person: office.idOf('botagoz'), role: 'consultant', office: URBAN },
      ({ db }) => db.selectFrom('monitoring_case').selectAll().execute(),
    );
    expect(rows).toEqual([]);
  });
});

describe('a check', () => {
  let id = '';

  test('is given by who decides to who monitors, never to who had a part in the case', async () => {
    const officer = office.idOf('marat');
    const sent = { case: cases['works'], officer, visitBy: '2026-02-20' };
    expect((await open('marat', sent)).status).toBe(403);
    const toAskar = await open('samat', { ...sent, officer: office.idOf('askar') });
    expect(toAskar).toMatchObject({ status: 422, body: { code: 'check.involved' } });
    const toSerik = await open('samat', { ...sent, officer: office.idOf('serik') });
    expect(toSerik).toMatchObject({ status: 422, body: { code: 'check.notMonitoring' } });
    const opened = await open('samat', sent);
    expect(opened).toMatchObject({ status: 201, body: { stage: 'assigned', version: 2 } });
    id = String(opened.body['id']);
    expect((await open('samat', sent)).status).toBe(404);
    expect((await listOf('marat')).cases.map((one) => one.case)).not.toContain(cases['works']);
  });

  test('that found nothing tells the family so, and why its case was looked at', async () => {
    expect((await asks('marat', id, nothing)).body).toMatchObject({ code: 'check.stage' });
    expect((await asks('marat', id, { ...visit(), stranger: false })).body).toMatchObject({
      code: 'check.notStranger',
    });
    expect((await asks('marat', id, visit())).status).toBe(200);
    const family = await office.enter('works');
    expect((await family.get(`/v1/cases/${cases['works']}/checks`)).body).toEqual({ checks: [] });
    expect((await asks('marat', id, nothing)).body).toMatchObject({ stage: 'closed' });
    const { checks } = (await family.get(`/v1/cases/${cases['works']}/checks`)).body as unknown as FamilyCheckList;
    expect(checks).toMatchObject([
      { day: office.moment.day, outcome: 'nothing', found: [], reasons: ['undeclaredWork'] },
    ]);
    expect((await (await office.enter('quiet')).get(`/v1/cases/${cases['works']}/checks`)).status).toBe(404);
    expect((await family.get(`/v1/monitoring/checks/${id}`)).status).toBe(403);
    expect(await viewOf('marat', id)).toMatchObject({ stage: 'closed', finding: { outcome: 'nothing' }, actions: [] });
  });

  test('is not made again for the same sign that was not right', async () => {
    await office.database.asSuperuser(`update monitoring_check set quarter = '2025-Q4' where id = $1`, [id]);
    await reckon();
    const [row] = await office.database.asSuperuser<{ signals: string[] }>(
      'select signals from monitoring_case where case_id = $1',
      [cases['works']],
    );
    expect(row?.signals).toEqual([]);
  });

  test('is opened once where two give the same case at once', async () => {
    const sent = { case: cases['house-1'], officer: office.idOf('marat'), visitBy: '2026-02-20' };
    const both = await Promise.all([open('samat', sent), open('samat', sent)]);
    // The other finds the case off the list, or is stopped by the database: which of the two is a matter of moments.
    expect(both.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(both.filter(({ status }) => status === 404 || status === 409)).toHaveLength(1);
    const rows = await office.database.asSuperuser('select id from monitoring_check where case_id = $1', [
      cases['house-1'],
    ]);
    expect(rows).toHaveLength(1);
  });

  test('waits for the register whose entry was wrong', async () => {
    const sent = { case: cases['house-2'], officer: office.idOf('marat'), visitBy: '2026-02-20' };
    const opened = String((await open('samat', sent)).body['id']);
    await asks('marat', opened, visit());
    const wrongEntry = { register: 'population', text: 'Бұл мекенжайда тұрмайтын адамдар тіркелген.' };
    expect((await asks('marat', opened, { ...nothing, wrongEntry })).body).toMatchObject({ stage: 'found' });
    expect((await asks('marat', opened, { type: 'closeCheck' })).body).toMatchObject({ code: 'check.registerWaits' });
    const waiting = (await (await office.enter('marat')).get('/v1/monitoring/checks?registerWaits=true')).body;
    expect((waiting as unknown as CheckList).checks.map((one) => one.id)).toEqual([opened]);
    for (const language of ['kk', 'ru']) {
      const url = `/v1/monitoring/checks/${opened}/register-letter?language=${language}`;
      const letter = await (await office.enter('marat')).download(url);
      expect([letter.status, letter.bytes.subarray(0, 4).toString()]).toEqual([200, '%PDF']);
      // Another territory does not read it, nor does whoever has nothing to do with monitoring.
      expect((await (await office.enter('saule')).download(url)).status).toBe(403);
      expect((await (await office.enter('botagoz')).download(url)).status).toBe(403);
    }
    await asks('marat', opened, { type: 'recordRegisterMended', text: 'Жазба түзетілді, хат № 15.' });
    expect((await asks('marat', opened, { type: 'closeCheck' })).body).toMatchObject({ stage: 'closed' });
  });
});

describe('what a finding saves', () => {
  let id = '';
  const savings = () =>
    office.database.asSuperuser<{ month: string; amount_tiyn: number; reversed_day: string | null }>(
      'select month, amount_tiyn::int as amount_tiyn, reversed_day::text from monitoring_saving order by month, counted_day, id',
    );
  const count = () => countSavings(office.database, () => office.moment);

  test('is counted from the new decision, month by month, once whoever counts', async () => {
    const sent = { case: cases['other'], officer: office.idOf('marat'), visitBy: '2026-02-20' };
    id = String((await open('samat', sent)).body['id']);
    await asks('marat', id, visit());
    await asks('marat', id, confirmed);
    const effect = { type: 'recordCheckEffect', effect: 'factsCorrected', text: 'Жалақысы іске енгізілді.' };
    expect((await asks('marat', id, effect)).body).toMatchObject({ code: 'check.notCorrected' });
    const wage = [{ amount: 120_000, per: 'month', from: '2025-10-01' }];
    const reason = 'Дүкенде сатушы болып жұмыс істейді.';
    await office.done('marat', cases['other'] ?? '', {
      type: 'correctFact',
      fact: 'income.wage',
      member: 'gulnar',
      value: wage,
      from: '2026-02-01',
      reason,
    });
    expect((await asks('marat', id, effect)).status).toBe(200);
    await count();
    expect(await savings()).toEqual([]);
    for (const type of ['determine', 'propose']) await office.done('botagoz', cases['other'] ?? '', { type });
    await office.done('samat', cases['other'] ?? '', { type: 'approve' });
    await Promise.all([count(), count(), count()]);
    const saved = await savings();
    expect(saved.map(({ month }) => month)).toEqual(['2026-02', '2026-03']);
    expect(saved.every(({ amount_tiyn: amount }) => amount > 0 && Number.isSafeInteger(amount))).toBe(true);
    expect((await viewOf('marat', id)).saved).toEqual(
      saved.map(({ month, amount_tiyn: amount }) => ({ month, amount })),
    );
  });

  test('is never a month twice, whatever another check says', async () => {
    const twice = office.database.asSuperuser(
      `insert into monitoring_saving select gen_random_uuid(), case_id, month, check_id, office_path, 1, counted_day, null
        from monitoring_saving limit 1`,
    );
    await expect(twice).rejects.toThrow('a_month_of_a_case_is_saved_once');
  });
});

describe('figures', () => {
  test('are what the rows count, and the list behind each has the same number', async () => {
    await office.database.asSuperuser(
      `insert into case_stream select gen_random_uuid(), 'monitoringCheck', 1, office_path, null
        from case_stream, generate_series(1, 9) where kind = 'case'`,
    );
    // Fifty-four findings more, of which each third confirmed and each fifth drawn.
    await office.database.asSuperuser(
      `insert into monitoring_check select s.id, 1, $1, s.office_path, '2026-Q1', 'closed', n % 5 = 0, false, null, '2026-01-10',
          null, '2026-01-20', '2026-01-20', case when n % 3 = 0 then 'confirmed' else 'nothing' end,
          case when n % 3 = 0 then array['property'] else '{}' end, array['propertyFound'], '{}',
          array[case when n % 2 = 0 then 'loneParent' else 'rural' end], 0, 0, false, 1
        from (select id, office_path, row_number() over (order by id) as n from case_stream
          where kind = 'monitoringCheck' and version = 1) s`,
      [cases['quiet']],
    );
    const told = await (await office.enter('marat')).get('/v1/monitoring/figures');
    const figures = told.body as unknown as MonitoringFigures;
    const raw = async (where: string) => {
      const [row] = await office.database.asSuperuser<{ checks: number; hits: number }>(
        `select count(*)::int as checks, (count(*) filter (where cardinality(found) > 0))::int as hits
          from monitoring_check where outcome in ('confirmed', 'nothing') and ${where}`,
      );
      return row;
    };
    expect(figures.ranked).toEqual(await raw('not control'));
    expect(figures.control).toMatchObject((await raw('control')) ?? {});
    expect(figures.signals.find(({ signal }) => signal === 'propertyFound')).toMatchObject(
      (await raw(`'propertyFound' = any (signals)`)) ?? {},
    );
    for (const group of ['loneParent', 'rural'] as const)
      expect(figures.groups.find((one) => one.group === group)).toMatchObject(
        (await raw(`not control and '${group}' = any (groups)`)) ?? {},
      );
    const behind = async (query: string) =>
      (
        (await (await office.enter('marat')).get(`/v1/monitoring/checks?answered=true&${query}`))
          .body as unknown as CheckList
      ).count;
    expect(await behind('drawn=false')).toBe(figures.ranked.checks);
    expect(await behind('drawn=true')).toBe(figures.control.checks);
    expect(await behind('signal=propertyFound')).toBe(
      figures.signals.find(({ signal }) => signal === 'propertyFound')?.checks,
    );
    // Two findings about an address are too few to be shown.
    expect(figures.signals.find(({ signal }) => signal === 'undeclaredWork')).toMatchObject({
      checks: null,
      hits: null,
    });
    const [sum] = await office.database.asSuperuser<{ sum: number }>(
      'select sum(amount_tiyn)::int as sum from monitoring_saving where reversed_day is null',
    );
    expect(figures.saved).toMatchObject({ months: 2, cases: 1, amount: sum?.sum, reversed: 0 });
  });

  test('are read by analysts and auditors, who see no check', async () => {
    for (const login of ['madiyar', 'tolkyn', 'kamila', 'samat']) {
      const { status, body } = await (await office.enter(login)).get('/v1/monitoring/figures');
      expect(status, login).toBe(200);
      expect((body as unknown as MonitoringFigures).ranked.checks).toBeGreaterThan(20);
    }
    expect((await (await office.enter('serik')).get('/v1/monitoring/figures')).body).toMatchObject({
      ranked: { checks: 0 },
    });
    expect((await (await office.enter('madiyar')).get('/v1/monitoring/checks')).status).toBe(403);
    expect((await (await office.enter('serik')).get(`/v1/monitoring/figures?office=${URBAN}`)).status).toBe(403);
  });

  test('every event of a check is in the audit', async () => {
    expect((await (await office.enter('kamila')).get('/v1/audit/verify')).body).toMatchObject({ valid: true });
  });
});

describe('registers', () => {
  const paid = { member: 'gulnar', month: '2026-01', wage: 95_000, median: 100_000, workers: 9 };
  const answered = { asOf: '2026-02-10T05:00:00.000Z', answers: [], unknown: [], contributions: [paid] };
  const asked = (ask: RegisterPort['ask']) =>
    watchRunning({
      database: office.database,
      clock: () => office.moment,
      registers: { incomes: { ask } },
      ending: new AbortController().signal,
    });
  const signalsOf = async (login: string) =>
    (
      await office.database.asSuperuser<{ signals: string[] }>(
        'select signals from monitoring_case where case_id = $1',
        [cases[login]],
      )
    )[0]?.signals;

  test('are asked again about running cases, once in a while, and what they say is sealed', async () => {
    await reckon();
    expect(await asked(() => Promise.reject(new RegisterFailed('slow')))).toBe(0);
    expect(await signalsOf('quiet')).toEqual([]);
    const count = await asked(() => Promise.resolve(answered));
    expect(count).toBeGreaterThan(0);
    expect(await asked(() => Promise.resolve(answered))).toBe(0);
    await reckon();
    expect(await signalsOf('quiet')).toEqual(['undeclaredWork']);
    const kept = await office.database.asSuperuser(
      'select w.sealed, c.signals_sealed from monitoring_watch w, monitoring_case c',
    );
    expect(JSON.stringify(kept)).not.toMatch(/95000|gulnar/);
  });
});

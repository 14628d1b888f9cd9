import { randomUUID } from 'node:crypto';
import { loneMotherOfFour, twoCars } from '@tirek/family/examples';
import { carriedOver, type FamilyFile, syntheticIin } from '@tirek/family';
import { day } from '@tirek/rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Moment, momentOf } from '../cases/moment.ts';
import { EXIT_FIGURES } from '../exits/definitions.ts';
import { URBAN } from '../demo/town.ts';
import { type OfficeAtWork, openOffice } from '../testing/office-at-work.ts';
import { payAll } from '../testing/pay-months.ts';

let office: OfficeAtWork;
let now: Moment = momentOf(new Date('2026-02-10T05:00:00Z'));
beforeAll(async () => {
  office = await openOffice({ clock: () => now });
});
afterAll(() => office.close());

/** Brings a family to a decision; returns its case. */
async function decided(file: FamilyFile, login = `m-${randomUUID()}`): Promise<string> {
  await office.invite(login);
  const id = await office.begin(login, undefined, { family: file, contact: { address: `Абай көшесі, ${login}` } });
  await office.bringToSitting(login, id, file, now);
  for (const member of ['yerlan', 'gulmira', 'talgat'])
    await office.done(member, id, { type: 'castVote', vote: 'need' });
  await office.done('botagoz', id, { type: 'determine' });
  await office.done('botagoz', id, { type: 'propose' });
  await office.done('samat', id, { type: 'approve' });
  return id;
}

/** Login of the family that leaves and comes back. */
const BACK = 'marina-comes-back';

const mother: FamilyFile = {
  ...loneMotherOfFour.file,
  members: loneMotherOfFour.file.members.map((member, i) => {
    const { iin: _, ...rest } = member;
    return i === 0 ? { ...rest, iin: '900115300003', birthDate: '1990-01-15', sex: 'male' as const } : rest;
  }),
};

async function rowsOf(tab: string, login = 'botagoz') {
  const { body } = await (await office.enter(login)).get(`/v1/exits?tab=${tab}`);
  return body['rows'] as readonly Record<string, unknown>[];
}

describe('leaving assistance', () => {
  let id = '';
  test('a family whose aid ends within thirty days stands in the list of those who leave, and can not be closed before', async () => {
    id = await decided(mother, BACK);
    expect(await rowsOf('leaving')).toEqual([]);
    now = momentOf(new Date('2026-03-01T05:00:00Z'));
    expect(await rowsOf('leaving')).toMatchObject([{ id, aidTo: '2026-03-31', kind: 'unconditional', exitDay: null }]);
    const early = await (
      await office.enter('botagoz')
    ).does(id, {
      type: 'recordExit',
      reason: 'termEnded',
      text: 'The quarter is over.',
    });
    expect(early.body).toMatchObject({ code: 'exit.aidGoesOn' });
  });

  test('no case is closed while the bank has not confirmed a month, and the page says which', async () => {
    now = momentOf(new Date('2026-04-02T05:00:00Z'));
    const { body } = await (await office.enter('botagoz')).get(`/v1/cases/${id}`);
    expect(body['leaving']).toEqual({
      aidTo: '2026-03-31',
      unpaid: ['2026-02', '2026-03'],
      suggested: 'termEnded',
      reasons: expect.arrayContaining(['foundWork', 'termEnded']),
      later: null,
    });
    const told = await (
      await office.enter('botagoz')
    ).does(id, {
      type: 'recordExit',
      reason: 'foundWork',
      text: 'I have found work at a school.',
    });
    expect([told.status, told.body['code']]).toEqual([422, 'exit.moneyOwed']);
    expect(JSON.stringify(told.body)).toContain('2026-02, 2026-03');
  });

  test('once it is paid the case is closed, and nobody but the consultant closes it', async () => {
    await payAll(office, id, URBAN, '2026-03-20', ['2026-02', '2026-03']);
    const exit = { type: 'recordExit', reason: 'foundWork', text: 'I have found work at a school.' };
    const refused = await (await office.enter('samat')).does(id, exit);
    expect(refused.body).toMatchObject({ code: 'access.role' });
    const { body } = await office.done('botagoz', id, exit);
    expect(body['phase']).toBe('closed');
    expect(await rowsOf('leaving')).toEqual([]);
    expect(await rowsOf('left')).toMatchObject([{ id, exitDay: '2026-04-02', exitReason: 'foundWork' }]);
  });

  test('who comes back begins with the people, the address and the contact of before; what may have changed is unknown', async () => {
    const family = await office.enter(BACK);
    const before = (await family.get(`/v1/cases/${id}`)).body;
    const known = carriedOver(before['family'] as FamilyFile);
    const said = { family: known, contact: before['contact'] };
    const again = await office.begin(BACK, String(before['office']), said);
    const { body } = await family.get(`/v1/cases/${again}`);
    const told = body['family'] as FamilyFile;
    expect(told.members.map(({ id: member, name, iin }) => [member, name, iin])).toEqual(
      (before['family'] as FamilyFile).members.map(({ id: member, name, iin }) => [member, name, iin]),
    );
    expect(body['contact']).toEqual({ address: `Абай көшесі, ${BACK}` });
    expect(told).not.toHaveProperty('incomes');
    expect(told).not.toHaveProperty('unstated');
    await office.done(BACK, again, { type: 'withdraw', reason: 'We only wanted to look.' });
  });

  test('three months later it is asked how it is, and the answer stands in the case', async () => {
    expect(await rowsOf('followUps')).toEqual([]);
    now = momentOf(new Date('2026-06-20T05:00:00Z'));
    expect(await rowsOf('followUps')).toMatchObject([{ id, followUpDay: '2026-07-02', followUpAfter: 3 }]);
    const { body: tasks } = await (await office.enter('botagoz')).get('/v1/tasks?kind=followUp');
    expect(tasks['tasks']).toMatchObject([{ case: id, kind: 'followUp', dueDay: '2026-07-02' }]);
    await office.done('botagoz', id, {
      type: 'recordFollowUp',
      after: 3,
      finding: 'stands',
      text: 'Still at the school.',
    });
    expect(await rowsOf('followUps')).toEqual([]);
  });

  test('a family that comes back is found by its members’ numbers, under whatever account it applies', async () => {
    now = momentOf(new Date('2026-07-06T05:00:00Z'));
    const again = await decided(mother);
    const { body } = await (await office.enter('botagoz')).get(`/v1/cases/${id}`);
    expect(body['leaving']).toMatchObject({ later: { id: again, awarded: true } });
    now = momentOf(new Date('2026-09-30T05:00:00Z'));
    await office.done('botagoz', id, {
      type: 'recordFollowUp',
      after: 6,
      finding: 'stands',
      text: 'Nobody is at home.',
    });
    const { body: told } = await (await office.enter('botagoz')).get(`/v1/cases/${id}`);
    expect((told['exit'] as { followUps: unknown[] }).followUps).toMatchObject([
      { after: 3, finding: 'stands' },
      { after: 6, finding: 'returned' },
    ]);
  });

  test('months of aid are added up over the cases of a family: seven make a long stay, six do not', async () => {
    const months = (list: readonly string[]) =>
      office.database.asSuperuser(`update case_outcome set months = '{${list.join()}}' where case_id = '${id}'`);
    now = momentOf(new Date('2026-09-30T05:00:00Z'));
    await months(['2026-01', '2026-02', '2026-03']);
    expect(await rowsOf('longStayers')).toEqual([]);
    await months(['2025-12', '2026-01', '2026-02', '2026-03', '2026-03']);
    expect(await rowsOf('longStayers')).toMatchObject([{ months: 7, cases: 2 }]);
  });

  test('a near miss tells by how much, what would change it, and what else there is', async () => {
    // Line 35,596; two people with 216,000 in the quarter: 36,000 a head, 404 over the line.
    const [adult] = mother.members;
    const child = { id: 'child', relation: 'child', birthDate: '2016-01-20', sex: 'female' } as const;
    const { incomes: _, ...rest } = mother;
    if (!adult) throw new Error('nobody applies');
    const { caresFor: _c, ...parent } = adult;
    now = momentOf(new Date('2026-02-11T05:00:00Z'));
    const near: FamilyFile = {
      ...rest,
      members: [
        {
          ...parent,
          iin: syntheticIin(day('1992-06-25'), 'female', 9900),
          birthDate: '1992-06-25',
          sex: 'female',
          work: 'none',
        },
        child,
      ],
      incomes: [
        { member: adult.id, kind: 'alimony', amount: 72_000, per: 'month', from: '2025-10-01', to: '2025-12-31' },
      ],
    };
    const missed = await decided(near);
    expect(await rowsOf('nearMisses')).toMatchObject([
      {
        id: missed,
        missedBy: 40_400,
        incomeAtMost: 35_596 * 2 * 3 * 100,
        incomeNow: 21_600_000,
        offers: ['applyAgain', 'employment', 'housingAid', 'school'],
      },
    ]);
    await decided(twoCars.file);
    expect((await rowsOf('nearMisses')).length).toBe(1);
  });
});

describe('figures about leaving', () => {
  const ask = async (login: string, query = '') =>
    (await office.enter(login)).get(`/v1/exits/figures?from=2026-01-01&to=2026-12-31${query}`);

  test('tell nothing of fewer than five families, to whomever', async () => {
    const { body } = await ask('madiyar');
    const [all] = body['groups'] as readonly { counts: Record<string, number | null> }[];
    expect(all?.counts['awards']).toBeNull();
    expect(all?.counts['reached']).toBe(0);
  });

  test('are seen by the analyst, who opens no case they count; the consultant sees none', async () => {
    expect((await ask('madiyar')).status).toBe(200);
    expect((await ask('botagoz')).status).toBe(403);
    const cases = '/v1/exits/figures/cases?figure=awards';
    expect((await (await office.enter('madiyar')).get(cases)).status).toBe(403);
    expect((await (await office.enter('madiyar')).get('/v1/exits?tab=left')).status).toBe(403);
  });

  test('each is the same as plain SQL counts, and as the list of its cases', async () => {
    now = momentOf(new Date('2027-06-01T05:00:00Z'));
    // Enough families for numbers to be shown: rows as the cases derive them, of families that exist nowhere else.
    await office.database.asSuperuser(`
      set session_replication_role = replica;
      insert into case_outcome (case_id, office_path, programme, children, applied_day, withdrawn, decided_day, outcome, kind,
        contract_day, review_result, months, offers, exit_day, exit_reason)
      select gen_random_uuid(), 'kz/43/4330', 'targetedAssistance', (array['noChildren', 'children'])[1 + i % 2],
        date '2026-02-01' + i, false, date '2026-03-01', case when i % 5 = 0 then 'refuse' else 'grant' end,
        case when i % 5 = 0 then null when i % 3 = 0 then 'unconditional' else 'conditional' end,
        case when i % 5 > 0 and i % 3 > 0 and i % 7 > 0 then date '2026-03-05' end,
        case when i % 5 > 0 and i % 3 > 0 and i % 7 > 0 and i % 2 = 0 then (array['reached', 'notReached'])[1 + i % 4 / 2] end,
        '{}', '{}',
        case when i % 5 > 0 and i % 4 < 2 then date '2026-05-01' + i end,
        case when i % 5 > 0 and i % 4 < 2 then (array['foundWork', 'continues', 'termEnded'])[1 + i % 3] end
      from generate_series(1, 200) as i;
      set session_replication_role = origin`);
    const plain: Readonly<Record<(typeof EXIT_FIGURES)[number], string>> = {
      applications: `true`,
      decided: `outcome in ('grant', 'refuse')`,
      awards: `outcome = 'grant'`,
      conditional: `outcome = 'grant' and kind = 'conditional'`,
      contracts: `kind = 'conditional' and contract_day is not null`,
      reviewed: `kind = 'conditional' and contract_day is not null and review_result in ('reached', 'partlyReached', 'notReached')`,
      reached: `kind = 'conditional' and contract_day is not null and review_result = 'reached'`,
      exits: `exit_day is not null and exit_reason not in ('continues')`,
      exitsYearAgo: `exit_day <= '2026-06-01' and exit_reason not in ('continues')`,
      // The only family that came back did so within a year: it left on 2 April and applied on 6 July.
      outForGood: `exit_day <= '2026-06-01' and exit_reason not in ('continues') and case_id not in (
        select own.case_id from case_outcome own join case_member a using (case_id) join case_member b using (iin_hash)
        join case_outcome later on later.case_id = b.case_id
        where later.outcome = 'grant' and later.applied_day > own.exit_day and later.applied_day <= own.exit_day + 365)`,
    };
    const { body } = await ask('madiyar');
    const [all] = body['groups'] as readonly { counts: Record<string, number | null> }[];
    for (const figure of EXIT_FIGURES) {
      const [row] = await office.database.asSuperuser<{ n: number }>(
        `select count(*)::integer as n from case_outcome where applied_day between '2026-01-01' and '2026-12-31' and ${plain[figure]}`,
      );
      expect([figure, all?.counts[figure]]).toEqual([figure, row?.n]);
      expect(row?.n).toBeGreaterThan(4);
    }
    const listed = await (
      await office.enter('kamila')
    ).get('/v1/exits/figures/cases?from=2026-01-01&to=2026-12-31&figure=decided&limit=100&office=kz/43/4310');
    const decidedHere = await office.database.asSuperuser<{ case_id: string }>(
      `select case_id from case_outcome where is_within(office_path, 'kz/43/4310') and outcome is not null order by 1 desc`,
    );
    expect((listed.body['cases'] as { id: string }[]).map((one) => one.id)).toEqual(
      decidedHere.map((row) => row.case_id),
    );
    expect(decidedHere.length).toBe(4);
  });

  test('broken down, the parts add up to the whole where nothing is hidden', async () => {
    const { body } = await ask('madiyar', '&by=composition');
    const [all, ...parts] = body['groups'] as readonly { group: string | null; counts: Record<string, number> }[];
    expect(parts.map(({ group }) => group)).toEqual(['children', 'manyChildren', 'noChildren']);
    const sum = parts.reduce((n, { counts }) => n + (counts['applications'] ?? 0), 0);
    expect(parts.some(({ counts }) => counts['applications'] === null) || sum === all?.counts['applications']).toBe(
      true,
    );
  });
});

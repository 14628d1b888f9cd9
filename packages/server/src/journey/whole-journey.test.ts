/* One file, because it is one journey: each step stands on the one before. */
import { randomUUID } from 'node:crypto';
import { ibanOf } from '@tirek/casework';
import { breachesIn2018 } from '@tirek/family/examples';
import { type FamilyFile, syntheticIin } from '@tirek/family';
import { day as toDay } from '@tirek/rules';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Moment, momentOf } from '../cases/moment.ts';
import { withActor } from '../db/with-actor.ts';
import { DEMO_SIGNED } from '../demo/stories/scan.ts';
import { personIn, URBAN } from '../demo/town.ts';
import { checkLedger } from '../payments/books.ts';
import { type OfficeAtWork, openOffice, type Told } from '../testing/office-at-work.ts';
import { openBudget, payMonth } from '../testing/bank-day.ts';

/*
 * One family from its application in July 2018 to its exit in February 2019, by named officers over HTTP. Behind every step
 * the books are checked; what each register pays is worked out by hand beside it.
 */

const TENGE = 100;
const LINE = 12_000;
/** Five people with 90,000 in the quarter: 6,000 a head a month; (12,000 − 6,000) × 5. */
const AWARD = 30_000;
/** The first breach halves the share of the two adults, 6,000 each; the student and the children keep theirs. */
const HALVED = 24_000;
/** Six people: 5,000 a head; (12,000 − 5,000) × 6. */
const WITH_BABY = 42_000;
/** Born on 15 October: 30,000 × 14 ÷ 31 + 42,000 × 17 ÷ 31 = 36,580.65, rounded once. */
const OCTOBER = 36_581;

const { figures: _f, history: _h, ...stated } = breachesIn2018.file;
const family: FamilyFile = {
  ...stated,
  territory: '430000000',
  settlement: 'urban',
  members: stated.members.map((member, i) => ({
    ...member,
    iin: syntheticIin(toDay(member.birthDate ?? ''), member.sex ?? 'female', 810 + i),
  })),
};

let office: OfficeAtWork;
// The town is built in a later year, in which its commissions of today sit.
let now: Moment = momentOf(new Date('2025-07-01T05:00:00Z'));
let id = '';
const murat = 'murat-2018';

beforeAll(async () => {
  office = await openOffice({ clock: () => now });
  on('2018-07-02');
  await office.invite(murat);
}, 60_000);
afterAll(() => office.close());

const on = (iso: string, hour = 5): void => {
  now = momentOf(new Date(`${iso}T0${hour}:00:00Z`));
};

/** Nothing in the books disagrees with payments, bank and debts, to the tiyn. */
async function balanced(step: string): Promise<void> {
  const disagreements = await withActor(office.database, personIn(office.town, 'kamila'), checkLedger);
  expect([step, disagreements]).toEqual([step, []]);
}

async function does(login: string, command: object): Promise<Told> {
  const told = await office.done(login, id, command);
  await balanced(`${now.day} ${JSON.stringify(command)}`);
  return told;
}

async function view(): Promise<Readonly<Record<string, unknown>>> {
  return (await (await office.enter('botagoz')).get(`/v1/cases/${id}`)).body;
}

/** What is due for a month as the office sees it, tenge. */
async function dueFor(month: string): Promise<number | undefined> {
  const { body } = await (await office.enter('botagoz')).get(`/v1/cases/${id}/payments`);
  const found = (body['months'] as { month: string; due: number }[]).find((one) => one.month === month);
  return found && found.due / TENGE;
}

/** Pays a month's register in tenge. */
async function pays(month: string, day: string): Promise<number> {
  on(day);
  const { sum } = await payMonth(office, month, day, balanced);
  return sum / TENGE;
}

async function post(login: string, url: string, body: object): Promise<Told> {
  const told = await (await office.enter(login)).ask('POST', url, body, { 'idempotency-key': randomUUID() });
  if (told.status >= 300) throw new Error(`${login} ${url}: ${JSON.stringify(told.body)}`);
  return told;
}

async function publishLine(): Promise<void> {
  const line = {
    figure: 'povertyLine',
    region: '430000000',
    quarter: '2018-Q3',
    amount: LINE,
    source: 'Syr boiy, 02.07.2018',
  };
  const { body } = await post('madiyar', '/v1/figures', line);
  await post('aigerim', `/v1/figures/${String(body['id'])}/confirmation`, { amount: LINE });
}

async function formDistrictCommission(): Promise<void> {
  const members = ['aidos', 'laura', 'nurzhan'].map((login) => office.idOf(login));
  await post('samat', '/v1/commission-orders', {
    number: '41-ө/2018',
    level: 'district',
    office: URBAN,
    members,
    substitutes: [],
    quorum: 2,
    from: '2018-01-01',
    to: '2019-12-31',
    chair: members[0],
    secretary: office.idOf('dinara'),
  });
}

const measure = (n: number, kind: string, member: string, from: string, to: string, more: object = {}) => ({
  id: `m-${n}`,
  kind,
  member,
  provider: 'Kyzylorda college (made up)',
  from,
  to,
  ...more,
});
const terms = {
  from: '2018-07-10',
  to: '2018-12-31',
  plan: {
    aim: 'Murat works as a welder, Bibigul keeps the house and a flock.',
    measures: [
      measure(1, 'vocationalTraining', 'murat', '2018-08-01', '2019-01-31', { course: 'shortCourse' }),
      measure(2, 'publicWorks', 'bibigul', '2018-08-01', '2018-08-15'),
    ],
    accompaniment: [],
    schooling: [{ id: 's-1', member: 'askar', school: 'School 12', confirmOn: ['2018-09-10'] }],
    reviews: ['2018-10-01'],
  },
  lumpSum: null,
};

async function concludesContract(): Promise<void> {
  await does('botagoz', { type: 'drawUpContract', terms });
  const scan = await (
    await office.enter('botagoz')
  ).upload(id, {
    kind: 'contract',
    mediaType: 'application/pdf',
    content: DEMO_SIGNED,
  });
  const document = String(scan.body['hash']);
  await does(murat, { type: 'signContract', version: 1, party: 'member:murat' });
  const parties = (await view())['contract'] as { versions: { parties: string[] }[] };
  for (const party of parties.versions[0]?.parties ?? [])
    if (party !== 'member:murat' && party !== 'centre')
      await does('botagoz', { type: 'recordPaperSignature', version: 1, party, document });
  await does('samat', { type: 'signContract', version: 1, party: 'centre' });
}

test(
  'a family goes from application to exit, and the ledger balances to the tiyn at every step',
  { timeout: 240_000 },
  async () => {
    // ── the application and the award ──
    await publishLine();
    await formDistrictCommission();
    await openBudget(office, '2018', 1_000_000_000);
    await balanced('the budget of the year');
    id = await office.begin(murat, URBAN, { family });
    on('2018-07-03');
    await office.bringToSitting(murat, id, family, now);
    for (const member of ['yerlan', 'gulmira', 'talgat']) await does(member, { type: 'castVote', vote: 'need' });
    on('2018-07-09');
    await does('botagoz', { type: 'determine' });
    await does('botagoz', { type: 'propose' });
    await does('samat', { type: 'approve' });
    await does(murat, {
      type: 'nameAccount',
      account: { iban: ibanOf('722', 'C000010000001'), holder: { kind: 'member', member: 'murat' } },
    });
    // Conditional aid waits for the contract.
    expect(await dueFor('2018-07')).toBeUndefined();
    on('2018-07-10');
    await concludesContract();
    expect(await dueFor('2018-07')).toBe(AWARD);

    // ── two payments in full ──
    expect(await pays('2018-07', '2018-07-25')).toBe(AWARD);
    expect(await pays('2018-08', '2018-08-24')).toBe(AWARD);

    // ── a breach and its sanction: September is halved for the adults ──
    on('2018-08-27');
    await does('botagoz', {
      type: 'raiseBreach',
      kind: 'obligation',
      obligation: 'm-2:finish',
      member: 'bibigul',
      on: '2018-08-15',
      text: 'Nobody came to the public works.',
    });
    await does(murat, {
      type: 'answerBreach',
      breach: 'breach-1',
      text: 'She was ill and had no paper.',
      documents: [],
    });
    await does('botagoz', {
      type: 'settleBreach',
      breach: 'breach-1',
      outcome: 'confirmed',
      reason: 'No paper was shown.',
    });
    await does('botagoz', { type: 'proposeSanction', breach: 'breach-1' });
    on('2018-08-29');
    await does('samat', { type: 'imposeSanction' });
    expect(await dueFor('2018-09')).toBe(HALVED);
    expect(await pays('2018-09', '2018-09-25')).toBe(HALVED);

    // ── the objection is won: what September lacked is due again ──
    on('2018-09-27');
    const filed = await does(murat, {
      type: 'fileObjection',
      against: { kind: 'sanction', sanction: 'sanction-1' },
      way: 'objection',
      text: 'Here is the paper of the clinic.',
      documents: [],
    });
    expect(filed.body['happened']).toEqual(['objectionFiled']);
    on('2018-10-03');
    const objection = ((await view())['objections'] as { id: string }[])[0]?.id ?? '';
    await does('sholpan', {
      type: 'decideObjection',
      objection,
      outcome: 'upheld',
      reason: 'The clinic confirms the illness: a good cause.',
      cites: ['tsaLaw/4/12'],
      rules: [],
    });
    expect(await dueFor('2018-09')).toBe(AWARD);

    // ── a child is born: the amount is reckoned anew from its day ──
    on('2018-10-22');
    const baby = { id: 'aisulu', relation: 'child', name: 'Айсұлу', birthDate: '2018-10-15', sex: 'female' };
    await does(murat, {
      type: 'reportChange',
      kind: 'birth',
      from: '2018-10-15',
      text: 'Our daughter was born.',
      facts: [{ fact: 'resident', member: 'aisulu', value: baby }],
      documents: [],
    });
    const change = ((await view())['changes'] as { reported: { id: string }[] }).reported[0]?.id ?? '';
    await does('botagoz', {
      type: 'settleChange',
      id: change,
      outcome: 'applied',
      reason: 'The certificate was shown.',
    });
    await does('botagoz', { type: 'determine' });
    await does('botagoz', { type: 'propose' });
    on('2018-10-24');
    await does('samat', { type: 'approve' });
    expect(await dueFor('2018-10')).toBe(OCTOBER);
    expect(await dueFor('2018-11')).toBe(WITH_BABY);
    // October with the 6,000 that September lacked.
    expect(await pays('2018-10', '2018-10-25')).toBe(OCTOBER + AWARD - HALVED);
    expect(await pays('2018-11', '2018-11-26')).toBe(WITH_BABY);

    // ── the course is not finished: the contract is made longer by a month ──
    on('2018-12-10');
    await does('botagoz', {
      type: 'askRecommendation',
      level: 'district',
      about: 'extension',
      question: 'May the contract go on until the course ends?',
    });
    const request = ((await view())['recommendations'] as { request: { id: string } }[])[0]?.request.id ?? '';
    for (const login of ['aidos', 'laura', 'nurzhan'])
      await does(login, { type: 'castRecommendationVote', request, vote: 'for' });
    await does('botagoz', { type: 'proposeExtension', to: '2019-01-31', ground: 'training', recommendation: request });
    await does('samat', { type: 'approveExtension' });
    expect(await dueFor('2019-01')).toBe(WITH_BABY);
    expect(await pays('2018-12', '2018-12-26')).toBe(WITH_BABY);
    on('2019-01-09');
    await openBudget(office, '2019', 1_000_000_000);
    await balanced('the budget of the next year');

    // ── the end ──
    on('2019-02-04');
    await does('botagoz', {
      type: 'reviewContract',
      result: 'reached',
      text: 'Murat welds at a workshop.',
      incomeNow: 140_000,
    });
    const exit = { type: 'recordExit', reason: 'foundWork', text: 'We earn our living ourselves now.' };
    const owed = await (await office.enter('botagoz')).does(id, exit);
    expect(owed.body).toMatchObject({ code: 'exit.moneyOwed', figures: { months: ['2019-01'] } });
    expect(await pays('2019-02', '2019-02-05')).toBe(WITH_BABY);
    const { body } = await does('botagoz', exit);
    expect(body['phase']).toBe('closed');

    // ── what the family got in all, month by month, by hand ──
    const rows = await office.database.asSuperuser<{ month: string; sum: number }>(
      `select item.month, (sum(item.amount_tiyn) / ${TENGE})::integer as sum from payment_item item
     join payment on payment.id = item.payment_id where item.case_id = '${id}' and item.live and payment.state = 'settled'
     group by 1 order by 1`,
    );
    expect(rows.map(({ month, sum }) => [month, sum])).toEqual([
      ['2018-07', 30_000],
      ['2018-08', 30_000],
      ['2018-09', 30_000],
      ['2018-10', 36_581],
      ['2018-11', 42_000],
      ['2018-12', 42_000],
      ['2019-01', 42_000],
    ]);
    const { body: replayed } = await (await office.enter('botagoz')).get(`/v1/cases/${id}/replay`);
    expect(replayed['same']).toBe(true);
  },
);

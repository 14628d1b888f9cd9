import { ibanOf } from '@tirek/casework';
import { type FamilyFile, syntheticIin } from '@tirek/family';
import { day } from '@tirek/rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Moment, momentOf } from '../cases/moment.ts';
import { withActor } from '../db/with-actor.ts';
import { aboutOldTimes } from '../demo/stories/about-old-times.ts';
import { DEMO_SIGNED } from '../demo/stories/scan.ts';
import { personIn, URBAN } from '../demo/town.ts';
import { checkLedger } from '../payments/books.ts';
import { openBudget, payMonth } from '../testing/bank-day.ts';
import { type OfficeAtWork, openOffice } from '../testing/office-at-work.ts';

/* The assistance before 2018, from the application to the exit by its own editions; sums are worked out by hand in the stories. */

const TENGE = 100;
/** (8,546 − 6,000) × 4: 40 % of the subsistence minimum, four people. */
const OLD_AWARD = 10_184;
/** (13,715 − 7,000) × 5: 60 % of it, five people. */
const ORLEU_AWARD = 33_575;

let now: Moment = momentOf(new Date('2025-07-01T05:00:00Z'));
let office: OfficeAtWork;
beforeAll(async () => {
  office = await openOffice({ clock: () => now });
}, 60_000);
afterAll(() => office.close());

const on = (iso: string): void => {
  now = momentOf(new Date(`${iso}T05:00:00Z`));
};

async function balanced(step: string): Promise<void> {
  const disagreements = await withActor(office.database, personIn(office.town, 'kamila'), checkLedger);
  expect([step, disagreements]).toEqual([step, []]);
}

function familyOf(story: string): FamilyFile {
  const found = aboutOldTimes.find(({ id }) => id === story);
  if (!found) throw new Error(`no story ${story}`);
  return found.file;
}

/** From the application to the award, with an account; on three days of one week. */
async function awarded(login: string, family: FamilyFile, days: readonly [string, string, string], said: object = {}) {
  const [applied, sat, decided] = days;
  on(applied);
  await office.invite(login);
  const id = await office.begin(login, URBAN, { family, ...said });
  on(sat);
  await office.bringToSitting(login, id, family, now);
  for (const member of ['yerlan', 'gulmira', 'talgat'])
    await office.done(member, id, { type: 'castVote', vote: 'need' });
  on(decided);
  await office.done('botagoz', id, { type: 'determine' });
  await office.done('botagoz', id, { type: 'propose' });
  await office.done('samat', id, { type: 'approve' });
  const account = {
    iban: ibanOf('722', `C0000${applied.replaceAll('-', '')}`),
    holder: { kind: 'member', member: 'mother' },
  };
  await office.done(login, id, { type: 'nameAccount', account });
  return id;
}

const viewOf = async (id: string): Promise<Readonly<Record<string, unknown>>> =>
  (await (await office.enter('botagoz')).get(`/v1/cases/${id}`)).body;

/** Pays a month's register in tenge. */
async function pays(month: string, paidOn: string): Promise<number> {
  on(paidOn);
  const { sum } = await payMonth(office, month, paidOn, balanced);
  return sum / TENGE;
}

describe('assistance before 2018', () => {
  test('is decided by the line of 40 % in 2015, paid until the quarter ends without a contract, and closed', async () => {
    on('2015-05-14');
    await openBudget(office, '2015', 1_000_000_000);
    const id = await awarded('saule-2015-paid', familyOf('old-assistance-2015'), [
      '2015-05-14',
      '2015-05-18',
      '2015-05-21',
    ]);
    expect(await pays('2015-05', '2015-05-26')).toBe(OLD_AWARD);
    // From June on a guardian receives it: the bank is told whose the aid is.
    const guardian = { name: 'Омарова Күлән', iin: syntheticIin(day('1970-05-05'), 'female', 4321) };
    const account = { iban: ibanOf('722', 'C000019700505'), holder: { kind: 'guardian', ...guardian } };
    await office.done('saule-2015-paid', id, { type: 'nameAccount', account });
    on('2015-06-25');
    const june = await payMonth(office, '2015-06', '2015-06-25', balanced);
    expect(june.sum).toBe(OLD_AWARD * TENGE);
    const { bytes } = await (await office.enter('zarina')).download(`/v1/payment-registers/${june.id}/file`);
    expect(bytes.toString()).toContain('<Cdtr><Nm>Омарова Күлән</Nm>');
    expect(bytes.toString()).toContain('<UltmtCdtr><Nm>Тілеужанова Сәуле Мұратқызы</Nm>');
    on('2015-07-02');
    const told = await office.done('botagoz', id, {
      type: 'recordExit',
      reason: 'termEnded',
      text: 'The quarter is over; we shall apply again if need be.',
    });
    expect(told.body['phase']).toBe('closed');
  }, 120_000);

  test('is decided by the line of 60 % in Orleu, paid for three months at once for livestock, then monthly, and closed', async () => {
    on('2016-05-18');
    await openBudget(office, '2016', 1_000_000_000);
    const id = await awarded('tursynkul-paid', familyOf('orleu-2016'), ['2016-05-18', '2016-05-20', '2016-05-24'], {
      programme: 'orleu',
    });
    const measure = { provider: 'Kyzylorda employment centre (made up)', from: '2016-06-01', to: '2016-08-31' };
    const terms = {
      from: '2016-05-25',
      to: '2016-10-31',
      plan: {
        aim: 'We keep sheep and sell their wool.',
        measures: [
          { ...measure, id: 'm-1', kind: 'publicWorks', member: 'father' },
          { ...measure, id: 'm-2', kind: 'publicWorks', member: 'mother' },
        ],
        accompaniment: [],
        schooling: [],
        reviews: ['2016-08-01'],
      },
      lumpSum: {
        months: 3,
        spending: [{ id: 'l-1', use: 'livestock', what: 'Five sheep', amount: 3 * ORLEU_AWARD, proofBy: '2016-07-15' }],
      },
    };
    on('2016-05-25');
    await office.done('botagoz', id, { type: 'drawUpContract', terms });
    const scan = await (
      await office.enter('botagoz')
    ).upload(id, {
      kind: 'contract',
      mediaType: 'application/pdf',
      content: DEMO_SIGNED,
    });
    await office.done('tursynkul-paid', id, { type: 'signContract', version: 1, party: 'member:mother' });
    const { versions } = (await viewOf(id))['contract'] as { versions: { parties: string[] }[] };
    for (const party of versions[0]?.parties ?? [])
      if (party !== 'member:mother' && party !== 'centre') {
        const document = String(scan.body['hash']);
        await office.done('botagoz', id, { type: 'recordPaperSignature', version: 1, party, document });
      }
    await office.done('samat', id, { type: 'signContract', version: 1, party: 'centre' });

    expect(await pays('2016-05', '2016-05-27')).toBe(3 * ORLEU_AWARD);
    for (const month of ['2016-08', '2016-09', '2016-10']) expect(await pays(month, `${month}-25`)).toBe(ORLEU_AWARD);
    on('2016-11-02');
    await office.done('botagoz', id, {
      type: 'reviewContract',
      result: 'reached',
      text: 'The flock has grown to nine.',
      incomeNow: 80_000,
    });
    const told = await office.done('botagoz', id, {
      type: 'recordExit',
      reason: 'ownBusiness',
      text: 'We live on our flock now.',
    });
    expect(told.body['phase']).toBe('closed');
    expect((await (await office.enter('botagoz')).get(`/v1/cases/${id}/replay`)).body['same']).toBe(true);
  }, 120_000);
});

import { randomUUIDv7 } from 'node:crypto';
import { ibanOf } from '@tirek/casework';
import { assess, type FamilyFile, syntheticIin } from '@tirek/family';
import { day, isoDay, plusDays } from '@tirek/rules';
import { toPayeeRow } from '../db/money.ts';
import type { Personal } from '../db/personal.ts';
import { type Chance, chanceFrom } from './chance.ts';

/** Runs one statement as the superuser, whom no rule holds. */
export type Superuser = (sql: string, values: readonly unknown[]) => Promise<unknown>;

/** Families that were made up: how many, for which month, at which office; the same seed makes the same ones. */
export interface ManyFamilies {
  readonly personal: Personal;
  readonly superuser: Superuser;
  readonly count: number;
  /** `2026-03` */
  readonly month: string;
  readonly office: string;
  readonly seed: number;
  /** Where in the numbering they begin: another call adds others. */
  readonly from?: number;
  /** An order on a precinct commission, and two of its members. */
  readonly order: { readonly id: string; readonly members: readonly [string, string] };
}

/** A family as it was decided on. */
interface Model {
  readonly facts: FamilyFile;
  readonly appliedOn: string;
  readonly amount: number;
  readonly birthDate: string;
}

const DAYS_OF_APPLICATION = 60;

function childOf(chance: Chance, i: number): FamilyFile['members'][number] {
  const birthDate = isoDay(plusDays(day('2010-01-01'), chance.below(5600)));
  return { id: `child-${i}`, relation: 'child', birthDate, sex: chance.pick(['female', 'male']) };
}

function familyOf(chance: Chance): { readonly facts: FamilyFile; readonly birthDate: string } {
  const birthDate = isoDay(plusDays(day('1980-01-01'), chance.below(5000)));
  const members: FamilyFile['members'] = [
    { id: 'mother', relation: 'applicant', birthDate, sex: 'female', work: 'employed' },
    ...Array.from({ length: chance.between(1, 6) }, (_, i) => childOf(chance, i)),
  ];
  const wage = chance.between(20, 160) * 1000;
  const income = { member: 'mother', kind: 'wage', amount: wage, per: 'month', from: '2025-01-01', to: '2026-12-31' };
  return {
    birthDate,
    facts: {
      tirek: 1,
      territory: '430000000',
      settlement: 'urban',
      unstated: 'no',
      members,
      incomes: [income as NonNullable<FamilyFile['incomes']>[number]],
      dwellings: [{ owned: true, totalArea: 42, emergency: false }],
      property: [],
    },
  };
}

/** Families whom the law explained word by word entitles, with its amount: another reader than the one that checks it. */
function modelsOf(chance: Chance, month: string, wanted: number): readonly Model[] {
  const models: Model[] = [];
  const last = day(`${month}-10`);
  while (models.length < wanted) {
    const { facts, birthDate } = familyOf(chance);
    const on = plusDays(last, -chance.below(DAYS_OF_APPLICATION));
    const reading = assess(facts, { on });
    if (!reading.ok || reading.assessment.answer !== 'entitled') continue;
    models.push({ facts, appliedOn: isoDay(on), amount: reading.assessment.amount.total, birthDate });
  }
  return models;
}

const columnsOf = (rows: readonly object[]): string => Object.keys(rows[0] ?? {}).join(', ');

/** Inserts rows past every rule: of a hundred thousand families not one vote is asked for. */
async function insert(superuser: Superuser, table: string, rows: readonly object[]): Promise<void> {
  await superuser(
    `with past as materialized (select set_config('session_replication_role', 'replica', true) as rules)
     insert into ${table} (${columnsOf(rows)})
     select ${columnsOf(rows)} from past, json_populate_recordset(null::${table}, $1::json)`,
    [JSON.stringify(rows)],
  );
}

const lastDay = (month: string): number =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();

function rowsOf(many: ManyFamilies, model: Model, serial: number) {
  const { personal, month, office, order } = many;
  const id = randomUUIDv7();
  const { facts, appliedOn, amount, birthDate } = model;
  const decidedOn = isoDay(plusDays(day(appliedOn), 8));
  const iin = syntheticIin(day(birthDate), 'female', serial % 1000);
  const iban = ibanOf('601', `A${String(serial).padStart(12, '0')}`);
  const holder = { kind: 'member', name: `Айгүл Ойдан ${serial}`, iin } as const;
  const account = { iban, valid: true, holder };
  const payee = { applicantIin: iin, account, holderInFamily: true, decided: true, suspended: false };
  const part = {
    code: 'award',
    from: `${month}-01`,
    to: `${month}-${lastDay(month)}`,
    amount: amount * 100,
    cites: ['socialCode/123/3'],
    decision: 0,
  };
  const vote = {
    case_id: id,
    sitting: 'sitting',
    commission_order: order.id,
    choice: 'need',
    act_hash: 'act',
    public_key: 'key',
    signature: 'signature',
    seq: 1,
    at: `${decidedOn}T05:00:00Z`,
  };
  return {
    stream: { id, kind: 'case', version: 1, office_path: office, person: null },
    file: {
      id,
      number: `${office.split('/').at(-1)}-${month}-${String(serial).padStart(7, '0')}`,
      office_path: office,
      phase: 'decided',
      version: 1,
      applicant_name_sealed: '',
      opened_day: appliedOn,
      submitted_day: appliedOn,
      decided_day: decidedOn,
      outcome: 'grant',
      facts: {},
    },
    votes: order.members.map((member) => ({ ...vote, member })),
    payee: toPayeeRow(personal, { id, officePath: office }, payee),
    entitlement: {
      case_id: id,
      month,
      office_path: office,
      amount_tiyn: amount * 100,
      pay_in: month,
      decided_day: decidedOn,
      sanctions: 0,
      parts: [part],
    },
    basis: {
      case_id: id,
      decision: 0,
      programme: 'targetedAssistance',
      law_day: appliedOn,
      on_day: appliedOn,
      facts,
    },
  };
}

const MODELS = 1200;
const AT_ONCE = 5000;

/** Adds families with a decision, an account and money due for a month, many at a time. */
export async function addEntitledFamilies(many: ManyFamilies): Promise<void> {
  const { superuser, count, seed, month, from = 0 } = many;
  const models = modelsOf(chanceFrom(seed), month, Math.min(count, MODELS));
  for (let done = 0; done < count; done += AT_ONCE) {
    const serials = Array.from({ length: Math.min(AT_ONCE, count - done) }, (_, i) => from + done + i);
    const rows = serials.flatMap((serial) => {
      const model = models[serial % models.length];
      return model ? [rowsOf(many, model, serial)] : [];
    });
    await insert(
      superuser,
      'case_stream',
      rows.map(({ stream }) => stream),
    );
    await insert(
      superuser,
      'case_file',
      rows.map(({ file }) => file),
    );
    await insert(
      superuser,
      'vote',
      rows.flatMap(({ votes }) => votes),
    );
    await insert(
      superuser,
      'payee',
      rows.map(({ payee }) => payee),
    );
    await insert(
      superuser,
      'entitlement',
      rows.map(({ entitlement }) => entitlement),
    );
    await insert(
      superuser,
      'entitlement_basis',
      rows.map(({ basis }) => basis),
    );
  }
}

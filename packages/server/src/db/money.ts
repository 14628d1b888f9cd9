import type { Entitlement } from '@tirek/casework';
import { insertMany } from './insert-many.ts';
import type { Personal } from './personal.ts';
import type { Stream } from './event-store.ts';
import type { ActorTransaction } from './with-actor.ts';

/** The facts a decision rests on, by its place among those made. */
export interface Basis {
  readonly decision: number;
  readonly programme: string;
  readonly lawDay: string;
  readonly on: string;
  readonly facts: object;
}

/** What follows for money from a case: kept with its events, so that registers need not read a hundred thousand histories. */
export interface Money {
  readonly entitlements: readonly (Entitlement & { readonly sanctions: number })[];
  /** The facts of the last decision, none while another one is being prepared; those of earlier ones are kept. */
  readonly bases: readonly Basis[];
  readonly payee: {
    readonly applicantIin: string | undefined;
    readonly account: {
      readonly iban: string;
      readonly valid: boolean;
      readonly holder: {
        readonly kind: 'member' | 'guardian';
        readonly name: string;
        readonly iin: string | undefined;
      };
    } | null;
    readonly holderInFamily: boolean;
    readonly decided: boolean;
    readonly suspended: boolean;
  };
  /** What is to be kept back for debts, whole tiyn. */
  readonly withholdings: readonly { readonly debt: string; readonly month: string; readonly amount: number }[];
}

/** Where what is sealed of a payee belongs; a payment keeps it for the same place. */
export const payeePlace = (caseId: string): string => `payee/${caseId}`;

/** The payee of a case as its row: who it is, is sealed. */
export function toPayeeRow(
  personal: Personal,
  { id, officePath, person }: Pick<Stream, 'id' | 'officePath' | 'person'>,
  { applicantIin, account, holderInFamily, decided, suspended }: Money['payee'],
) {
  const seal = (text: string | undefined): string | null =>
    text === undefined ? null : personal.seal(text, payeePlace(id));
  return {
    case_id: id,
    office_path: officePath,
    person: person ?? null,
    holder_kind: account?.holder.kind ?? null,
    holder_name_sealed: seal(account?.holder.name),
    holder_iin_sealed: seal(account?.holder.iin),
    applicant_iin_sealed: seal(applicantIin),
    iban_sealed: seal(account?.iban),
    iban_hash: account ? personal.hash('account', account.iban) : null,
    iban_valid: account?.valid ?? false,
    holder_in_family: holderInFamily,
    decided,
    suspended,
  };
}

/** What a case is entitled to, as rows. */
const toEntitlementRows = ({ id, officePath }: Pick<Stream, 'id' | 'officePath'>, money: Money) =>
  money.entitlements.map(({ month, amount, payIn, decidedOn, sanctions, parts }) => ({
    case_id: id,
    month,
    office_path: officePath,
    amount_tiyn: amount,
    pay_in: payIn,
    decided_day: decidedOn,
    sanctions,
    parts: JSON.stringify(parts),
  }));

/** The facts of a decision, as its row. */
const toBasisRow = (id: string, { decision, programme, lawDay, on, facts }: Basis) => ({
  case_id: id,
  decision,
  programme,
  law_day: lawDay,
  on_day: on,
  facts: JSON.stringify(facts),
});

const toWithholdingRows = ({ id, officePath }: Pick<Stream, 'id' | 'officePath'>, money: Money) =>
  money.withholdings.map(({ debt, month, amount }) => ({
    case_id: id,
    debt,
    month,
    office_path: officePath,
    amount_tiyn: amount,
  }));

/** Writes anew what follows for money from a case. */
export async function saveMoney({ db, personal }: ActorTransaction, stream: Stream, money: Money): Promise<void> {
  const { id } = stream;
  await db.deleteFrom('entitlement').where('case_id', '=', id).execute();
  await insertMany(db, 'entitlement', toEntitlementRows(stream, money));
  await db.deleteFrom('withholding').where('case_id', '=', id).execute();
  await insertMany(db, 'withholding', toWithholdingRows(stream, money));
  const payee = toPayeeRow(personal, stream, money.payee);
  await db
    .insertInto('payee')
    .values(payee)
    .onConflict((conflict) => conflict.column('case_id').doUpdateSet(payee))
    .execute();
  for (const basis of money.bases.map((one) => toBasisRow(id, one)))
    await db
      .insertInto('entitlement_basis')
      .values(basis)
      .onConflict((conflict) => conflict.columns(['case_id', 'decision']).doUpdateSet(basis))
      .execute();
}

/** Writes what follows for money from many new cases at once. */
export async function insertMoney(
  { db, personal }: ActorTransaction,
  cases: readonly { readonly stream: Stream; readonly money?: Money | undefined }[],
): Promise<void> {
  const known = cases.flatMap(({ stream, money }) => (money ? [{ stream, money }] : []));
  await insertMany(
    db,
    'payee',
    known.map(({ stream, money }) => toPayeeRow(personal, stream, money.payee)),
  );
  await insertMany(
    db,
    'entitlement',
    known.flatMap(({ stream, money }) => toEntitlementRows(stream, money)),
  );
  await insertMany(
    db,
    'withholding',
    known.flatMap(({ stream, money }) => toWithholdingRows(stream, money)),
  );
  await insertMany(
    db,
    'entitlement_basis',
    known.flatMap(({ stream, money }) => money.bases.map((basis) => toBasisRow(stream.id, basis))),
  );
}

import { PAYMENT_STATES, PROOF_OUTCOMES, PROOFS, REGISTER_STATES } from '@tirek/casework';
import { z } from 'zod';
import { IsoDay } from './names.ts';
import { pageAfter, sortOf } from './order.ts';

/*
 * Registers of payments, their payments and what is due to a family. Money is whole tiyn everywhere here.
 */

const Month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .meta({ description: '`2026-03`' });
const tiyn = z.int().min(0).meta({ description: 'Whole tiyn.' });
const PaymentState = z.enum(PAYMENT_STATES);
const ProofName = z.enum(PROOFS);

/** One answer of the gate. */
export const GateProof = z
  .object({
    proof: ProofName,
    outcome: z.enum(PROOF_OUTCOMES),
    looked: z
      .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
      .meta({ description: 'What was looked at: days, counts, whole tiyn.' }),
  })
  .meta({ id: 'GateProof', description: 'What is failed or unknown holds the payment; it stays due.' });
export type GateProof = z.infer<typeof GateProof>;

/** A register in a list. */
export const ListedRegister = z
  .object({
    id: z.uuid(),
    version: z.int(),
    office: z.string().meta({ description: 'Path of the territory.' }),
    month: Month,
    number: z.int().meta({ description: 'Of the month and territory, from 1 on.' }),
    state: z.enum(REGISTER_STATES),
    openedDay: IsoDay,
    count: z.int().nullable().meta({ description: 'As locked; null before.' }),
    sum: tiyn.nullable(),
    sentDay: IsoDay.nullable(),
  })
  .meta({ id: 'ListedRegister' });
export type ListedRegister = z.infer<typeof ListedRegister>;

export const REGISTER_SORTS = ['month', 'count', 'sum', 'sentDay'] as const;
export type RegisterSort = (typeof REGISTER_SORTS)[number];
export const RegisterQuery = z.strictObject({
  month: Month.exactOptional(),
  state: z.enum(REGISTER_STATES).exactOptional(),
  sort: sortOf(REGISTER_SORTS).default('-month'),
  after: pageAfter,
  limit: z.coerce.number().int().min(1).max(100).default(25),
});
export type RegisterQuery = z.infer<typeof RegisterQuery>;
export const RegisterList = z
  .object({ registers: z.array(ListedRegister), next: z.string().nullable() })
  .meta({ id: 'RegisterList' });
export type RegisterList = z.infer<typeof RegisterList>;

const Counted = z.object({ count: z.int(), sum: tiyn });
/** One register with where its payments stand. */
export const RegisterView = ListedRegister.extend({
  byState: z.partialRecord(PaymentState, Counted).meta({ description: 'Payments by where they stand.' }),
  heldFor: z.partialRecord(ProofName, Counted).meta({ description: 'Held payments by the first proof not passed.' }),
  withheld: tiyn.meta({ description: 'Kept back for debts.' }),
  funds: z
    .object({ allocated: tiyn, spent: tiyn, left: tiyn })
    .meta({ description: 'Of the territory, this year so far.' }),
  listHash: z.string().nullable().meta({ description: 'SHA-256 of the locked list; what is signed.' }),
  signatures: z.array(z.object({ person: z.string(), role: z.string(), day: IsoDay })),
  file: z.object({ id: z.string(), hash: z.string(), filedDay: IsoDay }).nullable(),
  history: z.array(z.object({ type: z.string(), day: IsoDay, at: z.string(), person: z.string() })),
  names: z.record(z.string(), z.string()),
  offered: z.array(z.string()).meta({ description: 'What the one who asks may do with it now.' }),
}).meta({ id: 'PaymentRegister' });
export type RegisterView = z.infer<typeof RegisterView>;

/** A payment in a register. */
export const ListedPayment = z
  .object({
    id: z.uuid(),
    seq: z.int(),
    case: z.uuid(),
    number: z.string(),
    payee: z.string().nullable().meta({ description: 'Name; null where no account was named.' }),
    account: z.string().nullable().meta({ description: 'IBAN, its middle hidden.' }),
    gross: tiyn,
    withheld: tiyn,
    net: tiyn,
    state: PaymentState,
    heldFor: ProofName.nullable(),
    bankReason: z.string().nullable(),
    months: z.array(z.object({ month: Month, amount: tiyn })),
    proofs: z.array(GateProof),
  })
  .meta({ id: 'ListedPayment' });
export type ListedPayment = z.infer<typeof ListedPayment>;
export const PAYMENT_SORTS = ['seq', 'number', 'net'] as const;
export type PaymentSort = (typeof PAYMENT_SORTS)[number];
export const PaymentQuery = z.strictObject({
  state: PaymentState.exactOptional(),
  heldFor: ProofName.exactOptional(),
  sort: sortOf(PAYMENT_SORTS).default('seq'),
  after: pageAfter,
  limit: z.coerce.number().int().min(1).max(100).default(25),
});
export type PaymentQuery = z.infer<typeof PaymentQuery>;
export const PaymentPage = z
  .object({ payments: z.array(ListedPayment), next: z.string().nullable() })
  .meta({ id: 'PaymentPage' });
export type PaymentPage = z.infer<typeof PaymentPage>;

/** What a family is entitled to, and what has been paid of it. */
export const CasePayments = z
  .object({
    months: z.array(
      z.object({
        month: Month,
        due: tiyn,
        payIn: Month,
        paid: tiyn.meta({ description: 'Settled or on its way; what came back is not in it.' }),
        parts: z.array(
          z.object({ code: z.string(), from: IsoDay, to: IsoDay, amount: tiyn, cites: z.array(z.string()) }),
        ),
      }),
    ),
    withholdings: z.array(z.object({ debt: z.string(), month: Month, amount: tiyn, applied: z.boolean() })),
    payments: z.array(
      ListedPayment.omit({ seq: true, case: true, number: true }).extend({
        register: z.uuid(),
        month: Month,
        settledDay: IsoDay.nullable(),
        returnedDay: IsoDay.nullable(),
      }),
    ),
  })
  .meta({ id: 'CasePayments' });
export type CasePayments = z.infer<typeof CasePayments>;

/** Opening a register gathers into it what is due. */
export const RegisterOpening = z
  .strictObject({ office: z.string().max(200).meta({ description: 'Path of the territory.' }), month: Month })
  .meta({ id: 'RegisterOpening' });
export const RegisterDone = z.object({ id: z.uuid(), version: z.int() }).meta({ id: 'RegisterDone' });
export type RegisterDone = z.infer<typeof RegisterDone>;

/** Money given to a territory for a month or a year. */
export const FundAllocation = z
  .object({
    id: z.uuid(),
    office: z.string(),
    period: z.string(),
    amount: tiyn,
    source: z.string(),
    enteredBy: z.string(),
    enteredDay: IsoDay,
  })
  .meta({ id: 'FundAllocation' });
export const FundQuery = z.strictObject({
  office: z.string().max(200).exactOptional(),
  year: z
    .string()
    .regex(/^\d{4}$/)
    .exactOptional(),
});
export const FundList = z
  .object({
    allocations: z.array(FundAllocation),
    territories: z.array(z.object({ office: z.string(), year: z.string(), allocated: tiyn, spent: tiyn, left: tiyn })),
    names: z.record(z.string(), z.string()),
  })
  .meta({ id: 'FundList' });
export type FundList = z.infer<typeof FundList>;
export const FundEntry = z
  .strictObject({
    office: z.string().max(200),
    period: z
      .string()
      .regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)
      .meta({ description: 'A year or a month.' }),
    amount: z.int().positive().max(9e15).meta({ description: 'Whole tiyn.' }),
    source: z.string().trim().min(10).max(1000).meta({ description: 'The act that gives it.' }),
  })
  .meta({ id: 'FundEntry' });

/** One order of a locked register as the bank is to have it: what a file is written from, in the order of the list. */
export interface PaymentOrder {
  /** The payment, 32 hexadecimal digits: the same comes back in the bank's answers. */
  readonly endToEndId: string;
  /** Whole tiyn, positive. */
  readonly amount: number;
  readonly name: string;
  readonly iin: string | null;
  readonly iban: string;
  /** Number of the case, and the month of the register. */
  readonly reference: string;
  /** Whose the aid is, where the account is a guardian's. */
  readonly beneficiary: { readonly name: string; readonly iin: string } | null;
}

import { BANK_LINE_KINDS, BANK_LINE_OUTCOMES, BANK_LINE_TROUBLES, PAYMENT_STATES } from '@tirek/casework';
import { z } from 'zod';
import { Names, IsoDay } from './names.ts';

const tiyn = z.int().min(0).meta({ description: 'Whole tiyn.' });

/** What became of the lines of a file. */
const Outcomes = z.partialRecord(z.enum(BANK_LINE_OUTCOMES), z.int());

/** A file of the bank that was taken. */
export const BankFile = z
  .object({
    id: z.uuid(),
    hash: z.string().meta({ description: 'SHA-256 of its content: the same content is taken once.' }),
    format: z.enum(['pain.002', 'camt.054']),
    messageId: z.string().meta({ description: 'How the bank names it.' }),
    takenDay: IsoDay,
    takenBy: z.string(),
    lines: z.int(),
    outcomes: Outcomes,
  })
  .meta({ id: 'BankFile' });
export type BankFile = z.infer<typeof BankFile>;

/** What came of bringing a file. */
export const BankFileTaken = z
  .object({
    taken: z
      .boolean()
      .meta({ description: 'False where the same content had been taken before: then nothing was done.' }),
    file: BankFile,
    registers: z
      .array(z.object({ id: z.uuid(), reconciled: z.boolean() }))
      .meta({ description: 'Registers whose payments moved.' }),
    names: z.record(z.string(), z.string()),
  })
  .meta({ id: 'BankFileTaken' });
export type BankFileTaken = z.infer<typeof BankFileTaken>;

/** A line that waits for an officer, or waited. */
export const BankLine = z
  .object({
    file: z.uuid(),
    number: z.int(),
    format: z.enum(['pain.002', 'camt.054']),
    takenDay: IsoDay,
    kind: z.enum(BANK_LINE_KINDS),
    outcome: z.enum(BANK_LINE_OUTCOMES),
    trouble: z.enum(BANK_LINE_TROUBLES).nullable(),
    endToEndId: z.string().nullable(),
    amount: tiyn.nullable(),
    reference: z.string().nullable(),
    day: IsoDay.nullable(),
    reason: z.string().nullable().meta({ description: 'Code of ISO 20022, or the bank’s own.' }),
    payment: z
      .object({
        id: z.uuid(),
        case: z.uuid(),
        number: z.string(),
        register: z.uuid(),
        net: tiyn,
        state: z.enum(PAYMENT_STATES),
      })
      .nullable()
      .meta({ description: 'The payment the line names, or that somebody says it is.' }),
    repayment: z
      .object({ case: z.uuid(), number: z.string(), debt: z.string(), owed: tiyn })
      .nullable()
      .meta({ description: 'The debt somebody says it pays back, and what is owed of it now.' }),
    proposedBy: z.string().nullable(),
    settledBy: z.string().nullable(),
    why: z.string().nullable().meta({ description: 'What the officer wrote.' }),
    offered: z.array(z.string()),
  })
  .meta({ id: 'BankLine' });
export type BankLine = z.infer<typeof BankLine>;

export const BankLineQuery = z.strictObject({
  state: z.enum(['open', 'settled']).default('open'),
  after: z.string().max(100).exactOptional().meta({ description: 'The `next` of the page before.' }),
  limit: z.coerce.number().int().min(1).max(100).default(25),
});
export type BankLineQuery = z.infer<typeof BankLineQuery>;
export const BankLinePage = z
  .object({
    lines: z.array(BankLine),
    next: z.string().nullable(),
    open: z.int().meta({ description: 'How many wait in the territory.' }),
    names: z.record(z.string(), z.string()),
  })
  .meta({ id: 'BankLinePage' });
export type BankLinePage = z.infer<typeof BankLinePage>;

const reason = z.string().trim().max(1000).meta({ description: 'At least ten characters.' });
/** What an officer does with a line that waits. */
export const BankLineAct = z
  .discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('matchBankLine'),
      payment: z
        .string()
        .trim()
        .max(40)
        .meta({ description: 'The payment: its id, or how the file for the bank names it.' }),
      reason,
    }),
    z.strictObject({
      type: z.literal('matchRepayment'),
      case: z.uuid().meta({ description: 'The case of the debt.' }),
      debt: z.string().min(1).max(100).meta({ description: 'Id of the debt the family pays back.' }),
      reason,
    }),
    z.strictObject({ type: z.literal('confirmBankMatch') }),
    z.strictObject({ type: z.literal('giveBackBankMatch'), reason }),
    z.strictObject({ type: z.literal('setAsideBankLine'), reason }),
  ])
  .meta({ id: 'BankLineAct' });
export type BankLineAct = z.infer<typeof BankLineAct>;
export const BankLineDone = z.object({ line: BankLine }).meta({ id: 'BankLineDone' });
export type BankLineDone = z.infer<typeof BankLineDone>;

/** The bank, the register and the books, side by side. */
export const RegisterReconciliation = z
  .object({
    register: z
      .object({ count: z.int(), sum: tiyn })
      .meta({ description: 'Ordered, as locked, net of what is kept back.' }),
    bank: z.object({ paid: tiyn, rejected: tiyn, returned: tiyn, open: tiyn, setAside: z.int() }).meta({
      description: 'What the bank’s lines of this register come to. `open`: ordered and not answered for good.',
    }),
    ledger: z.object({ sent: tiyn, settled: tiyn, rejected: tiyn, returned: tiyn, inTransit: tiyn }).meta({
      description: 'What the books say of this register.',
    }),
    agrees: z.boolean(),
    files: z.array(BankFile),
    names: z.record(z.string(), z.string()),
    openLines: z.int().meta({ description: 'Lines about this register that wait for somebody.' }),
  })
  .meta({ id: 'RegisterReconciliation' });
export type RegisterReconciliation = z.infer<typeof RegisterReconciliation>;

/** Why the bank did not pay, in words. */
export const BankReasonList = z
  .object({
    reasons: z.record(z.string(), z.object({ meaning: Names, next: Names })),
    other: z.object({ meaning: Names, next: Names }),
  })
  .meta({ id: 'BankReasonList' });
export type BankReasonList = z.infer<typeof BankReasonList>;

/** From which account a territory pays. */
export const PayerView = z
  .object({
    payer: z
      .object({ office: z.string(), name: z.string(), bin: z.string(), iban: z.string() })
      .nullable()
      .meta({ description: 'Of the office itself, or of the nearest one above it; null where none was entered.' }),
  })
  .meta({ id: 'PayerView' });
export type PayerView = z.infer<typeof PayerView>;
export const PayerEntry = z
  .strictObject({
    office: z.string().max(200).meta({ description: 'Path of the office that pays from it.' }),
    name: z.string().trim().min(3).max(140),
    bin: z.string().regex(/^\d{12}$/),
    iban: z.string().max(40).meta({ description: 'Of a bank in Kazakhstan or the treasury; spaces do not matter.' }),
  })
  .meta({ id: 'PayerEntry' });

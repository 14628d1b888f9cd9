import { DEBT_CAUSES, DEBT_STAGES, REPAYMENT_WAYS } from '@tirek/casework';
import { z } from 'zod';
import { IsoDay } from './names.ts';
import { pageAfter, sortOf } from './order.ts';

const tiyn = z.int().meta({ description: 'Whole tiyn.' });
const month = z.string().regex(/^\d{4}-\d{2}$/);

export const DEBT_SORTS = ['nextDue', 'number', 'amount', 'owed'] as const;
export type DebtSort = (typeof DEBT_SORTS)[number];
export const DebtListQuery = z.strictObject({
  number: z.string().trim().max(40).exactOptional().meta({ description: 'Number of the case.' }),
  office: z.string().max(200).exactOptional(),
  stage: z.enum(DEBT_STAGES).exactOptional(),
  cause: z.enum(DEBT_CAUSES).exactOptional(),
  sort: sortOf(DEBT_SORTS).default('nextDue'),
  after: pageAfter,
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type DebtListQuery = z.infer<typeof DebtListQuery>;

const ListedDebt = z
  .object({
    case: z.uuid(),
    number: z.string(),
    applicant: z.string().meta({ description: 'Name; empty for a role that does not see it.' }),
    office: z.string(),
    debt: z.string(),
    cause: z.enum(DEBT_CAUSES),
    stage: z.enum(DEBT_STAGES),
    way: z.enum(REPAYMENT_WAYS).nullable(),
    amount: tiyn,
    repaid: tiyn,
    writtenOff: tiyn,
    owed: tiyn,
    toReturn: tiyn,
    proposedDay: IsoDay,
    nextDue: IsoDay.nullable(),
    objected: z.boolean(),
  })
  .meta({ id: 'ListedDebt' });
export type ListedDebt = z.infer<typeof ListedDebt>;

export const DebtList = z
  .object({
    debts: z.array(ListedDebt),
    sums: z
      .object({ count: z.int(), amount: tiyn, repaid: tiyn, writtenOff: tiyn, owed: tiyn })
      .meta({ description: 'Of all that fits, on all pages.' }),
    next: z.string().nullable(),
  })
  .meta({ id: 'DebtList', description: 'A page of money paid without right.' });
export type DebtList = z.infer<typeof DebtList>;

const MonthPart = z.object({
  code: z.string(),
  from: IsoDay,
  to: IsoDay,
  amount: tiyn,
  cites: z.array(z.string()),
});
export const CaseMonths = z
  .object({
    months: z.array(
      z.object({
        month,
        due: tiyn,
        paid: tiyn.meta({ description: 'With what was withheld of it.' }),
        claimed: tiyn.meta({ description: 'What of it is asked back already.' }),
        parts: z.array(MonthPart).meta({ description: 'Why so much is due, by days.' }),
      }),
    ),
    overpaid: tiyn.meta({ description: 'What could be asked back now.' }),
    withholdings: z
      .array(z.object({ debt: z.string(), month, amount: tiyn }))
      .meta({ description: 'What is to be kept from later payments.' }),
  })
  .meta({ id: 'CaseMonths', description: 'What is due for each month and what was paid for it.' });
export type CaseMonths = z.infer<typeof CaseMonths>;

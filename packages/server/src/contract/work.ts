import { COMMISSION_LEVELS, TASK_KINDS } from '@tirek/casework';
import { z } from 'zod';
import { IsoDay } from './names.ts';
import { pageAfter, sortOf } from './order.ts';

export const TASK_SORTS = ['dueDay', 'openedDay', 'number'] as const;
export type TaskSort = (typeof TASK_SORTS)[number];
export const TaskQuery = z.strictObject({
  dueBy: IsoDay.exactOptional(),
  kind: z.enum(TASK_KINDS).exactOptional(),
  case: z.uuid().exactOptional(),
  sort: sortOf(TASK_SORTS).default('dueDay'),
  after: pageAfter,
  limit: z.coerce.number().int().min(1).max(100).default(25),
});
export type TaskQuery = z.infer<typeof TaskQuery>;
export const TaskList = z
  .object({
    tasks: z.array(
      z.object({
        case: z.uuid(),
        number: z.string(),
        applicant: z.string(),
        kind: z.enum(TASK_KINDS),
        office: z.string(),
        forMe: z.boolean().meta({ description: 'Waits for the one who asks, not for anybody of the role.' }),
        openedDay: IsoDay,
        dueDay: IsoDay.nullable(),
        late: z.boolean(),
        escalated: z.boolean(),
      }),
    ),
    count: z.int().meta({ description: 'How many fit what is asked, on all pages.' }),
    late: z.int().meta({ description: 'How many of these are late.' }),
    byKind: z.array(z.object({ kind: z.enum(TASK_KINDS), count: z.int(), late: z.int() })).meta({
      description: 'How many of each kind fit what is asked apart from the kind; kinds with none are left out.',
    }),
    next: z.string().nullable(),
  })
  .meta({ id: 'TaskList', description: 'Work that waits for the one who asks, what is due first at the top.' });
export type TaskList = z.infer<typeof TaskList>;

export const AuditParams = z.strictObject({
  subject: z.string().regex(/^(case|person|commissionOrder|publishedFigure|monitoringCheck):[0-9a-f-]{36}$/),
});
export type AuditParams = z.infer<typeof AuditParams>;
export const AuditQuery = z.strictObject({
  after: z.string().max(80).exactOptional().meta({ description: 'The `next` of the page before.' }),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});
export type AuditQuery = z.infer<typeof AuditQuery>;
export const AuditList = z
  .object({
    entries: z.array(
      z.object({
        at: z.string(),
        action: z.string(),
        role: z.string(),
        person: z.string(),
        name: z.string().nullable(),
        office: z.string().nullable(),
        purpose: z.string().nullable(),
      }),
    ),
    next: z.string().nullable(),
  })
  .meta({ id: 'AuditList', description: 'Who did and who looked at what, the newest first.' });
export type AuditList = z.infer<typeof AuditList>;

export const AuditVerification = z
  .object({
    valid: z.boolean(),
    entries: z.int(),
    events: z.int(),
    unaccounted: z.int(),
    heads: z.array(z.object({ chain: z.int(), seq: z.int(), hash: z.string() })),
    faults: z.array(z.object({ chain: z.int(), seq: z.int(), fault: z.string() })),
  })
  .meta({ id: 'AuditVerification', description: 'Whether every entry and every event is as it was written.' });
export type AuditVerification = z.infer<typeof AuditVerification>;

const composition = {
  number: z.string().min(1).max(60),
  level: z.enum(COMMISSION_LEVELS),
  office: z.string().max(200),
  from: IsoDay,
  to: IsoDay,
  chair: z.uuid(),
  secretary: z.uuid(),
  members: z.array(z.uuid()).max(30),
  substitutes: z.array(z.uuid()).max(30),
  quorum: z.int().positive(),
};
export const OrderIssue = z.strictObject(composition).meta({ id: 'CommissionOrderIssue' });
export type OrderIssue = z.infer<typeof OrderIssue>;
export const OrderEnd = z.strictObject({ reason: z.string().max(4000) }).meta({ id: 'CommissionOrderEnd' });
export type OrderEnd = z.infer<typeof OrderEnd>;
const OrderView = z
  .object({ id: z.uuid(), ...composition, endedOn: IsoDay.nullable() })
  .meta({ id: 'CommissionOrder' });
export const OrderDone = z.object({ id: z.uuid(), version: z.int() }).meta({ id: 'CommissionOrderDone' });
export type OrderDone = z.infer<typeof OrderDone>;
export const OrderQuery = z.strictObject({ office: z.string().max(200), on: IsoDay.exactOptional() });
export type OrderQuery = z.infer<typeof OrderQuery>;
export const OrderList = z
  .object({ orders: z.array(OrderView), names: z.record(z.string(), z.string()) })
  .meta({ id: 'CommissionOrderList' });
export type OrderList = z.infer<typeof OrderList>;

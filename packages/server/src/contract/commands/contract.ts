import { COURSES, EXTENSION_GROUNDS, FORBIDDEN_USES, LUMP_SUM_USES, SPHERES } from '@tirek/casework';
import { ACTIVE_MEASURES, ADAPTATION_MEASURES } from '@tirek/casework';
import { z } from 'zod';
import { IsoDay } from '../names.ts';

const id = z.string().min(1).max(100);
const line = z.string().max(300);
const text = z.string().max(4000);
const MOST = 60;

const Measure = z.strictObject({
  id,
  kind: z.enum([...ACTIVE_MEASURES, ...ADAPTATION_MEASURES]),
  member: id,
  provider: line,
  from: IsoDay,
  to: IsoDay,
  course: z.enum(COURSES).exactOptional(),
  graduatedOn: IsoDay.exactOptional(),
  pregnantSince: IsoDay.exactOptional(),
});

const Plan = z.strictObject({
  aim: text,
  measures: z.array(Measure).max(MOST),
  accompaniment: z
    .array(z.strictObject({ sphere: z.enum(SPHERES), aim: text, by: z.uuid(), reviewOn: IsoDay }))
    .max(MOST),
  schooling: z.array(z.strictObject({ id, member: id, school: line, confirmOn: z.array(IsoDay).max(MOST) })).max(MOST),
  reviews: z.array(IsoDay).max(MOST),
});

const Spending = z.strictObject({
  id,
  use: z.enum([...LUMP_SUM_USES, ...FORBIDDEN_USES]),
  what: line,
  amount: z.int().min(1).max(100_000_000).meta({ description: 'Tenge.' }),
  proofBy: IsoDay,
});

/** What family and centre agree on, as it is sent. What does not fit in it the casework says, place by place. */
export const ContractTermsSent = z
  .strictObject({
    from: IsoDay,
    to: IsoDay,
    plan: Plan,
    lumpSum: z.strictObject({ months: z.literal(3), spending: z.array(Spending).max(MOST) }).nullable(),
  })
  .meta({ id: 'ContractTerms' });
export type ContractTermsSent = z.infer<typeof ContractTermsSent>;

const party = z
  .templateLiteral(['member:', z.string().min(1).max(40)])
  .or(z.literal('centre'))
  .meta({ description: 'The centre, or a member of the family by id.' });
const version = z.int().min(1);

/** What is sent about this room. The server signs with the key of the one who asks. */
export const contractCommandsSent = [
  z.strictObject({
    type: z.literal('drawUpContract'),
    terms: ContractTermsSent,
    reason: text.exactOptional(),
  }),
  z.strictObject({ type: z.literal('signContract'), version, party }),
  z.strictObject({
    type: z.literal('recordPaperSignature'),
    version,
    party,
    document: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  z.strictObject({
    type: z.literal('proposeExtension'),
    to: IsoDay,
    ground: z.enum(EXTENSION_GROUNDS),
    recommendation: id,
  }),
  z.strictObject({ type: z.literal('giveBackExtension'), reason: text }),
  z.strictObject({ type: z.literal('approveExtension') }),
] as const;

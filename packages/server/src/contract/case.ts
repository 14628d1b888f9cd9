import { CHANNELS, EXIT_REASONS, PHASES, PURPOSES, ROLES, TASK_KINDS, TERMS } from '@tirek/casework';
import { z } from 'zod';
import {
  AccountPart,
  ChangesPart,
  CommissionPart,
  ContractPart,
  DebtsPart,
  ExitPart,
  ObjectionsPart,
  ObligationsPart,
  SanctionsPart,
  DecisionPart,
  DeterminationPart,
  EvidencePart,
  FamilyPart,
  RecommendationsPart,
  ReplayedPart,
  VisitPart,
} from './case-parts.ts';
import { ProgrammeId } from './assessment.ts';
import { IsoDay, Names } from './names.ts';
import { pageAfter, sortOf } from './order.ts';

/** Where a family lives and how it is reached. Sealed wherever it is kept; seen by roles that see the group `contact`. */
export const Contact = z
  .strictObject({
    address: z.string().trim().min(5).max(300),
    phone: z
      .string()
      .regex(/^\+?[\d ()-]{7,20}$/)
      .exactOptional(),
    addressProtected: z
      .boolean()
      .exactOptional()
      .meta({ description: 'Somebody in the family is in danger: nobody finds the family by address.' }),
  })
  .meta({ id: 'Contact' });
export type Contact = z.infer<typeof Contact>;

export const CaseStart = z
  .strictObject({
    office: z.string().max(200).meta({ description: 'Path of the office the family belongs to, `kz/61/6110/611010`.' }),
    channel: z.enum(CHANNELS),
    family: z.unknown().meta({ $ref: '#/components/schemas/FamilyFile' }),
    contact: Contact.exactOptional(),
    programme: ProgrammeId.exactOptional().meta({ description: 'What is asked for; targeted assistance without it.' }),
    applicant: z
      .strictObject({
        name: z.string().min(1).max(200),
        iin: z
          .string()
          .regex(/^\d{12}$/)
          .exactOptional(),
      })
      .exactOptional()
      .meta({ description: 'Who applies, where an officer enters it; a citizen applies for themselves.' }),
  })
  .meta({ id: 'CaseStart' });
export type CaseStart = z.infer<typeof CaseStart>;

export const CaseDone = z
  .object({
    id: z.uuid(),
    number: z.string(),
    version: z.int(),
    phase: z.enum(PHASES),
    happened: z.array(z.string()).meta({ description: 'What happened, in order; empty where nothing changed.' }),
  })
  .meta({ id: 'CaseDone', description: 'A command was done.' });
export type CaseDone = z.infer<typeof CaseDone>;

export const ListedCase = z
  .object({
    id: z.uuid(),
    number: z.string(),
    version: z.int(),
    phase: z.enum(PHASES),
    office: z.string(),
    applicant: z.string().meta({ description: 'Name; empty for a role that does not see it.' }),
    openedDay: IsoDay,
    submittedDay: IsoDay.nullable(),
    dueDay: IsoDay.nullable(),
    decidedDay: IsoDay.nullable(),
    outcome: z.enum(['grant', 'refuse']).nullable(),
  })
  .meta({ id: 'ListedCase' });
export type ListedCase = z.infer<typeof ListedCase>;

const limit = z.coerce.number().int().min(1).max(100).default(25);

export const CASE_SORTS = ['opened', 'number', 'submittedDay', 'dueDay'] as const;
export type CaseSort = (typeof CASE_SORTS)[number];
export const CaseListQuery = z.strictObject({
  phase: z.enum(PHASES).exactOptional(),
  task: z.enum(TASK_KINDS).exactOptional(),
  office: z.string().max(200).exactOptional(),
  number: z.string().max(60).exactOptional(),
  sort: sortOf(CASE_SORTS).default('-opened'),
  after: pageAfter,
  limit,
});
export type CaseListQuery = z.infer<typeof CaseListQuery>;
export const CaseList = z
  .object({ cases: z.array(ListedCase), next: z.string().nullable() })
  .meta({ id: 'CaseList', description: 'A page of cases.' });
export type CaseList = z.infer<typeof CaseList>;

export const CaseParams = z.strictObject({ id: z.uuid() });
export type CaseParams = z.infer<typeof CaseParams>;
const Purpose = z.enum(PURPOSES);
export const ReadQuery = z.strictObject({
  purpose: Purpose.exactOptional().meta({ description: 'What it is read for; kept in the audit.' }),
});
export type ReadQuery = z.infer<typeof ReadQuery>;

const OfferedAction = z
  .object({
    type: z.string(),
    blocked: z.object({ code: z.string(), text: Names }).nullable().meta({ description: 'Why not yet, where known.' }),
  })
  .meta({ id: 'OfferedAction', description: 'What the one who asks may do in the case now.' });
export type OfferedAction = z.infer<typeof OfferedAction>;

export const CaseTask = z
  .object({
    kind: z.enum(TASK_KINDS),
    role: z.enum(ROLES),
    office: z.string(),
    persons: z.array(z.string()),
    dueDay: IsoDay.nullable(),
    late: z.boolean(),
    escalation: z.int(),
  })
  .meta({ id: 'CaseTask' });
export type CaseTask = z.infer<typeof CaseTask>;

/** A legal term that runs for the case. */
const CaseTerm = z.object({ term: z.enum(TERMS), since: IsoDay, due: IsoDay.nullable() }).meta({ id: 'CaseTerm' });

/** What stands for and against closing the case now; null before an award, or for a role that does not see contracts. */
const Leaving = z
  .object({
    aidTo: IsoDay.meta({ description: 'Last day of aid.' }),
    unpaid: z.array(z.string()).meta({ description: 'Months, `2018-07`, of which the bank has not confirmed all.' }),
    suggested: z.enum(EXIT_REASONS),
    reasons: z.array(z.enum(EXIT_REASONS)),
    later: z
      .object({ id: z.uuid().nullable(), number: z.string().nullable(), awarded: z.boolean() })
      .nullable()
      .meta({ description: 'What the family applied for later; without id and number where it lies elsewhere.' }),
  })
  .meta({ id: 'Leaving' });
export type Leaving = z.infer<typeof Leaving>;

/** A case as the one who asks may see it: groups of fields their role does not see are null. */
export const CaseView = z
  .object({
    id: z.uuid(),
    number: z.string(),
    version: z.int(),
    phase: z.enum(PHASES),
    office: z.string(),
    channel: z.enum(CHANNELS),
    programme: ProgrammeId,
    applicationDay: IsoDay.nullable(),
    registeredDay: IsoDay.nullable(),
    family: FamilyPart,
    contact: Contact.nullable(),
    evidence: EvidencePart,
    visit: VisitPart,
    commission: CommissionPart,
    recommendations: RecommendationsPart,
    determination: DeterminationPart,
    decision: DecisionPart,
    contract: ContractPart,
    obligations: ObligationsPart,
    sanctions: SanctionsPart,
    objections: ObjectionsPart,
    changes: ChangesPart,
    account: AccountPart,
    debts: DebtsPart,
    exit: ExitPart,
    leaving: Leaving.nullable(),
    terms: z.array(CaseTerm).meta({ description: 'The legal terms given on the receipt.' }),
    tasks: z.array(CaseTask),
    actions: z.array(OfferedAction),
    names: z.record(z.string(), z.string()).meta({ description: 'Names of the officers above by id.' }),
  })
  .meta({ id: 'CaseView', description: 'A case as the one who asks may see it.' });
export type CaseView = z.infer<typeof CaseView>;

export const HistoryEntry = z
  .object({
    seq: z.int(),
    at: z.iso.datetime(),
    day: IsoDay,
    role: z.enum(ROLES).nullable(),
    person: z.string().nullable(),
    name: z.string().nullable(),
    type: z.string(),
    event: z.unknown().meta({ description: 'What happened in full; null for a role that does not see it.' }),
  })
  .meta({ id: 'HistoryEntry' });
export type HistoryEntry = z.infer<typeof HistoryEntry>;
export const CaseHistory = z.object({ entries: z.array(HistoryEntry) }).meta({ id: 'CaseHistory' });
export type CaseHistory = z.infer<typeof CaseHistory>;

export const CaseReplay = z
  .object({ same: z.boolean(), determinations: ReplayedPart })
  .meta({ id: 'CaseReplay', description: 'Every determination reckoned again from the history alone.' });
export type CaseReplay = z.infer<typeof CaseReplay>;

import type { Assessment as FamilyAssessment } from '@tirek/family';
import { incomeKinds, programmeIds } from '@tirek/law';
import { z } from 'zod';
import { IsoDay, Names } from './names.ts';
import { Trace } from './trace.ts';

/* The answer of `POST /v1/assess`; the type it must agree with stands in the package `family`. */

export const ProgrammeId = z.enum(programmeIds).meta({
  id: 'ProgrammeId',
  description:
    '`targetedAssistance`: the general regime of every edition since 2014 · `orleu`: the pilot of 2014–2017 · `childAllowance`: before 2018.',
});

const tenge = z.number().meta({ description: 'Tenge, exact to the tiyn.' });
const tengeOrNull = z.number().nullable().meta({ description: 'Tenge; null while it cannot be determined.' });

export const Amount = z
  .object({
    monthly: z.number().meta({ description: 'For the members, before the child supplement, not yet rounded. Tenge.' }),
    childSupplement: tenge,
    total: z
      .number()
      .meta({ description: 'What is paid a month: rounded once, after a sanction where there is one. Tenge.' }),
    lumpSum: tenge
      .exactOptional()
      .meta({ description: 'For three months at once, where it was asked for and the edition allows it.' }),
    currency: z.literal('KZT'),
  })
  .meta({ id: 'Amount' });

export const Reason = z
  .object({
    code: z.string(),
    text: Names,
    cites: z.array(z.string()).meta({ description: 'Keys of `citations`.' }),
    member: z.string().exactOptional(),
  })
  .meta({ id: 'Reason', description: 'Why the answer is what it is.' });

export const MissingFact = z
  .object({
    member: z.string().exactOptional(),
    fact: z.string(),
    path: z.string().meta({ description: 'How the file would state it: `members[3].study`.' }),
    named: Names,
    why: Names,
  })
  .meta({ id: 'MissingFact', description: 'A fact, or a figure of law, that would settle the answer.' });

export const Caution = z
  .object({ code: z.string(), text: Names })
  .meta({ id: 'Caution', description: 'Something the answer rests on that may be otherwise.' });

export const CitationText = z
  .object({
    act: z.string(),
    actNamed: Names,
    article: z.string(),
    paragraph: z.string().exactOptional(),
    title: Names,
    link: z.string().exactOptional(),
  })
  .meta({ id: 'CitationText', description: 'A place in a legal act.' });

const IncomeItem = z
  .object({ member: z.string(), kind: z.enum(incomeKinds), quarter: tenge, counted: z.boolean() })
  .meta({
    id: 'IncomeItem',
    description: 'What one member received of one kind in the quarter, and whether it counts.',
  });

const PovertyLine = z
  .object({
    amount: tengeOrNull,
    basis: z.enum(['given', 'published', 'regionalMinimum', 'regionalEstimate', 'nationalEstimate']).nullable(),
  })
  .meta({ id: 'PovertyLine', description: 'The line of one person a month, and where it comes from.' });

const QuarterIncome = z
  .object({
    period: z.tuple([IsoDay, IsoDay]).meta({ description: 'First and last day of the quarter.' }),
    total: tengeOrNull,
    perCapita: tengeOrNull,
    items: z.array(IncomeItem),
  })
  .meta({ id: 'QuarterIncome' });

const truth = z.boolean().nullable();

export const Person = z
  .object({ member: z.string(), counted: truth, ableBodied: truth, exemptFromMeasures: truth })
  .meta({
    id: 'Person',
    description: 'What the law makes of one member; null where it was not asked or cannot be determined yet.',
  });

export const Assessment = z
  .object({
    programme: ProgrammeId,
    edition: IsoDay.meta({ description: 'First day of the edition that was applied.' }),
    on: IsoDay,
    answer: z.enum(['entitled', 'notEntitled', 'undetermined']),
    kind: z.enum(['unconditional', 'conditional']).nullable(),
    amount: Amount,
    members: z.int().nullable().meta({ description: 'Members counted; null while it cannot be determined.' }),
    people: z.array(Person),
    income: QuarterIncome,
    povertyLine: PovertyLine,
    reasons: z.array(Reason),
    missing: z
      .array(MissingFact)
      .meta({ description: 'What would settle an undetermined answer, in the order worth asking.' }),
    cautions: z.array(Caution),
    citations: z.record(z.string(), CitationText),
    trace: Trace,
  })
  .meta({
    id: 'Assessment',
    description: 'The explained answer about one family.',
  }) satisfies z.ZodType<FamilyAssessment>;

import type {
  Doubt as LawDoubt,
  FactEntry as LawFact,
  FigureEntryText,
  FormulaText as LawFormula,
  RuleEntry as LawRule,
} from '@tirek/law';
import { z } from 'zod';
import { CitationText } from './assessment.ts';
import { AskedDay, IsoDay, Names } from './names.ts';

/* The law laid open: `GET /v1/law` and `GET /v1/law/{id}`. The types they must agree with stand in the package `law`. */

const ids = (description: string) => z.array(z.string()).readonly().meta({ description });
const entity = z.enum(['person', 'family']);
const kind = z.enum(['money', 'ratio', 'count', 'yesNo', 'day', 'choice']);
const OptionEntry = z.object({ id: z.string(), named: Names }).meta({ id: 'OptionEntry' });

export const FormulaText: z.ZodType<LawFormula> = z
  .lazy(() =>
    z.object({
      word: z.string(),
      kind,
      rule: z.string().exactOptional(),
      fact: z.string().exactOptional(),
      figure: z.string().exactOptional(),
      shift: z.literal('previousQuarter').exactOptional(),
      value: z.union([z.number(), z.boolean(), z.string()]).exactOptional(),
      options: z.array(z.string()).readonly().exactOptional(),
      rounding: z.object({ how: z.string(), unit: z.number() }).exactOptional(),
      labels: z.array(z.string()).readonly().exactOptional(),
      caution: z.string().exactOptional(),
      parts: z.array(FormulaText).readonly(),
    }),
  )
  .meta({ id: 'FormulaText', description: 'A formula of the law: a word of the rule language with its parts.' });

const EditionEntry = z
  .object({
    from: IsoDay.meta({ description: 'First day.' }),
    repealed: z.boolean(),
    cites: z.array(CitationText).readonly(),
    formula: FormulaText.nullable(),
  })
  .meta({ id: 'EditionEntry' });

export const RuleEntry = z
  .object({
    id: z.string(),
    entity,
    kind,
    named: Names,
    plain: Names.exactOptional(),
    cites: z.array(CitationText).readonly(),
    editions: z.array(EditionEntry).readonly().meta({ description: 'Newest first.' }),
    options: z.array(OptionEntry).readonly(),
    doubts: ids('Ids of doubts.'),
    programmes: ids('Programmes that reach the rule.'),
    uses: ids('Rules its formulas name.'),
    figures: ids('Figures its formulas name.'),
    facts: ids('Facts its formulas ask.'),
    usedBy: ids('Rules whose formulas name it.'),
  })
  .meta({ id: 'RuleEntry', description: 'A rule of law with all its editions.' }) satisfies z.ZodType<LawRule>;

const FigureStretch = z
  .object({
    from: IsoDay,
    until: IsoDay.nullable().meta({ description: 'Last day; null while it lasts.' }),
    value: z.number().meta({ description: 'Tenge, share or number.' }),
    region: z.string().exactOptional(),
    source: z.string(),
    confidence: z.enum(['primary', 'press', 'secondary', 'unverified']),
    checkedOn: z.string(),
    note: z.string().exactOptional(),
  })
  .meta({ id: 'FigureStretch' });

export const FigureEntry = z
  .object({
    id: z.string(),
    kind: z.enum(['money', 'ratio', 'count']),
    named: Names,
    stretches: z.array(FigureStretch).readonly(),
    usedBy: ids('Rules whose formulas name it.'),
  })
  .meta({
    id: 'FigureEntry',
    description: 'A dated figure with all its stretches.',
  }) satisfies z.ZodType<FigureEntryText>;

export const FactEntry = z
  .object({
    id: z.string(),
    entity,
    kind,
    named: Names,
    options: z.array(OptionEntry).readonly(),
    usedBy: ids('Rules that ask it.'),
  })
  .meta({ id: 'FactEntry', description: 'What the law asks about a person or a family.' }) satisfies z.ZodType<LawFact>;

export const Doubt = z
  .object({
    id: z.string(),
    question: Names,
    reading: Names.meta({ description: 'The reading that the rules follow.' }),
    why: Names,
    since: IsoDay.exactOptional(),
    sources: z.string(),
    elsewhere: Names.exactOptional(),
  })
  .meta({ id: 'Doubt', description: 'A place where the law is unclear.' }) satisfies z.ZodType<LawDoubt>;

const RuleSummary = RuleEntry.omit({ editions: true })
  .extend({
    edition: IsoDay.nullable().meta({
      description: 'First day of the edition in force on the day asked about; null where the rule is not in force.',
    }),
  })
  .meta({ id: 'RuleSummary' });
const FigureSummary = FigureEntry.extend({
  stretches: z.array(FigureStretch).readonly().meta({ description: 'Those in force on the day asked about.' }),
}).meta({ id: 'FigureSummary' });

/** The answer of `GET /v1/law`. */
export const LawList = z
  .object({
    on: IsoDay,
    rules: z.array(RuleSummary).readonly(),
    figures: z.array(FigureSummary).readonly(),
    facts: z.array(FactEntry).readonly(),
    doubts: z.array(Doubt).readonly(),
  })
  .meta({ id: 'LawList', description: 'Every rule, figure, fact and doubt, as on one day.' });
export type LawList = z.infer<typeof LawList>;

/** The answer of `GET /v1/law/{id}`. */
export const LawEntry = z
  .discriminatedUnion('is', [
    z.object({ is: z.literal('rule'), on: IsoDay, edition: IsoDay.nullable(), rule: RuleEntry }),
    z.object({ is: z.literal('figure'), on: IsoDay, inForce: z.array(FigureStretch).readonly(), figure: FigureEntry }),
    z.object({ is: z.literal('fact'), on: IsoDay, fact: FactEntry }),
    z.object({ is: z.literal('doubt'), on: IsoDay, doubt: Doubt }),
  ])
  .meta({ id: 'LawEntry', description: 'All about one rule, figure, fact or doubt.' });
export type LawEntry = z.infer<typeof LawEntry>;

export const LawQuery = z.strictObject({
  on: AskedDay.exactOptional().meta({ description: 'The day asked about; today where it is absent.' }),
});
export const LawParams = z.object({
  id: z.string().max(200).meta({ description: 'Id of a rule, figure, fact or doubt.' }),
});

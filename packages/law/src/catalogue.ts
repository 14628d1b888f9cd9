import {
  type Edition,
  type Fact,
  type Figure,
  isoDay,
  type Kind,
  type Names,
  type Node,
  type Rule,
} from '@tirek/rules';
import { type CitationText, toCitationText } from './citation-text.ts';
import { type Doubt, DOUBTS } from './doubts.ts';
import { type FigureEntryText, toFigureText } from './figure-text.ts';
import { type FormulaText, toFormulaText } from './formula-text.ts';
import { mci } from './parameters/mci.ts';
import { minimumWage } from './parameters/minimum-wage.ts';
import { type ProgrammeId, programmeIds, PROGRAMMES } from './programmes/index.ts';
import { OPTION_NAMES } from './vocabulary/option-names.ts';

/* The law laid open: every rule, figure and fact that a programme reaches, as plain data for pages, commands and documents. */

export interface EditionEntry {
  /** First day, ISO. */
  readonly from: string;
  /** From this day the rule is no longer in force. */
  readonly repealed: boolean;
  readonly cites: readonly CitationText[];
  readonly formula: FormulaText | null;
}

export interface OptionEntry {
  readonly id: string;
  readonly named: Names;
}

export interface RuleEntry {
  readonly id: string;
  readonly entity: 'person' | 'family';
  readonly kind: Kind;
  readonly named: Names;
  readonly plain?: Names;
  readonly cites: readonly CitationText[];
  /** Newest first. */
  readonly editions: readonly EditionEntry[];
  /** Of a choice. */
  readonly options: readonly OptionEntry[];
  /** Ids of doubts. */
  readonly doubts: readonly string[];
  /** Ids of the programmes that reach the rule. */
  readonly programmes: readonly string[];
  /** Ids of the rules, figures and facts that its own formulas name, in any edition. */
  readonly uses: readonly string[];
  readonly figures: readonly string[];
  readonly facts: readonly string[];
  /** Ids of the rules whose formulas name it. */
  readonly usedBy: readonly string[];
}

export interface FactEntry {
  readonly id: string;
  readonly entity: 'person' | 'family';
  readonly kind: Kind;
  readonly named: Names;
  readonly options: readonly OptionEntry[];
  /** Ids of the rules that ask it. */
  readonly usedBy: readonly string[];
}

export interface Catalogue {
  /** Parts before the whole. */
  readonly rules: readonly RuleEntry[];
  readonly figures: readonly FigureEntryText[];
  readonly facts: readonly FactEntry[];
  readonly doubts: readonly Doubt[];
}

/** What a rule's formulas name themselves. */
interface Named {
  readonly rules: Set<Rule>;
  readonly figures: Set<Figure>;
  readonly facts: Set<Fact>;
}

function collect(node: Node, into: Named): void {
  if (node.rule) into.rules.add(node.rule);
  if (node.figure) into.figures.add(node.figure);
  if (node.fact) into.facts.add(node.fact);
  for (const part of node.parts) collect(part, into);
}

/** Figures that pages show beside the benefits. */
const FIGURES_BESIDE = [mci, minimumWage];

const newNamed = (): Named => ({ rules: new Set(), figures: new Set(), facts: new Set() });

function namedBy(rule: Rule): Named {
  const named = newNamed();
  for (const { node } of rule.editions) if (node) collect(node, named);
  return named;
}

/** Rules reached from a programme's questions, grounds and supports. */
function reach(rule: Rule, reached: Map<Rule, Named>): void {
  if (reached.has(rule)) return;
  const named = namedBy(rule);
  reached.set(rule, named);
  for (const used of named.rules) reach(used, reached);
}

function reachOf(programme: ProgrammeId): { named: Named; rules: Map<Rule, Named> } {
  const { questions, aboutMembers, grounds, supports } = PROGRAMMES[programme];
  const named = newNamed();
  for (const { node } of [...Object.values(questions), ...aboutMembers]) collect(node, named);
  for (const { holds } of [...grounds, ...supports]) collect(holds.node, named);
  const rules = new Map<Rule, Named>();
  for (const rule of named.rules) reach(rule, rules);
  return { named, rules };
}

/** Parts before the whole: a rule stands behind all rules it names. */
function inOrder(rules: ReadonlyMap<Rule, Named>): Rule[] {
  const done = new Set<Rule>();
  const visit = (rule: Rule): void => {
    if (done.has(rule)) return;
    for (const used of rules.get(rule)?.rules ?? []) visit(used);
    done.add(rule);
  };
  for (const rule of rules.keys()) visit(rule);
  return [...done];
}

const isEntity = (name: string): name is 'person' | 'family' => name === 'person' || name === 'family';

function entityOf({ id, entity }: Rule | Fact): 'person' | 'family' {
  if (!isEntity(entity)) throw new TypeError(`${id} belongs to an unknown entity ${entity}`);
  return entity;
}

const optionsOf = ({ id, options }: Rule | Fact): OptionEntry[] =>
  options.map((option) => {
    const named = OPTION_NAMES[id]?.[option];
    if (!named) throw new TypeError(`option ${option} of ${id} has no name`);
    return { id: option, named };
  });

const toEditionEntry = ({ from, node, cites }: Edition): EditionEntry => ({
  from: isoDay(from),
  repealed: node === null,
  cites: cites.map(toCitationText),
  formula: node === null ? null : toFormulaText(node),
});

const idsOf = (of: Iterable<{ readonly id: string }>): string[] => [...of].map(({ id }) => id);

function build(): Catalogue {
  const reached = new Map(programmeIds.map((id) => [id, reachOf(id)]));
  const all = new Map([...reached.values()].flatMap(({ rules }) => [...rules]));
  const named = [...all.values(), ...[...reached.values()].map((r) => r.named)];
  const usersOf = (uses: (n: Named) => boolean): string[] => idsOf([...all].filter(([, n]) => uses(n)).map(([r]) => r));
  const further = newNamed();
  for (const { node } of FIGURES_BESIDE) collect(node, further);
  const figures = new Set([...named, further].flatMap((n) => [...n.figures]));
  const facts = new Set(named.flatMap((n) => [...n.facts]));

  const toRuleEntry = (rule: Rule): RuleEntry => {
    const own = all.get(rule) ?? newNamed();
    return {
      id: rule.id,
      entity: entityOf(rule),
      kind: rule.kind,
      named: rule.named,
      ...(rule.plain ? { plain: rule.plain } : {}),
      cites: rule.cites.map(toCitationText),
      editions: rule.editions.map(toEditionEntry).toReversed(),
      options: optionsOf(rule),
      doubts: rule.doubts,
      programmes: programmeIds.filter((id) => reached.get(id)?.rules.has(rule)),
      uses: idsOf(own.rules),
      figures: idsOf(own.figures),
      facts: idsOf(own.facts),
      usedBy: usersOf((n) => n.rules.has(rule)),
    };
  };
  const toFactEntry = (fact: Fact): FactEntry => ({
    id: fact.id,
    entity: entityOf(fact),
    kind: fact.kind,
    named: fact.named,
    options: optionsOf(fact),
    usedBy: usersOf((n) => n.facts.has(fact)),
  });
  return {
    rules: inOrder(all).map(toRuleEntry),
    figures: [...figures].map((figure) =>
      toFigureText(
        figure,
        usersOf((n) => n.figures.has(figure)),
      ),
    ),
    facts: [...facts].map(toFactEntry),
    doubts: DOUBTS,
  };
}

let built: Catalogue | undefined;

/** The law laid open; put together at the first call. */
export const catalogue = (): Catalogue => (built ??= build());

import * as acts from '../../packages/law/src/acts/acts.ts';
import { answerIn, dayIn, dayInWords, familyIn } from '../../packages/law/src/acts/example-words.ts';
import type { Examples } from '../../packages/law/src/acts/example.ts';
import { EXAMPLES } from '../../packages/law/src/examples.ts';
import type { Catalogue, CitationText, EditionEntry, RuleEntry } from '../../packages/law/src/index.ts';
import { INCOME_KINDS, INCOME_TREATMENT, incomeKinds } from '../../packages/law/src/index.ts';
import { doubtLines } from './doubts-page.ts';
import { latestLines } from './figure-page.ts';
import { formulaLines } from './formula.ts';
import { figurePath, linkTo, namesFor, rulePath } from './names.ts';
import { table } from './table.ts';
import {
  CONFIDENCE_NAMES,
  fill,
  FORMULA,
  HEADINGS,
  type Language,
  LANGUAGE_NAMES,
  LANGUAGES,
  SENTENCES,
} from './words.ts';

/** Short reference, linked to the text of the act. */
const citeIn = (language: Language, { title, link }: CitationText): string =>
  link === undefined ? title[language] : linkTo(title[language], link);

/** Number and day of an act: two orders may share a title. A number's letter differs by language: `237-ө (237-п)`. */
function numberIn(language: Language, id: string): string {
  const number = Object.values(acts).find((act) => act.id === id)?.number ?? '';
  const [, kazakh, russian, day] = /^(№ \S+) \((\S+)\)(, .+)$/.exec(number) ?? [];
  if (kazakh === undefined) return number;
  if (language === 'kk') return `${kazakh}${day}`;
  return `№ ${language === 'ru' ? russian : russian?.replace(/-.+$/, '')}${day}`;
}

function lawLines(rule: RuleEntry, language: Language): string[] {
  const cited = new Map(rule.editions.flatMap(({ cites }) => cites).map((cite) => [cite.act, cite]));
  return [
    `**${HEADINGS.law[language]}:** ${rule.cites.map((cite) => citeIn(language, cite)).join('; ')}`,
    '',
    ...[...cited.values()].map(({ act, actNamed, link }) => {
      const named = link === undefined ? actNamed[language] : linkTo(actNamed[language], link);
      return `- ${named}, ${numberIn(language, act)}`;
    }),
    '',
  ];
}

/** An edition's formula, or the newer edition that already told it. */
function editionLines(catalogue: Catalogue, rule: RuleEntry, edition: EditionEntry, language: Language): string[] {
  const since = fill(SENTENCES.since[language], { day: dayInWords(edition.from) });
  const cites = edition.cites.map((cite) => citeIn(language, cite)).join('; ');
  const head = [`#### ${since}${edition.repealed ? '' : ` — ${cites}`}`, ''];
  if (edition.formula === null) return [...head, SENTENCES.repealed[language], ''];
  const told = JSON.stringify(edition.formula);
  const newer = rule.editions.find(({ from, formula }) => from > edition.from && JSON.stringify(formula) === told);
  if (newer) return [...head, fill(SENTENCES.sameAs[language], { day: dayInWords(newer.from) }), ''];
  return [...head, ...formulaLines(edition.formula, namesFor(catalogue, rule, language)), ''];
}

function exampleLines(catalogue: Catalogue, rule: RuleEntry, group: Examples, language: Language): string[] {
  const asked = new Set(rule.facts);
  const nameOf = (id: string): string => catalogue.figures.find((figure) => figure.id === id)?.named[language] ?? id;
  const rows = group.cases.map((example) => [
    dayIn(language, example),
    familyIn(language, example, asked),
    answerIn(language, group, example.answer, nameOf),
  ]);
  const head = [HEADINGS.day[language], HEADINGS.family[language], HEADINGS.answer[language]];
  return [`**${group.shows[language]}**`, '', ...table(head, rows)];
}

/** The law of a member's income is a list of kinds: which count since when, and on what that rests. */
function treatmentLines(language: Language): string[] {
  const rows = incomeKinds.flatMap((kind) =>
    INCOME_TREATMENT[kind].map(({ from, counted, source, confidence }) => [
      INCOME_KINDS[kind][language],
      dayInWords(from),
      FORMULA[counted ? 'yes' : 'no'][language],
      source,
      CONFIDENCE_NAMES[confidence][language],
    ]),
  );
  const head = [HEADINGS.kind, HEADINGS.from, HEADINGS.counted, HEADINGS.source, HEADINGS.confidence];
  return table(
    head.map((named) => named[language]),
    rows,
  );
}

const section = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`### ${heading}`, '', ...lines];

function languageLines(catalogue: Catalogue, rule: RuleEntry, language: Language): string[] {
  const groups = EXAMPLES.filter(({ of }) => of.node.rule?.id === rule.id);
  const figures = catalogue.figures.filter(({ id }) => rule.figures.includes(id));
  const doubts = catalogue.doubts.filter(({ id }) => rule.doubts.includes(id));
  const users = catalogue.rules.filter(({ id }) => rule.usedBy.includes(id));
  const used = users.map((user) => linkTo(user.named[language], `../${rulePath(user)}`)).join(', ');
  return [
    `## ${LANGUAGE_NAMES[language]}`,
    '',
    `**${rule.named[language]}.** ${rule.plain?.[language] ?? ''}`.trim(),
    '',
    ...lawLines(rule, language),
    ...section(
      HEADINGS.editions[language],
      rule.editions.flatMap((edition) => editionLines(catalogue, rule, edition, language)),
    ),
    ...section(HEADINGS.incomeKinds[language], rule.id === 'countedIncome' ? treatmentLines(language) : []),
    ...(used === '' ? [] : [fill(SENTENCES.named[language], { what: used }), '']),
    ...section(
      HEADINGS.figures[language],
      figures.flatMap((figure) => latestLines(figure, language, `../${figurePath(figure)}`)),
    ),
    ...section(HEADINGS.examples[language], [
      SENTENCES.examples[language],
      '',
      ...groups.flatMap((group) => exampleLines(catalogue, rule, group, language)),
    ]),
    ...section(
      HEADINGS.doubts[language],
      doubts.flatMap((doubt) => doubtLines(doubt, language)),
    ),
  ];
}

/** The page of a rule: plain words, place in the law, editions, figures, examples and doubts, language by language. */
export function rulePage(catalogue: Catalogue, rule: RuleEntry): string[] {
  const { kk, ru, en } = rule.named;
  return [
    `# ${[...new Set([kk, ru, en])].join(' · ')}`,
    '',
    ...LANGUAGES.flatMap((language) => languageLines(catalogue, rule, language)),
  ];
}

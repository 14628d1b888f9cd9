import { dayInWords, moneyIn } from '../../packages/law/src/acts/example-words.ts';
import type { Catalogue, FigureEntryText, FigureStretch } from '../../packages/law/src/index.ts';
import { linkTo, regionIn, rulePath } from './names.ts';
import { table } from './table.ts';
import { CONFIDENCE_NAMES, fill, HEADINGS, type Language, LANGUAGE_NAMES, LANGUAGES, SENTENCES } from './words.ts';

const LATEST = 5;

function valueIn(language: Language, { kind }: FigureEntryText, { value }: FigureStretch): string {
  if (kind === 'money') return moneyIn(language, value);
  return language === 'en' ? String(value) : String(value).replace('.', ',');
}

const rowOf = (figure: FigureEntryText, stretch: FigureStretch, language: Language): string[] => [
  dayInWords(stretch.from),
  stretch.until === null ? '…' : dayInWords(stretch.until),
  valueIn(language, figure, stretch),
  stretch.source,
  CONFIDENCE_NAMES[stretch.confidence][language],
  dayInWords(stretch.checkedOn),
];

const HEAD = ['from', 'until', 'value', 'source', 'confidence', 'checkedOn'] as const;
const headIn = (language: Language): string[] => HEAD.map((name) => HEADINGS[name][language]);

/** The last values of a figure, as a rule's page shows them; of a regional figure only where all its values stand. */
export function latestLines(figure: FigureEntryText, language: Language, path: string): string[] {
  const all = fill(SENTENCES.allStretches[language], { what: linkTo(figure.named[language], path) });
  const national = figure.stretches.filter(({ region }) => region === undefined).slice(-LATEST);
  const head = [`**${figure.named[language]}**`, ''];
  if (figure.stretches.length === 0) return [...head, SENTENCES.noValue[language], ''];
  const rows = national.map((stretch) => rowOf(figure, stretch, language));
  return [...head, ...(rows.length === 0 ? [] : table(headIn(language), rows)), all, ''];
}

/** Notes are kept in English only, so only the English table has them. */
function allLines(figure: FigureEntryText, language: Language): string[] {
  if (figure.stretches.length === 0) return [SENTENCES.noValue[language], ''];
  const isRegional = figure.stretches.some(({ region }) => region !== undefined);
  const hasNotes = language === 'en' && figure.stretches.some(({ note }) => note !== undefined);
  const rows = figure.stretches.map((stretch) => [
    ...(isRegional
      ? [stretch.region === undefined ? SENTENCES.everywhere[language] : regionIn(language, stretch.region)]
      : []),
    ...rowOf(figure, stretch, language),
    ...(hasNotes ? [stretch.note ?? ''] : []),
  ]);
  const head = [
    ...(isRegional ? [HEADINGS.region[language]] : []),
    ...headIn(language),
    ...(hasNotes ? [HEADINGS.note[language]] : []),
  ];
  return table(head, rows);
}

function languageLines({ rules }: Catalogue, figure: FigureEntryText, language: Language): string[] {
  const users = rules.filter(({ id }) => figure.usedBy.includes(id));
  const used = users.map((rule) => linkTo(rule.named[language], `../${rulePath(rule)}`)).join(', ');
  return [
    `## ${LANGUAGE_NAMES[language]}`,
    '',
    `**${figure.named[language]}**`,
    '',
    used === '' ? SENTENCES.notUsed[language] : fill(SENTENCES.named[language], { what: used }),
    '',
    ...allLines(figure, language),
  ];
}

/** The page of a figure: every stretch with its source, how far it can be trusted, and when that was checked. */
export function figurePage(catalogue: Catalogue, figure: FigureEntryText): string[] {
  const { kk, ru, en } = figure.named;
  return [
    `# ${[kk, ru, en].join(' · ')}`,
    '',
    ...LANGUAGES.flatMap((language) => languageLines(catalogue, figure, language)),
  ];
}

import { dayInWords } from '../../packages/law/src/acts/example-words.ts';
import type { Catalogue, Doubt } from '../../packages/law/src/index.ts';
import { linkTo, rulePath } from './names.ts';
import { fill, HEADINGS, type Language, LANGUAGE_NAMES, LANGUAGES, SENTENCES } from './words.ts';

/** One doubt: question, reading, reason, sources. */
export function doubtLines({ question, reading, why, since, sources }: Doubt, language: Language): string[] {
  const from =
    since === undefined ? '' : ` (${fill(SENTENCES.since[language], { day: dayInWords(since) }).toLowerCase()})`;
  return [
    `- **${question[language]}**${from}`,
    `  - ${SENTENCES.reading[language]} ${reading[language]}`,
    `  - ${SENTENCES.why[language]} ${why[language]}`,
    `  - ${SENTENCES.sources[language]} ${sources}`,
    '',
  ];
}

function withUsers(catalogue: Catalogue, doubt: Doubt, language: Language): string[] {
  const users = catalogue.rules.filter(({ doubts }) => doubts.includes(doubt.id));
  const rules = users.map((rule) => linkTo(rule.named[language], rulePath(rule))).join(', ');
  const told = doubtLines(doubt, language).slice(0, -1);
  return [...told, `  - ${SENTENCES.matters[language]} ${doubt.elsewhere?.[language] ?? rules}`, ''];
}

/** All doubts on one page, each with the rules that rest on it. */
export const doubtsPage = (catalogue: Catalogue): string[] => [
  `# ${LANGUAGES.map((language) => HEADINGS.doubts[language]).join(' · ')}`,
  '',
  ...LANGUAGES.flatMap((language) => [
    `## ${LANGUAGE_NAMES[language]}`,
    '',
    SENTENCES.doubts[language],
    '',
    ...catalogue.doubts.flatMap((doubt) => withUsers(catalogue, doubt, language)),
  ]),
];

import type { Catalogue } from '../../packages/law/src/index.ts';
import { programmeIds } from '../../packages/law/src/index.ts';
import { figurePath, linkTo, programmeIn, rulePath } from './names.ts';
import { HEADINGS, type Language, LANGUAGE_NAMES, LANGUAGES, SENTENCES } from './words.ts';

function languageLines({ rules, figures }: Catalogue, language: Language): string[] {
  const rulesOf = (programme: string): string[] =>
    rules
      .filter(({ programmes }) => programmes[0] === programme)
      .map((rule) => `- ${linkTo(rule.named[language], rulePath(rule))}`);
  return [
    `## ${LANGUAGE_NAMES[language]}`,
    '',
    SENTENCES.contents[language],
    '',
    ...programmeIds.flatMap((programme) => [`### ${programmeIn(language, programme)}`, '', ...rulesOf(programme), '']),
    `### ${HEADINGS.figures[language]}`,
    '',
    ...figures.map((figure) => `- ${linkTo(figure.named[language], figurePath(figure))}`),
    '',
    `### ${linkTo(HEADINGS.doubts[language], 'doubts.md')}`,
    '',
  ];
}

/** The first page: every rule by programme, every figure, and the doubts. */
export const indexPage = (catalogue: Catalogue): string[] => [
  `# ${LANGUAGES.map((language) => HEADINGS.contents[language]).join(' · ')}`,
  '',
  ...LANGUAGES.flatMap((language) => languageLines(catalogue, language)),
];

import type { Catalogue, FigureEntryText, RuleEntry } from '../../packages/law/src/index.ts';
import { CAUTIONS, OPTION_NAMES, type ProgrammeId, PROGRAMMES, REGIONS } from '../../packages/law/src/index.ts';
import type { Names } from './formula.ts';
import { fill, type Language } from './words.ts';

/* Where each page lies and what everything on it is called. */

const toKebab = (id: string): string => id.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

/** The folder of the first programme that reaches a rule: shared rules stand with targeted assistance. */
const folderOf = (programme: string): string => toKebab(programme);

/** The page of a rule, from `docs/law`. */
export function rulePath({ id, programmes }: RuleEntry): string {
  const [first] = programmes;
  if (first === undefined) throw new TypeError(`rule ${id} belongs to no programme`);
  return `${folderOf(first)}/${toKebab(id)}.md`;
}

/** The page of a figure, from `docs/law`. */
export const figurePath = ({ id }: Pick<FigureEntryText, 'id'>): string => `figures/${toKebab(id)}.md`;

const find = <T extends { readonly id: string }>(of: readonly T[], id: string): T => {
  const found = of.find((entry) => entry.id === id);
  if (!found) throw new TypeError(`the law has no ${id}`);
  return found;
};

export const linkTo = (text: string, path: string): string => `[${text}](${path})`;

/** The names that a formula of a rule needs, with links from the rule's own page. */
export function namesFor({ rules, figures, facts }: Catalogue, rule: RuleEntry, language: Language): Names {
  return {
    language,
    rule: (id) => {
      const used = find(rules, id);
      return linkTo(used.named[language], `../${rulePath(used)}`);
    },
    fact: (id) => find(facts, id).named[language],
    figure: (id) => {
      const used = find(figures, id);
      return linkTo(used.named[language], `../${figurePath(used)}`);
    },
    option: (of, option) => {
      const owner = of.parts[0]?.fact ?? of.parts[0]?.rule ?? rule.id;
      const named = OPTION_NAMES[owner]?.[option];
      if (!named) throw new TypeError(`option ${option} of ${owner} has no name`);
      return named[language];
    },
    caution: (code) => {
      if (!isCaution(code)) throw new TypeError(`caution ${code} has no text`);
      return fill(CAUTIONS[code][language], {});
    },
  };
}

const isCaution = (code: string): code is keyof typeof CAUTIONS => code in CAUTIONS;
const isRegion = (code: string): code is keyof typeof REGIONS => code in REGIONS;

export function regionIn(language: Language, code: string): string {
  if (!isRegion(code)) throw new TypeError(`no region ${code}`);
  return REGIONS[code][language];
}

const isProgramme = (id: string): id is ProgrammeId => id in PROGRAMMES;

export function programmeIn(language: Language, id: string): string {
  if (!isProgramme(id)) throw new TypeError(`no programme ${id}`);
  return PROGRAMMES[id].named[language];
}

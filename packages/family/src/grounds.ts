import { type Ground, type ReasonCode, REASONS } from '@tirek/law';
import { type Citation, type Day, findEdition, type Names, type Node } from '@tirek/rules';
import type { Reason } from './contract.ts';
import { tengeText } from './tenge.ts';

/** The articles behind a ground: those of the rules it names, in the edition of the day. */
export function groundCites(ground: Ground, lawDay: Day): Citation[] {
  const found = new Map<string, Citation>();
  const walk = (node: Node): void => {
    if (node.rule) for (const cite of findEdition(node.rule, lawDay)?.cites ?? []) found.set(cite.id, cite);
    else for (const part of node.parts) walk(part);
  };
  walk(ground.holds.node);
  return [...found.values()];
}

interface Figures {
  readonly perCapita?: number | null;
  readonly line?: number | null;
}

const fill = (text: string, figures: Figures, decimal: ',' | '.'): string =>
  text.replace(/\{(perCapita|line)\}/g, (_, name: keyof Figures) => {
    const figure = figures[name];
    return figure === null || figure === undefined ? '?' : tengeText(figure, decimal);
  });

/** A reason in the family's words, its figures filled in. */
export function reasonOf(code: ReasonCode, cites: readonly Citation[], figures: Figures): Reason {
  const text: Names = REASONS[code];
  return {
    code,
    text: { kk: fill(text.kk, figures, ','), ru: fill(text.ru, figures, ','), en: fill(text.en, figures, '.') },
    cites: cites.map((cite) => cite.id),
  };
}

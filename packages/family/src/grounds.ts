import { type Ground, type ReasonCode, REASONS } from '@tirek/law';
import { type Answer, type Citation, type Day, findEdition, type Names, type Node, type Quotient } from '@tirek/rules';
import type { Reason } from './contract.ts';
import { tengeText, toTenge } from './tenge.ts';

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
  readonly perCapita?: Answer;
  readonly line?: number | null;
}

/** What is known of a number: itself, or "at least …" where other incomes were not asked because they no longer matter. */
function knownOf(answer: Answer | undefined, language: keyof Names): string {
  if (answer?.is === 'known') return tengeText(toTenge(answer.value as Quotient), language);
  const lowest = answer?.is === 'unknown' ? answer.between?.[0] : undefined;
  return lowest && lowest.den !== 0 ? `≥ ${tengeText(toTenge(lowest), language)}` : '…';
}

function fill(text: string, { perCapita, line }: Figures, language: keyof Names): string {
  const shownLine = line === null || line === undefined ? '…' : tengeText(line, language);
  return text.replace('{perCapita}', knownOf(perCapita, language)).replace('{line}', shownLine);
}

/** A reason in the family's words, its figures filled in. */
export function reasonOf(code: ReasonCode, cites: readonly Citation[], figures: Figures): Reason {
  const text: Names = REASONS[code];
  return {
    code,
    text: { kk: fill(text.kk, figures, 'kk'), ru: fill(text.ru, figures, 'ru'), en: fill(text.en, figures, 'en') },
    cites: cites.map((cite) => cite.id),
  };
}

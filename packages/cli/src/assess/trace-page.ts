import type { Assessment, Formula, Step } from '@tirek/family';
import { type LawNames, lawNames } from '../formula/names.ts';
import { formulaLines } from '../formula/outline.ts';
import { shownStepValue } from '../formula/value.ts';
import { viewOfTrace } from '../formula/view.ts';
import { wrapped } from '../show/layout.ts';
import type { Terminal } from '../terminal.ts';

function stepLines(step: Step, assessment: Assessment, names: LawNames, terminal: Terminal): string[] {
  const { language, width, paint } = terminal;
  const value = shownStepValue(step.value, step.kind, terminal, (option) => names.option(step.rule, option));
  const whose = step.member === undefined ? '' : ` (${step.member})`;
  const law = step.cites
    .map((key) => assessment.citations[key]?.title[language])
    .filter((title) => title !== undefined);
  const head = wrapped(`${step.named[language]}${whose} = ${value}`, { width, indent: 2, hanging: 4 });
  const cited = law.length === 0 ? [] : wrapped(law.join('; '), { width, indent: 4, hanging: 6 });
  return [
    ...head.map((line) => paint('bold', line)),
    ...(step.formula ? formulaLines(viewOfTrace(step.formula), { terminal, names, rule: step.rule }, 4) : []),
    ...cited.map((line) => paint('dim', line)),
  ];
}

const stepsIn = (formula: Formula): string[] => [
  ...(formula.step === undefined ? [] : [formula.step]),
  ...formula.parts.flatMap(stepsIn),
];

/** The answers first, each followed by what it is made of; every step once. */
function inReadingOrder({ roots, steps }: Assessment['trace']): Step[] {
  const seen = new Set<string>();
  const visit = (key: string): void => {
    const step = steps[key];
    if (!step || seen.has(key)) return;
    seen.add(key);
    if (step.formula) for (const part of stepsIn(step.formula)) visit(part);
  };
  for (const root of [...roots, ...Object.keys(steps)]) visit(root);
  return [...seen].map((key) => steps[key]).filter((step) => step !== undefined);
}

/** Every rule that was asked, with its formula and its numbers. */
export function tracePage(assessment: Assessment, terminal: Terminal): string[] {
  const names = lawNames(terminal.language);
  return [
    '',
    terminal.paint('bold', terminal.words('section.trace')),
    ...inReadingOrder(assessment.trace).flatMap((step) => stepLines(step, assessment, names, terminal)),
  ];
}

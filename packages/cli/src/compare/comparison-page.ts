import type { Comparison, Regime } from '@tirek/family';
import { shownDay } from '../show/day.ts';
import { columnsOf, table, wrapped } from '../show/layout.ts';
import { money } from '../show/money.ts';
import type { Terminal } from '../terminal.ts';

function answerCell({ assessment }: Regime, { words }: Terminal): string {
  if (assessment.answer !== 'entitled') return words(`cell.${assessment.answer}`);
  return assessment.kind === null ? words('cell.entitled') : words(`cell.${assessment.kind}`);
}

function amountCell({ assessment }: Regime, { language }: Terminal): string {
  return assessment.answer === 'undetermined' ? '?' : money(assessment.amount.total, language);
}

const lineCell = ({ assessment }: Regime, { language }: Terminal): string =>
  assessment.povertyLine.amount === null ? '?' : money(assessment.povertyLine.amount, language);

/** `01.2018–03.2019`: regimes change at the turn of a month. */
const monthOf = (iso: string): string => iso.slice(0, 7).split('-').toReversed().join('.');
const yearsCell = ({ from, to }: Regime): string => `${monthOf(from)}–${to === null ? '…' : monthOf(to)}`;

const cells = (regime: Regime, terminal: Terminal): string[] => [
  `${regime.inForce ? '▸' : ' '} ${yearsCell(regime)}`,
  answerCell(regime, terminal),
  lineCell(regime, terminal),
  amountCell(regime, terminal),
];

/** Why a regime answers as it does: its name and its first reason. */
function because(regime: Regime, { language, width, words }: Terminal): string[] {
  const { reasons, missing } = regime.assessment;
  const why = reasons[0]?.text[language] ?? missing[0]?.named[language];
  const text = `${yearsCell(regime)}: ${regime.named[language]}${regime.inForce ? ` (${words('compare.inForce')})` : ''}`;
  return [
    ...wrapped(text, { width, indent: 2, hanging: 4 }),
    ...(why === undefined ? [] : wrapped(why, { width, indent: 4, hanging: 4 })),
  ];
}

/** Every regime in one row, the one in force marked; below, what each regime is and why it answers so. */
export function comparisonPage(comparison: Comparison, terminal: Terminal): string[] {
  const { words, paint, width } = terminal;
  const titles = [words('compare.years'), words('compare.answer'), words('compare.line'), words('compare.amount')];
  const [top = '', ...rows] = table(
    [[`  ${titles[0]}`, ...titles.slice(1)], ...comparison.regimes.map((r) => cells(r, terminal))],
    [2, 3],
  );
  return [
    ...wrapped(words('compare.title', { on: shownDay(comparison.on) }), { width }).map((line) => paint('bold', line)),
    '',
    paint('dim', top),
    paint('dim', '─'.repeat(Math.min(width, Math.max(columnsOf(top), ...rows.map(columnsOf))))),
    ...rows.map((row, i) => (comparison.regimes[i]?.inForce ? paint('bold', row) : row)),
    '',
    paint('bold', words('compare.regimes')),
    ...comparison.regimes.flatMap((regime) => because(regime, terminal)),
    '',
    ...wrapped(words('compare.note', { on: shownDay(comparison.on) }), { width }).map((line) => paint('dim', line)),
  ];
}

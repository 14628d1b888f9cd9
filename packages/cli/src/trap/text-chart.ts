import type { BudgetCurve } from '@tirek/family';
import { columnsOf } from '../show/layout.ts';
import { money } from '../show/money.ts';
import type { Terminal } from '../terminal.ts';
import { at, highestEarnings, highestNet } from './points.ts';

const EIGHTHS = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const ROWS = 8;

/** One row of the chart: of each column, how many eighths of this row it fills. */
const chartRow = (heights: readonly number[], row: number): string =>
  heights.map((height) => EIGHTHS[Math.max(0, Math.min(8, Math.round((height - row) * 8)))] ?? ' ').join('');

function markRow(curve: BudgetCurve, columns: number): string {
  const highest = Math.max(1, highestEarnings(curve));
  const columnOf = (earnings: number): number => Math.round((earnings / highest) * (columns - 1));
  const marks = Array.from({ length: columns }, () => ' ');
  for (const { from, to, kind } of curve.traps)
    marks.fill(kind === 'cliff' ? '×' : '~', columnOf(from), columnOf(Math.min(to ?? highest, highest)) + 1);
  if (curve.now <= highest) marks[columnOf(curve.now)] = '▲';
  return marks.join('').trimEnd();
}

/** The family's income over the member's earnings in block letters, with the traps and the present place marked below. */
export function textChart(curve: BudgetCurve, { language, width }: Terminal): string[] {
  const top = highestNet(curve);
  const [topLabel, zero] = [money(top, language), money(0, language)];
  const margin = columnsOf(topLabel) + 2;
  const columns = Math.max(20, width - margin - 1);
  const highest = highestEarnings(curve);
  const heights = Array.from(
    { length: columns },
    (_, i) => (at(curve, (highest * i) / (columns - 1), 'net') / top) * ROWS,
  );
  const labelled = (label: string, line: string): string => `${label.padStart(margin - 1)}│${line}`;
  const rows = Array.from({ length: ROWS }, (_, i) =>
    labelled(i === 0 ? topLabel : '', chartRow(heights, ROWS - 1 - i)).trimEnd(),
  );
  const end = money(highest, language);
  return [
    ...rows,
    `${zero.padStart(margin - 1)}└${'─'.repeat(columns)}`,
    ' '.repeat(margin) + markRow(curve, columns),
    ' '.repeat(margin) + zero + end.padStart(columns - columnsOf(zero)),
  ];
}

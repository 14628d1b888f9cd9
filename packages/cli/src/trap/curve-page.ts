import type { BudgetCurve, BudgetPoint, Trap } from '@tirek/family';
import { missingLines } from '../assess/missing-lines.ts';
import type { MemberNames } from '../input/member-names.ts';
import { shownDay } from '../show/day.ts';
import { table, wrapped } from '../show/layout.ts';
import { money } from '../show/money.ts';
import type { Terminal } from '../terminal.ts';
import { chosenPoints } from './points.ts';
import { textChart } from './text-chart.ts';

/** A stretch where work does not pay, in a sentence. */
export function trapSentence({ from, to, kind, lost }: Trap, { words, language }: Terminal): string {
  const sums = { from: money(from, language), lost: money(lost, language) };
  if (to === null) return words('trap.cliffOpen', sums);
  return words(kind === 'cliff' ? 'trap.cliff' : 'trap.flat', { ...sums, to: money(to, language) });
}

/** How much of the next hundred tenge stays with the family; empty at the last point. */
function keptCell({ marginalRate }: BudgetPoint): string {
  return marginalRate === null ? '' : `${Math.round((1 - marginalRate) * 100)}`.replace('-', '−');
}

function pointsTable(curve: BudgetCurve, terminal: Terminal): string[] {
  const { words, language, paint } = terminal;
  const titles = [words('trap.earnings'), words('trap.assistance'), words('trap.net'), words('trap.kept')];
  const rows = chosenPoints(curve, 11).map((p) => [
    `${p.earnings === curve.now ? '▲ ' : '  '}${money(p.earnings, language)}`,
    money(p.assistance, language),
    money(p.net, language),
    keptCell(p),
  ]);
  const [top = '', ...lines] = table([titles, ...rows], [0, 1, 2, 3]);
  return [paint('dim', top), ...lines];
}

const trapLines = (curve: BudgetCurve, terminal: Terminal): string[] =>
  curve.traps.length === 0
    ? wrapped(terminal.words('trap.none'), { width: terminal.width, indent: 2 })
    : curve.traps.flatMap((trap) =>
        wrapped(`• ${trapSentence(trap, terminal)}`, { width: terminal.width, indent: 2, hanging: 4 }),
      );

/** What else is worth knowing beside the curve. */
function notes({ endsAt, minimumWage }: BudgetCurve, { words, language, width }: Terminal): string[] {
  const said = [
    endsAt === null ? '' : words('trap.endsAt', { amount: money(endsAt, language) }),
    minimumWage === null ? '' : words('trap.minimumWage', { amount: money(minimumWage, language) }),
    words('trap.beforeTax'),
  ];
  return said.filter((text) => text !== '').flatMap((text) => wrapped(text, { width, indent: 2 }));
}

function cautionLines({ cautions }: BudgetCurve, { words, language, width, paint }: Terminal): string[] {
  const lines = cautions.flatMap(({ text }) => wrapped(`! ${text[language]}`, { width, indent: 2, hanging: 4 }));
  return lines.length === 0 ? [] : ['', paint('bold', words('section.cautions')), ...lines];
}

function head(curve: BudgetCurve, member: string, { words, width, paint }: Terminal): string[] {
  const about = words('trap.about', { programme: words(`programme.${curve.programme}`), on: shownDay(curve.on) });
  return [
    ...wrapped(words('trap.title', { member }), { width }).map((line) => paint('bold', line)),
    ...wrapped(about, { width }).map((line) => paint('dim', line)),
    '',
  ];
}

/** The curve as a person reads it: a chart, a table, and the traps in words; or what has to be known first. */
export function curvePage(curve: BudgetCurve, names: MemberNames, terminal: Terminal): string[] {
  const { words, width, paint } = terminal;
  const top = head(curve, names(curve.member), terminal);
  if (curve.points.length === 0)
    return [...top, ...wrapped(words('trap.unknown'), { width }), ...missingLines(curve.missing, names, terminal)];
  return [
    ...top,
    ...textChart(curve, terminal),
    ...wrapped(words('trap.legend'), { width, indent: 2 }).map((line) => paint('dim', line)),
    '',
    ...pointsTable(curve, terminal),
    '',
    paint('bold', words('trap.traps')),
    ...trapLines(curve, terminal),
    '',
    ...notes(curve, terminal),
    ...cautionLines(curve, terminal),
  ];
}

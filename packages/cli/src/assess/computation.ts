import type { Assessment } from '@tirek/family';
import { row } from '../show/layout.ts';
import { money, moneyOfTiyn, number, tiynOf } from '../show/money.ts';
import { shownDay } from '../show/day.ts';
import type { Terminal } from '../terminal.ts';

const MONTHS = 3;

/** Whether the amount is the plain one (line × members − income of a month), to the tiyn it was rounded to. */
function isPlainDifference({ amount, members, income, povertyLine }: Assessment): boolean {
  if (members === null || income.total === null || povertyLine.amount === null) return false;
  const difference = MONTHS * tiynOf(povertyLine.amount) * members - tiynOf(income.total);
  return Math.abs(difference - MONTHS * tiynOf(amount.monthly)) < MONTHS;
}

function formulaLabel({ members, income, povertyLine }: Assessment, terminal: Terminal): string {
  const month = Math.round(tiynOf(income.total ?? 0) / MONTHS);
  return `${money(povertyLine.amount ?? 0, terminal.language)} × ${members} − ${moneyOfTiyn(month, terminal.language)}`;
}

/** From the quarter's income to the income of one person, and the line beside it. */
function incomeRows(assessment: Assessment, terminal: Terminal): [string, string][] {
  const { words, language } = terminal;
  const { income, members, povertyLine } = assessment;
  const shown = (tenge: number | null): string => (tenge === null ? words('unknown') : money(tenge, language));
  const [from, to] = income.period.map(shownDay);
  const month =
    income.total === null ? words('unknown') : moneyOfTiyn(Math.round(tiynOf(income.total) / MONTHS), language);
  const basis = povertyLine.basis === null ? '' : ` (${words(`basis.${povertyLine.basis}`)})`;
  return [
    [words('computed.quarter', { from: from ?? '', to: to ?? '' }), shown(income.total)],
    [words('computed.month'), month],
    [words('computed.person', { members: members === null ? '?' : number(members) }), shown(income.perCapita)],
    [words('computed.line') + basis, shown(povertyLine.amount)],
  ];
}

/** From the difference to what is paid. */
function amountRows(assessment: Assessment, terminal: Terminal): [string, string][] {
  const { words, language } = terminal;
  const { amount } = assessment;
  const plain = isPlainDifference(assessment);
  const rows: [string, string][] = [
    [plain ? formulaLabel(assessment, terminal) : words('computed.members'), money(amount.monthly, language)],
  ];
  if (amount.childSupplement > 0) rows.push([words('computed.supplement'), money(amount.childSupplement, language)]);
  const reduced = tiynOf(amount.total) + 100 <= tiynOf(amount.monthly) + tiynOf(amount.childSupplement);
  rows.push([words(reduced ? 'computed.reduced' : 'computed.paid'), money(amount.total, language)]);
  if (amount.lumpSum !== undefined) rows.push([words('computed.lumpSum'), money(amount.lumpSum, language)]);
  return rows;
}

/** How the amount came about, one number a line. */
export function computation(assessment: Assessment, terminal: Terminal): string[] {
  const rows = incomeRows(assessment, terminal);
  if (assessment.answer === 'entitled') rows.push(...amountRows(assessment, terminal));
  return rows.flatMap(([label, value]) => row(label, value, { width: terminal.width, indent: 2 }));
}

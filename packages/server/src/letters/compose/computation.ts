import { type Assessment, type FamilyFile, type Step, tengeText } from '@tirek/family';
import { INCOME_KINDS, PROGRAMMES } from '@tirek/law';
import type { LetterLanguage } from '../../contract/letter.ts';
import { shownDay } from '../formats.ts';
import { fill, wordsIn } from '../language/words.ts';
import type { Block, SumRow } from '../page.ts';

const TIYN = 100;
const MONTHS = 3;
const tiynOf = (tenge: number): number => Math.round(tenge * TIYN);

/** An assessment as it is told in one language. */
interface Told {
  readonly assessment: Assessment;
  readonly language: LetterLanguage;
}

/** The articles of some keys, as people cite them. */
export const lawText = ({ assessment, language }: Told, cites: readonly string[]): string =>
  cites.flatMap((id) => assessment.citations[id]?.title[language] ?? []).join('; ');

const stepOf = ({ trace }: Assessment, rule: string): Step | undefined => trace.steps[rule];

/** The rule by which the benefit that was asked for answers a question. */
const ruleOf = ({ assessment }: Told, question: 'povertyLine' | 'monthly' | 'total'): string =>
  PROGRAMMES[assessment.programme].questions[question].node.rule?.id ?? '';

/** A row with the name and the articles the law gives to a rule; none where the edition has no such rule. */
function ruleRow(told: Told, rule: string, value: string | null, more: Partial<SumRow> = {}): SumRow[] {
  const step = stepOf(told.assessment, rule);
  if (!step || value === null) return [];
  return [{ label: step.named[told.language], value, law: lawText(told, step.cites), ...more }];
}

const money = (amount: number | null, { language }: Told): string | null =>
  amount === null ? null : tengeText(amount, language);

const monthOf = ({ income }: Assessment): number | null =>
  income.total === null ? null : Math.round(tiynOf(income.total) / MONTHS) / TIYN;

/** From the income of the quarter to that of one person, and the line beside it. */
function incomeRows(told: Told): SumRow[] {
  const { assessment, language } = told;
  const { basis, computation } = wordsIn(language);
  const { income, members, povertyLine } = assessment;
  const month = money(monthOf(assessment), told);
  const [from, to] = income.period;
  const period = fill(computation.quarter, { from: shownDay(from), to: shownDay(to) });
  return [
    ...ruleRow(told, 'totalIncome', money(income.total, told), { note: period }),
    ...(month === null ? [] : [{ label: computation.month, value: month, law: '' }]),
    ...ruleRow(told, 'memberCount', members === null ? null : String(members)),
    ...ruleRow(told, 'perCapitaIncome', money(income.perCapita, told)),
    ...ruleRow(
      told,
      ruleOf(told, 'povertyLine'),
      money(povertyLine.amount, told),
      povertyLine.basis === null ? {} : { note: basis[povertyLine.basis] },
    ),
  ];
}

/** Whether the amount is line × members − income of a month, to the tiyn it was rounded to. */
function isPlainDifference({ amount, members, income, povertyLine }: Assessment): boolean {
  if (members === null || income.total === null || povertyLine.amount === null) return false;
  const difference = MONTHS * tiynOf(povertyLine.amount) * members - tiynOf(income.total);
  return Math.abs(difference - MONTHS * tiynOf(amount.monthly)) < MONTHS;
}

function differenceText(told: Told): string {
  const { assessment, language } = told;
  const { computation } = wordsIn(language);
  if (!isPlainDifference(assessment)) return computation.membersAmount;
  return fill(computation.difference, {
    line: money(assessment.povertyLine.amount, told) ?? '',
    members: assessment.members ?? '',
    month: money(monthOf(assessment), told) ?? '',
  });
}

/** From the difference to what is paid. */
function amountRows(told: Told): SumRow[] {
  const { assessment, language } = told;
  const { amount } = assessment;
  const { rounded } = wordsIn(language).computation;
  const reduced = tiynOf(amount.total) + TIYN <= tiynOf(amount.monthly) + tiynOf(amount.childSupplement);
  const sanctioned = stepOf(assessment, 'amountAfterSanction')?.value;
  const isWhole = tiynOf(amount.monthly + amount.childSupplement) === tiynOf(amount.total);
  const [monthly, total] = [ruleOf(told, 'monthly'), ruleOf(told, 'total')];
  return [
    ...ruleRow(told, monthly === total ? '' : monthly, money(amount.monthly, told), { note: differenceText(told) }),
    ...(reduced && sanctioned?.is === 'known' && typeof sanctioned.value === 'number'
      ? ruleRow(told, 'amountAfterSanction', money(sanctioned.value, told))
      : []),
    ...(amount.childSupplement > 0 ? ruleRow(told, 'childSupplement', money(amount.childSupplement, told)) : []),
    ...ruleRow(told, total, money(amount.total, told), {
      isResult: true,
      ...(isWhole || reduced ? {} : { note: rounded }),
    }),
  ];
}

/** How the amount came about, or why there is none: every figure from the trace, with its article. */
export function computationBlocks(told: Told): Block[] {
  const { assessment, language } = told;
  const { computation } = wordsIn(language);
  const granted = assessment.answer === 'entitled';
  const rows = [...incomeRows(told), ...(granted ? amountRows(told) : [])];
  if (rows.length === 0) return [];
  return [
    { is: 'heading', text: granted ? computation.heading : computation.headingRefused },
    { is: 'sum', head: [computation.what, computation.amount, computation.law], rows },
  ];
}

/** Every income that was looked at, whose it is, and whether it counts. */
export function incomeBlocks({ assessment, language }: Told, { members }: FamilyFile): Block[] {
  const { computation } = wordsIn(language);
  const { items } = assessment.income;
  if (items.length === 0) return [];
  const nameOf = (id: string): string => members.find((member) => member.id === id)?.name ?? id;
  return [
    { is: 'heading', text: computation.incomes },
    {
      is: 'table',
      head: [],
      widths: ['*', 'auto', 'auto'],
      rows: items.map(({ member, kind, quarter, counted }) => [
        `${nameOf(member)} — ${INCOME_KINDS[kind][language]}`,
        tengeText(quarter, language),
        counted ? computation.counted : computation.notCounted,
      ]),
    },
  ];
}

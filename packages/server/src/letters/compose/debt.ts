import { balanceOf, type Debt, owed, WITHHOLDING_LIMIT } from '@tirek/casework';
import { tengeText } from '@tirek/family';
import { toMainUnits } from '@tirek/rules';
import type { LetterLanguage } from '../../contract/letter.ts';
import { shownDay } from '../formats.ts';
import { fill, type LetterWords, wordsIn } from '../language/words.ts';
import type { Block, LetterText } from '../page.ts';
import { applicantName, eventAt, type LetterSource, stateAt } from '../source.ts';
import { marksOf } from './marks.ts';
import { citesText, monthText } from './sanction-words.ts';

const money = (tiyn: number, language: LetterLanguage): string => tengeText(toMainUnits(tiyn), language);

/** The debt as it stood just after an event. Throws where the event is about no debt. */
function debtAt(source: LetterSource, seq: number, id: string): Debt {
  const debt = stateAt(source, seq).debts.find((one) => one.debt === id);
  if (!debt) throw new Error('a letter tells of a debt that the history does not have');
  return debt;
}

function monthsTable(months: Debt['months'], language: LetterLanguage, { recovery: { debt } }: LetterWords): Block {
  return {
    is: 'table',
    head: [debt.month, debt.paid, debt.due, debt.over],
    rows: months.map(({ month, paid, due }) => [
      monthText(month, language),
      money(paid, language),
      money(due, language),
      money(paid - due, language),
    ]),
    widths: ['*', 'auto', 'auto', 'auto'],
  };
}

/** Why, for which months how much, and by which article. */
function whyBlocks({ cause, reason, months, cites }: Debt, language: LetterLanguage, words: LetterWords): Block[] {
  const { debt } = words.recovery;
  return [
    { is: 'heading', text: debt.why },
    { is: 'quote', text: reason },
    {
      is: 'facts',
      rows: [
        { label: debt.cause, value: debt.causes[cause] },
        { label: debt.law, value: citesText(cites, language) },
      ],
    },
    monthsTable(months, language, words),
  ];
}

function objectionBox(language: LetterLanguage, { recovery: { debt } }: LetterWords): Block {
  const right = fill(debt.right, { cites: citesText(['socialCode/123/7'], language) });
  return { is: 'box', heading: debt.box, points: [{ text: right }, { text: debt.human }] };
}

interface Told {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly seq: number;
  readonly day: string;
}

function letterOf({ title, blocks, seq, day }: Told, language: LetterLanguage, source: LetterSource): LetterText {
  const words = wordsIn(language);
  return {
    title,
    to: { label: words.common.to, value: applicantName(stateAt(source, seq)) },
    marks: marksOf(source, day, words),
    blocks: [...blocks, { is: 'text', text: fill(words.common.questions, { number: source.number }) }],
  };
}

/** What seems to be overpaid, that nothing is decided, and until when the family may answer. */
export function composeOverpayment(seq: number, language: LetterLanguage, source: LetterSource): LetterText {
  const words = wordsIn(language);
  const { debt: said } = words.recovery;
  const { event, day } = eventAt(source, seq, 'debtProposed');
  const debt = debtAt(source, seq, event.debt);
  const kind = event.cause === 'agencyError' ? said.agency : said.parts;
  const blocks: Block[] = [
    { is: 'lead', text: fill(said.noticeLead, { amount: money(event.amount, language) }) },
    ...whyBlocks(debt, language, words),
    { is: 'points', points: [{ text: fill(said.answer, { day: shownDay(event.answerBy) }) }, { text: kind }] },
    objectionBox(language, words),
  ];
  return letterOf({ title: said.noticeTitle, blocks, seq, day }, language, source);
}

/** What is owed, why, and what can be agreed. */
export function composeDebtDecision(seq: number, language: LetterLanguage, source: LetterSource): LetterText {
  const words = wordsIn(language);
  const { debt: said } = words.recovery;
  const { event, day } = eventAt(source, seq, 'debtEstablished');
  const debt = debtAt(source, seq, event.debt);
  const kind = debt.cause === 'agencyError' ? said.agency : said.parts;
  const blocks: Block[] = [
    { is: 'lead', text: fill(said.decidedLead, { amount: money(event.amount, language) }) },
    ...whyBlocks(debt, language, words),
    { is: 'points', points: [{ text: kind }, { text: said.hardship }] },
    objectionBox(language, words),
  ];
  return letterOf({ title: said.decidedTitle, blocks, seq, day }, language, source);
}

/** How what is left comes back: part by part with its day, or kept from later payments. */
export function composeRepaymentPlan(seq: number, language: LetterLanguage, source: LetterSource): LetterText {
  const words = wordsIn(language);
  const { debt: said } = words.recovery;
  const { event, day } = eventAt(source, seq, 'repaymentPlanned');
  const debt = debtAt(source, seq, event.debt);
  const how: Block =
    event.instalments.length === 0
      ? { is: 'text', text: fill(said.withheld, { percent: WITHHOLDING_LIMIT.percent }) }
      : {
          is: 'table',
          head: [said.due1, said.part],
          rows: event.instalments.map((one) => [shownDay(one.due), money(one.amount, language)]),
          widths: ['*', 'auto'],
        };
  const blocks: Block[] = [
    { is: 'lead', text: fill(said.planLead, { amount: money(owed(debt), language) }) },
    how,
    { is: 'points', points: [{ text: said.hardship }] },
    objectionBox(language, words),
  ];
  return letterOf({ title: said.planTitle, blocks, seq, day }, language, source);
}

/** That less is owed than was decided, because more was due for its months; and what of it goes back. */
export function composeDebtReduced(seq: number, language: LetterLanguage, source: LetterSource): LetterText {
  const words = wordsIn(language);
  const { debt: said } = words.recovery;
  const { event, day } = eventAt(source, seq, 'debtReduced');
  const [before, debt] = [debtAt(source, seq - 1, event.debt), debtAt(source, seq, event.debt)];
  const { owed: left, toReturn } = balanceOf(debt);
  const lead = { was: money(before.amount, language), amount: money(event.amount, language) };
  const next = left > 0 ? fill(said.reducedLeft, { amount: money(left, language) }) : said.reducedNothing;
  const back = toReturn > 0 ? [{ text: fill(said.reducedBack, { amount: money(toReturn, language) }) }] : [];
  const blocks: Block[] = [
    { is: 'lead', text: fill(said.reducedLead, lead) },
    { is: 'facts', rows: [{ label: said.law, value: citesText(event.cites, language) }] },
    ...(event.months.length === 0 ? [] : [monthsTable(event.months, language, words)]),
    { is: 'points', points: [{ text: next }, ...back] },
    objectionBox(language, words),
  ];
  return letterOf({ title: said.reducedTitle, blocks, seq, day }, language, source);
}

/** That an instalment has not come, and how to go on: it may be on its way, be put off or be made smaller. */
export function composeInstalmentReminder(seq: number, language: LetterLanguage, source: LetterSource): LetterText {
  const words = wordsIn(language);
  const { debt: said } = words.recovery;
  const { event, day } = eventAt(source, seq, 'instalmentReminded');
  const debt = debtAt(source, seq, event.debt);
  const blocks: Block[] = [
    { is: 'lead', text: said.remindLead },
    {
      is: 'facts',
      rows: [
        { label: said.due1, value: shownDay(event.due) },
        { label: said.part, value: money(event.amount, language) },
        { label: said.remindLeft, value: money(owed(debt), language) },
      ],
    },
    { is: 'points', points: [{ text: said.remindPaid }, { text: said.remindPay }, { text: said.remindHard }] },
    objectionBox(language, words),
  ];
  return letterOf({ title: said.remindTitle, blocks, seq, day }, language, source);
}

import type { Assessment, IncomeItem, Person, Reason } from '@tirek/family';
import { INCOME_KINDS } from '@tirek/law';
import type { MemberNames } from '../input/member-names.ts';
import { row, wrapped } from '../show/layout.ts';
import { money } from '../show/money.ts';
import { shownDay } from '../show/day.ts';
import type { Terminal } from '../terminal.ts';
import { computation } from './computation.ts';
import { missingLines } from './missing-lines.ts';
import { nextSteps } from './next-steps.ts';

const section = (title: string, lines: readonly string[], terminal: Terminal): string[] =>
  lines.length === 0 ? [] : ['', terminal.paint('bold', title), ...lines];

/** The answer in one line, with the amount where there is one. */
function answerLine({ answer, amount, kind }: Assessment, { words, language }: Terminal): string {
  if (answer !== 'entitled') return words(`answer.${answer}`);
  const paid = money(amount.total, language);
  return kind === null ? words('answer.entitled', { amount: paid }) : words(`answer.${kind}`, { amount: paid });
}

const ANSWER_COLOUR = { entitled: 'green', notEntitled: 'yellow', undetermined: 'cyan' } as const;

function head(assessment: Assessment, terminal: Terminal): string[] {
  const { words, width, paint } = terminal;
  const { programme, on, edition, answer } = assessment;
  const about = words('head.about', {
    programme: words(`programme.${programme}`),
    on: shownDay(on),
    edition: shownDay(edition),
  });
  const lines = wrapped(answerLine(assessment, terminal), { width });
  return [
    ...wrapped(about, { width }).map((line) => paint('dim', line)),
    '',
    ...lines.map((line) => paint(['bold', ANSWER_COLOUR[answer]], line)),
  ];
}

function incomeLines(items: readonly IncomeItem[], names: MemberNames, terminal: Terminal): string[] {
  const { words, language, width } = terminal;
  const listed = [...items.filter((i) => i.counted), ...items.filter((i) => !i.counted)];
  return listed.flatMap(({ member, kind, quarter, counted }) => {
    const label = `${counted ? '+' : '·'} ${names(member)}: ${INCOME_KINDS[kind][language]}`;
    const note = counted ? '' : ` (${words('income.notCounted')})`;
    return row(label + note, money(quarter, language), { width, indent: 2 });
  });
}

/** What the law makes of each member: counted or not, able to work or not, obliged to measures or not. */
function personLine(
  { member, counted, ableBodied, exemptFromMeasures }: Person,
  names: MemberNames,
  { words }: Terminal,
): string {
  const isCounted = counted === null ? words('unknown') : words(counted ? 'person.counted' : 'person.notCounted');
  const isAble = ableBodied === true ? [words('person.ableBodied')] : [];
  const isExempt = ableBodied === true && exemptFromMeasures === true ? [words('person.exempt')] : [];
  return `${names(member)}: ${[isCounted, ...isAble, ...isExempt].join(', ')}`;
}

const peopleLines = ({ people }: Assessment, names: MemberNames, terminal: Terminal): string[] =>
  people.flatMap((p) => wrapped(personLine(p, names, terminal), { width: terminal.width, indent: 2, hanging: 4 }));

/** Where the law says so: the short forms of the citations, each once. */
function lawOf(reason: Reason, assessment: Assessment, terminal: Terminal): string[] {
  const titles = reason.cites
    .map((key) => assessment.citations[key]?.title[terminal.language])
    .filter((t) => t !== undefined);
  if (titles.length === 0) return [];
  const text = `${terminal.words('law.short')} ${[...new Set(titles)].join('; ')}`;
  return wrapped(text, { width: terminal.width, indent: 4, hanging: 6 }).map((line) => terminal.paint('dim', line));
}

const reasonLines = (assessment: Assessment, names: MemberNames, terminal: Terminal): string[] =>
  assessment.reasons.flatMap((reason) => {
    const about = reason.member === undefined ? '' : `${names(reason.member)}: `;
    const text = `• ${about}${reason.text[terminal.language]}`;
    return [...wrapped(text, { width: terminal.width, indent: 2, hanging: 4 }), ...lawOf(reason, assessment, terminal)];
  });

const cautionLines = ({ cautions }: Assessment, { language, width, paint }: Terminal): string[] =>
  cautions.flatMap(({ text }) =>
    wrapped(`! ${text[language]}`, { width, indent: 2, hanging: 4 }).map((line) => paint('yellow', line)),
  );

/** The whole answer as a person reads it: the answer first, then how, why, and what now. */
export function answerPage(assessment: Assessment, names: MemberNames, terminal: Terminal): string[] {
  const { words } = terminal;
  return [
    ...head(assessment, terminal),
    ...section(words('section.missing'), missingLines(assessment.missing, names, terminal), terminal),
    ...section(words('section.computed'), computation(assessment, terminal), terminal),
    ...section(words('section.incomes'), incomeLines(assessment.income.items, names, terminal), terminal),
    ...section(words('section.people'), peopleLines(assessment, names, terminal), terminal),
    ...section(words('section.reasons'), reasonLines(assessment, names, terminal), terminal),
    ...section(words('section.cautions'), cautionLines(assessment, terminal), terminal),
    ...section(words('section.next'), nextSteps(assessment, terminal), terminal),
    '',
    ...wrapped(words('answer.limits'), { width: terminal.width }).map((line) => terminal.paint('dim', line)),
  ];
}

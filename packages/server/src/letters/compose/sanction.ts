import { type CaseState, objectionCites, type Sanction, termOn } from '@tirek/casework';
import { tengeText } from '@tirek/family';
import { day as dayOf, isoDay, plusMonths } from '@tirek/rules';
import type { LetterLanguage } from '../../contract/letter.ts';
import { shownDay } from '../formats.ts';
import { fill, type LetterWords, wordsIn } from '../language/words.ts';
import type { Block, LetterText, Point } from '../page.ts';
import { applicantName, eventAt, type LetterSource, stateAt } from '../source.ts';
import { marksOf } from './marks.ts';
import { breachKind, citesText, memberName, monthText } from './sanction-words.ts';

/** Article 128 bars a new application for six months; before the Code we read the law the same way. */
const BAR_IN_MONTHS = 6;

function whyBlocks(state: CaseState, sanction: Sanction, language: LetterLanguage, words: LetterWords): Block[] {
  const { sanction: said } = words.sanctions;
  const breach = state.sanctions.breaches.find(({ id }) => id === sanction.breach);
  if (!breach) return [];
  const what = breachKind(breach, language);
  const answers = breach.answers.map(({ text }): Block => ({ is: 'quote', text }));
  return [
    { is: 'heading', text: said.why },
    {
      is: 'text',
      text: fill(said.found, { day: shownDay(breach.on), what, member: memberName(state, breach.member) }),
    },
    ...(answers.length > 0
      ? [{ is: 'text', text: `${said.said}:` } as const, ...answers]
      : [{ is: 'text', text: said.saidNothing } as const]),
    { is: 'text', text: `${said.reason}:` },
    { is: 'quote', text: breach.settled?.reason ?? '' },
    { is: 'text', text: fill(said.law, { cites: citesText(sanction.cites, language) }) },
  ];
}

function nextPoints({ kind }: Sanction, imposedOn: string, { sanctions: { sanction: said } }: LetterWords): Point[] {
  const again = shownDay(isoDay(plusMonths(dayOf(imposedOn), BAR_IN_MONTHS)));
  return [
    { text: said.plan },
    { text: said.cause },
    ...(kind === 'terminated' ? [{ text: fill(said.again, { day: again }) }] : []),
  ];
}

function objectionBox(applied: string, on: string, language: LetterLanguage, words: LetterWords): Block {
  const { sanction: said } = words.sanctions;
  const days = termOn('objectionAnswer', on)?.days ?? 0;
  return {
    is: 'box',
    heading: said.box,
    points: [
      { text: fill(said.right, { cites: citesText(objectionCites(applied), language) }) },
      { text: fill(said.who, { days }) },
      { text: said.rests },
    ],
  };
}

/** What changes in the payment, for how long, why, and how to object. */
export function composeSanction(seq: number, language: LetterLanguage, source: LetterSource): LetterText {
  const words = wordsIn(language);
  const { sanction: said } = words.sanctions;
  const { event, day, by } = eventAt(source, seq, 'sanctionImposed');
  const { sanction, proposedBy } = event;
  const state = stateAt(source, seq);
  const month = monthText(sanction.from, language);
  return {
    title: said.title,
    to: { label: words.common.to, value: applicantName(state) },
    marks: marksOf(source, day, words),
    blocks: [
      { is: 'lead', text: said[sanction.kind] },
      {
        is: 'amount',
        label: said.after,
        amount: tengeText(sanction.amountAfter, language),
        per: words.decision.monthly,
        lines: [
          `${said.before}: ${tengeText(sanction.amountBefore, language)}`,
          fill(sanction.to === null ? said.from : said.oneMonth, { month }),
        ],
      },
      ...whyBlocks(state, sanction, language, words),
      { is: 'heading', text: said.next },
      { is: 'points', points: nextPoints(sanction, day, words) },
      objectionBox(state.application?.submitted?.applicationDay ?? day, day, language, words),
      { is: 'text', text: fill(words.common.questions, { number: source.number }) },
      {
        is: 'signatures',
        rows: [
          { label: said.decidedBy, value: source.nameOf(by.person) },
          { label: said.proposedBy, value: source.nameOf(proposedBy) },
        ],
        note: fill(said.signed, { day: shownDay(day) }),
      },
    ],
  };
}

/** A sanction was taken back: the full amount again, and what was not paid. */
export function composeLifted(seq: number, language: LetterLanguage, source: LetterSource): LetterText {
  const words = wordsIn(language);
  const { lifted } = words.sanctions;
  const { event, day } = eventAt(source, seq, 'sanctionLifted');
  const state = stateAt(source, seq);
  const sanction = state.sanctions.imposed.find(({ id }) => id === event.sanction);
  return {
    title: lifted.title,
    to: { label: words.common.to, value: applicantName(state) },
    marks: marksOf(source, day, words),
    blocks: [
      { is: 'lead', text: lifted.lead },
      {
        is: 'amount',
        label: lifted.amount,
        amount: tengeText(sanction?.amountBefore ?? 0, language),
        per: words.decision.monthly,
        lines: [],
      },
      { is: 'text', text: lifted.back },
      { is: 'heading', text: lifted.why },
      { is: 'quote', text: event.reason },
      { is: 'text', text: fill(lifted.of, { day: shownDay(sanction?.imposedOn ?? day) }) },
      { is: 'text', text: lifted.sorry },
      { is: 'text', text: fill(words.common.questions, { number: source.number }) },
    ],
  };
}

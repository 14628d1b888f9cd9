import type { LetterLanguage } from '../../contract/letter.ts';
import { shownDay } from '../formats.ts';
import { fill, wordsIn } from '../language/words.ts';
import type { LetterText } from '../page.ts';
import { applicantName, eventAt, type LetterSource, stateAt } from '../source.ts';
import { marksOf } from './marks.ts';
import { breachKind, citesText, memberName } from './sanction-words.ts';

/** The article on what a breach may cost, by the day of application. */
const CONSEQUENCES = [
  { from: '2023-07-01', cites: ['socialCode/122/3'] },
  { from: '2018-01-01', cites: ['tsaLaw/4/12'] },
] as const;

/** Asks the family to explain: nothing is decided, by when and how to answer, what counts as good cause. */
export function composeBreach(seq: number, language: LetterLanguage, source: LetterSource): LetterText {
  const words = wordsIn(language);
  const { asked } = words.sanctions;
  const { event, day, by } = eventAt(source, seq, 'breachRaised');
  const { breach, answerBy } = event;
  const state = stateAt(source, seq);
  const applied = state.application?.submitted?.applicationDay ?? day;
  const cites = CONSEQUENCES.find(({ from }) => from <= applied)?.cites ?? ['orleuRules/3'];
  return {
    title: asked.title,
    to: { label: words.common.to, value: applicantName(state) },
    marks: marksOf(source, day, words),
    blocks: [
      { is: 'lead', text: asked.lead },
      {
        is: 'facts',
        rows: [
          { label: asked.what, value: breachKind(breach, language) },
          { label: asked.member, value: memberName(state, breach.member) },
          { label: asked.day, value: shownDay(breach.on) },
          { label: asked.answerBy, value: fill(asked.until, { day: shownDay(answerBy) }) },
        ],
      },
      { is: 'heading', text: asked.known },
      { is: 'quote', text: breach.text, by: source.nameOf(by.person) },
      { is: 'heading', text: asked.how },
      { is: 'points', points: [{ text: asked.page }, { text: asked.visit }, { text: asked.cause }] },
      {
        is: 'box',
        heading: asked.after,
        points: [{ text: asked.settled }, { text: fill(asked.noAnswer, { cites: citesText(cites, language) }) }],
      },
      { is: 'small', text: asked.term },
      { is: 'text', text: fill(words.common.questions, { number: source.number }) },
    ],
  };
}

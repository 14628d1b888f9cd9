import type { LetterLanguage } from '../../contract/letter.ts';
import { shownDay } from '../formats.ts';
import { fill, wordsIn } from '../language/words.ts';
import type { LetterText } from '../page.ts';
import { applicantName, eventAt, type LetterSource, stateAt } from '../source.ts';
import { marksOf } from './marks.ts';

/** Until when the decision may take, whose answers are awaited, and that the family need do nothing. */
export function composeDelay(seq: number, language: LetterLanguage, source: LetterSource): LetterText {
  const words = wordsIn(language);
  const { common, delay, registers } = words;
  const { event, day } = eventAt(source, seq, 'delayNotified');
  const state = stateAt(source, seq);
  return {
    title: delay.title,
    to: { label: common.to, value: applicantName(state) },
    marks: marksOf(source, day, words),
    blocks: [
      { is: 'lead', text: delay.lead },
      {
        is: 'facts',
        rows: [
          { label: common.applicationDay, value: shownDay(state.application?.submitted?.applicationDay ?? day) },
          { label: delay.until, value: fill(common.notLaterThan, { day: shownDay(event.until) }) },
        ],
      },
      { is: 'heading', text: delay.awaited },
      { is: 'points', points: state.evidence.awaited.map(({ register }) => ({ text: registers[register] })) },
      { is: 'text', text: delay.nothing },
      { is: 'text', text: fill(common.questions, { number: source.number }) },
    ],
  };
}

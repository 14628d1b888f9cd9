import type { CaseState } from '@tirek/casework';
import type { LetterLanguage } from '../../contract/letter.ts';
import { shownDay } from '../formats.ts';
import { fill, wordsIn } from '../language/words.ts';
import type { Block, LetterText } from '../page.ts';
import { applicantName, eventAt, type LetterSource, stateAt } from '../source.ts';
import { marksOf } from './marks.ts';
import { citesText } from './sanction-words.ts';

/** That what the family told has come, and what happens then. */
export function composeChange(seq: number, language: LetterLanguage, source: LetterSource): LetterText {
  const words = wordsIn(language);
  const { change } = words.recovery;
  const { event, day } = eventAt(source, seq, 'changeReported');
  return {
    title: change.title,
    to: { label: words.common.to, value: applicantName(stateAt(source, seq)) },
    marks: marksOf(source, day, words),
    blocks: [
      { is: 'lead', text: change.lead },
      {
        is: 'facts',
        rows: [
          { label: change.what, value: change.kinds[event.kind] },
          { label: change.from, value: shownDay(event.from) },
          { label: change.told, value: shownDay(day) },
        ],
      },
      { is: 'text', text: `${change.said}:` },
      { is: 'quote', text: event.text },
      { is: 'text', text: change.next },
      { is: 'text', text: fill(words.common.questions, { number: source.number }) },
    ],
  };
}

/** In the letter of a decision that replaces another: from which day the family is seen otherwise, and why. */
export function recalculationBlocks({ decision }: CaseState, on: string, language: LetterLanguage): Block[] {
  const { recalculation } = wordsIn(language).recovery;
  const made = decision.made.at(-1);
  const before = decision.made.at(-2);
  if (!made || !before) return [];
  const since = decision.corrections.filter((one) => one.on >= before.on && one.from <= on);
  const reasons = [...new Set(since.map(({ reason }) => reason))];
  if (reasons.length === 0) return [];
  return [
    { is: 'heading', text: recalculation.heading },
    { is: 'text', text: fill(recalculation.text, { day: shownDay(made.from) }) },
    ...reasons.map((reason): Block => ({ is: 'quote', text: fill(recalculation.reason, { reason }) })),
  ];
}

/** From which day aid ends, on which ground, and that a family may apply again and object. */
export function composeEnd(seq: number, language: LetterLanguage, source: LetterSource): LetterText {
  const words = wordsIn(language);
  const { end, debt } = words.recovery;
  const { event, day } = eventAt(source, seq, 'aidEnded');
  const state = stateAt(source, seq);
  const cites = citesText(event.cites, language);
  const ground = end.grounds[event.ground];
  return {
    title: end.title,
    to: { label: words.common.to, value: applicantName(state) },
    marks: marksOf(source, day, words),
    blocks: [
      { is: 'lead', text: fill(end.lead, { day: shownDay(event.from) }) },
      { is: 'facts', rows: [{ label: end.ground, value: cites === '' ? ground : `${ground} (${cites})` }] },
      { is: 'points', points: [{ text: end.month }, { text: end.again }] },
      {
        is: 'box',
        heading: debt.box,
        points: [
          { text: fill(debt.right, { cites: citesText(['socialCode/123/7'], language) }) },
          { text: debt.human },
        ],
      },
      { is: 'text', text: fill(words.common.questions, { number: source.number }) },
    ],
  };
}

import { type GivenTerm, termOn } from '@tirek/casework';
import type { LetterLanguage } from '../../contract/letter.ts';
import { shownDay } from '../formats.ts';
import { fill, type LetterWords, wordsIn } from '../language/words.ts';
import type { LetterText, Row } from '../page.ts';
import { applicantName, eventAt, type LetterSource, programmeOf, stateAt } from '../source.ts';
import { marksOf } from './marks.ts';

const termRow = ({ term, due, notComputed }: GivenTerm, { common, terms }: LetterWords): Row => ({
  label: terms[term],
  value:
    due === null
      ? notComputed === 'term.unknown'
        ? common.termUnknown
        : common.toldLater
      : fill(common.notLaterThan, { day: shownDay(due) }),
});

/** Number, day, and what happens by when. Received is not approved. */
export function composeReceipt(seq: number, language: LetterLanguage, source: LetterSource): LetterText {
  const words = wordsIn(language);
  const { receipt, common } = words;
  const { event, day } = eventAt(source, seq, 'applicationSubmitted');
  const state = stateAt(source, seq);
  const { channel = 'citizen', family, documents = [] } = state.application ?? {};
  const longest = termOn('serviceWithOtherBodies', event.applicationDay)?.days;
  return {
    title: receipt.title,
    to: { label: common.to, value: applicantName(state) },
    marks: marksOf(source, day, words),
    blocks: [
      { is: 'lead', text: words.programmes[programmeOf(state)].received },
      {
        is: 'facts',
        rows: [
          { label: common.applicationDay, value: shownDay(event.applicationDay) },
          { label: receipt.registered, value: shownDay(event.registeredOn) },
          { label: receipt.channel, value: words.channels[channel] },
          { label: receipt.members, value: String(family?.members.length ?? 0) },
          { label: receipt.documents, value: String(documents.length) },
        ],
      },
      { is: 'heading', text: receipt.terms },
      { is: 'facts', rows: event.terms.map((term) => termRow(term, words)) },
      ...(longest === undefined ? [] : [{ is: 'small' as const, text: fill(receipt.longer, { days: longest }) }]),
      { is: 'heading', text: receipt.steps },
      {
        is: 'points',
        points: [receipt.registers, receipt.visit, receipt.decision, receipt.follow].map((text) => ({ text })),
      },
      { is: 'text', text: fill(common.questions, { number: source.number }) },
    ],
  };
}

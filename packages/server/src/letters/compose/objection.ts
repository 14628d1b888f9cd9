import type { CaseState, Objection } from '@tirek/casework';
import type { LetterLanguage } from '../../contract/letter.ts';
import { shownDay } from '../formats.ts';
import { fill, type LetterWords, wordsIn } from '../language/words.ts';
import type { LetterText } from '../page.ts';
import { applicantName, eventAt, type LetterSource, stateAt } from '../source.ts';
import { marksOf } from './marks.ts';
import { citesText } from './sanction-words.ts';

/** What was objected to, with its day. */
function aboutText(
  { decision, sanctions }: CaseState,
  { against }: Objection,
  { sanctions: words }: LetterWords,
): string {
  switch (against.kind) {
    case 'decision':
      return fill(words.answer.decision, { day: shownDay(decision.made[against.decision]?.on ?? '') });
    case 'sanction': {
      const imposed = sanctions.imposed.find(({ id }) => id === against.sanction);
      return fill(words.answer.sanction, { day: shownDay(imposed?.imposedOn ?? '') });
    }
    case 'debt':
      return words.answer.debt;
  }
}

const NEXT = { decision: 'nextDecision', sanction: 'nextSanction', debt: 'nextDebt' } as const;

/** The answer to an objection: whether it was right, on what the answer rests, what follows, and where to go from here. */
export function composeAnswer(seq: number, language: LetterLanguage, source: LetterSource): LetterText {
  const words = wordsIn(language);
  const { answer } = words.sanctions;
  const { event, day, by } = eventAt(source, seq, 'objectionDecided');
  const state = stateAt(source, seq);
  const objection = state.objections.find(({ id }) => id === event.id);
  if (!objection || event.outcome === 'withdrawn') throw new Error('a letter answers an objection that there is not');
  const isRight = event.outcome !== 'rejected';
  return {
    title: answer.title,
    to: { label: words.common.to, value: applicantName(state) },
    marks: marksOf(source, day, words),
    blocks: [
      { is: 'lead', text: answer[event.outcome] },
      {
        is: 'facts',
        rows: [
          { label: answer.about, value: aboutText(state, objection, words) },
          { label: answer.filed, value: shownDay(objection.filedOn) },
        ],
      },
      { is: 'heading', text: answer.asked },
      { is: 'quote', text: objection.text },
      { is: 'heading', text: answer.why },
      { is: 'quote', text: event.reason },
      { is: 'text', text: fill(answer.law, { cites: citesText(event.cites, language) }) },
      { is: 'heading', text: answer.next },
      { is: 'text', text: isRight ? answer[NEXT[objection.against.kind]] : answer.nextRejected },
      { is: 'box', heading: answer.box, points: [{ text: answer.court }] },
      { is: 'text', text: fill(words.common.questions, { number: source.number }) },
      {
        is: 'signatures',
        rows: [{ label: answer.by, value: source.nameOf(by.person) }],
        note: fill(answer.signed, { day: shownDay(day) }),
      },
    ],
  };
}

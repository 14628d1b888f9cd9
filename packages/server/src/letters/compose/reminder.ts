import { type CaseState, EVIDENCE_NAMES, type Obligation, obligationsOf } from '@tirek/casework';
import type { LetterLanguage } from '../../contract/letter.ts';
import { shownDay } from '../formats.ts';
import { fill, type LetterWords, wordsIn } from '../language/words.ts';
import type { LetterText, Point } from '../page.ts';
import { applicantName, eventAt, type LetterSource, stateAt } from '../source.ts';
import { measureName, memberName } from './contract.ts';
import { marksOf } from './marks.ts';

function pointOf(state: CaseState, obligation: Obligation, language: LetterLanguage, words: LetterWords): Point {
  const { subject, member, measure, school, spending, evidence, due } = obligation;
  const what = measure ? measureName(measure, language) : (school ?? spending?.what);
  const who = memberName(state, member);
  const isSaid = (part: string | undefined): boolean => part !== undefined && part !== '';
  const parts = [who, [what, words.subjects[subject]].filter(isSaid).join(': ')].filter(isSaid);
  const shown = evidence.map((kind) => EVIDENCE_NAMES[kind][language]).join('; ');
  const text = `${fill(words.obligationReminder.until, { day: shownDay(due) })} — ${parts.join(', ')}`;
  return shown === '' ? { text } : { text, note: shown };
}

/** What is due soon, all that was reminded of at one moment in one letter. */
export function composeReminder(seq: number, language: LetterLanguage, source: LetterSource): LetterText {
  const words = wordsIn(language);
  const { obligationReminder, common } = words;
  const { day, at } = eventAt(source, seq, 'obligationReminded');
  const state = stateAt(source, seq);
  const reminded = source.history.flatMap((recorded) =>
    recorded.event.type === 'obligationReminded' && recorded.at === at ? [recorded.event.obligation] : [],
  );
  const due = obligationsOf(state).filter(({ id }) => reminded.includes(id));
  return {
    title: obligationReminder.title,
    to: { label: common.to, value: applicantName(state) },
    marks: marksOf(source, day, words),
    blocks: [
      { is: 'lead', text: obligationReminder.lead },
      { is: 'points', points: due.map((one) => pointOf(state, one, language, words)) },
      { is: 'text', text: obligationReminder.done },
      { is: 'text', text: obligationReminder.hindered },
      { is: 'text', text: fill(common.questions, { number: source.number }) },
    ],
  };
}

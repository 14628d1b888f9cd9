import { fold } from '@tirek/casework';
import type { LetterLanguage, LetterWriting } from '../../contract/letter.ts';
import { fill, wordsIn } from '../language/words.ts';
import type { LetterText } from '../page.ts';
import { applicantName, type LetterSource } from '../source.ts';
import { marksOf } from './marks.ts';

/** What an officer writes: which papers, or when and where, in their own words among ours. */
export interface Written extends LetterWriting {
  /** Name of the officer. */
  readonly by: string;
  readonly day: string;
}

/** A request for documents, or a word that the home will be visited. */
export function composeWritten(written: Written, language: LetterLanguage, source: LetterSource): LetterText {
  const words = wordsIn(language);
  const { kind, text, by, day } = written;
  const { title, lead, how } = words[kind];
  return {
    title,
    to: { label: words.common.to, value: applicantName(fold(source.history)) },
    marks: marksOf(source, day, words),
    blocks: [
      { is: 'lead', text: lead },
      { is: 'quote', text },
      { is: 'text', text: how },
      { is: 'text', text: fill(words.common.questions, { number: source.number }) },
      { is: 'signatures', rows: [{ label: words.written.by, value: by }], note: '' },
    ],
  };
}

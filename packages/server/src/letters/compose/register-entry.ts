import type { CheckState } from '@tirek/casework';
import type { LetterLanguage } from '../../contract/letter.ts';
import { shownDay } from '../formats.ts';
import { wordsIn } from '../language/words.ts';
import type { LetterText } from '../page.ts';
import { REGISTER_OWNERS } from '../register-owners.ts';
import type { LetterSource } from '../source.ts';
import { marksOf } from './marks.ts';

type Finding = NonNullable<CheckState['finding']>;

/** The finding of a check that a register holds a wrong entry, the day of the visit, and who found it. */
export interface FoundEntry {
  readonly entry: NonNullable<Finding['wrongEntry']>;
  readonly foundOn: string;
  readonly by: string;
}

/**
 * Asks the owner of a register to mend an entry: which register, what was found at the home, and what an answer is needed for.
 * Names nobody besides what the officer wrote: the owner learns no more of the family than the entry needs.
 */
export function composeRegisterEntry(found: FoundEntry, language: LetterLanguage, source: LetterSource): LetterText {
  const words = wordsIn(language);
  const { registerEntry: said, common } = words;
  const { entry, foundOn, by } = found;
  const { named, owner } = REGISTER_OWNERS[entry.register];
  return {
    title: said.title,
    to: { label: common.to, value: owner[language] },
    marks: marksOf(source, foundOn, words),
    blocks: [
      { is: 'lead', text: said.lead },
      {
        is: 'facts',
        rows: [
          { label: said.register, value: named[language] },
          { label: said.found, value: shownDay(foundOn) },
        ],
      },
      { is: 'heading', text: said.entry },
      { is: 'quote', text: entry.text },
      { is: 'points', points: [{ text: said.ask }, { text: said.answer }, { text: said.meanwhile }] },
      { is: 'small', text: said.owner },
      { is: 'signatures', rows: [{ label: words.written.by, value: by }], note: '' },
    ],
  };
}

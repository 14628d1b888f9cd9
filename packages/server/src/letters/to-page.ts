import { fold } from '@tirek/casework';
import type { LetterLanguage } from '../contract/letter.ts';
import { inGroups } from './check-code.ts';
import { wordsIn } from './language/words.ts';
import type { LetterPage, LetterText } from './page.ts';
import { type LetterSource, programmeOf } from './source.ts';

interface Around {
  readonly language: LetterLanguage;
  readonly source: LetterSource;
  /** ISO instant the document is dated with. */
  readonly at: string;
  /** Where its code is checked; null for a draft, which has none. */
  readonly check: { readonly url: string; readonly code: string } | null;
}

/** A letter's text on the paper of the office, with its code, or with the mark of a draft. */
export function toPage(text: LetterText, { language, source, at, check }: Around): LetterPage {
  const { common, programmes, check: checking, draft } = wordsIn(language);
  const { service } = programmes[programmeOf(fold(source.history))];
  return {
    ...text,
    language,
    locale: common.locale,
    sender: { office: source.office[language], above: source.above?.[language] ?? null, service },
    at,
    footer: common.page,
    check: check && {
      heading: checking.heading,
      how: checking.how,
      url: `${check.url}/check/${check.code}`,
      code: { label: checking.code, value: inGroups(check.code) },
    },
    draft: check ? null : draft,
  };
}

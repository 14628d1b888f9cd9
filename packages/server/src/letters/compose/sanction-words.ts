import type { Breach, CaseState } from '@tirek/casework';
import { findCitation } from '@tirek/law';
import type { LetterLanguage } from '../../contract/letter.ts';
import { fill, wordsIn } from '../language/words.ts';

/** `2018-10` as people write it: «октябрь 2018 года». */
export function monthText(month: string, language: LetterLanguage): string {
  const { sanctions } = wordsIn(language);
  const named = Object.entries(sanctions.months).find(([number]) => number === month.slice(5, 7))?.[1] ?? month;
  return fill(sanctions.month, { year: month.slice(0, 4), month: named });
}

/** Articles by their ids, in the words of the language. */
export const citesText = (cites: readonly string[], language: LetterLanguage): string =>
  cites.flatMap((id) => findCitation(id)?.title[language] ?? []).join('; ');

/** The name of a member as the application says it. */
export const memberName = ({ application }: CaseState, member: string): string =>
  application?.family.members.find(({ id }) => id === member)?.name ?? '';

/** What a letter is about: an obligation, a measure that was refused, or what was stated. */
export const breachKind = ({ kind }: Pick<Breach, 'kind'>, language: LetterLanguage): string =>
  wordsIn(language).sanctions[kind];

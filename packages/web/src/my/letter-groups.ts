import type { CaseLetter } from '@tirek/server/contract';
import { dayOfMoment } from '../office/moment.ts';

/** One letter in the languages it was made in. */
export interface LetterGroup {
  readonly kind: CaseLetter['kind'];
  /** ISO days; the second null while the letter holds. */
  readonly madeOn: string;
  readonly revokedOn: string | null;
  readonly papers: readonly CaseLetter[];
}

/** Letters in the order they come, the same one in several languages as one. */
export function groupLetters(letters: readonly CaseLetter[]): readonly LetterGroup[] {
  const groups: (LetterGroup & { papers: CaseLetter[] })[] = [];
  for (const letter of letters) {
    const madeOn = dayOfMoment(letter.madeAt);
    const revokedOn = letter.revokedAt === null ? null : dayOfMoment(letter.revokedAt);
    const last = groups.at(-1);
    const isSame =
      last?.kind === letter.kind &&
      last.madeOn === madeOn &&
      last.revokedOn === revokedOn &&
      last.papers.every(({ language }) => language !== letter.language);
    if (isSame) last.papers.push(letter);
    else groups.push({ kind: letter.kind, madeOn, revokedOn, papers: [letter] });
  }
  return groups;
}

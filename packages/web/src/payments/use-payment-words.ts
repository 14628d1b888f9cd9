import { useQuery } from '@tanstack/react-query';
import { useOfficeWords } from '../language/office/words.tsx';
import { useWords } from '../language/words.tsx';
import { monthsText, monthText } from '../office/month.ts';
import { bankReasonsQuery } from './queries.ts';

/** Words for money, months and the bank's reasons. */
export function usePaymentWords() {
  const { tenge, say } = useOfficeWords();
  const { language } = useWords();
  const reasons = useQuery(bankReasonsQuery).data;
  const reasonOf = (code: string) => reasons?.reasons[code] ?? reasons?.other;
  return {
    /** Whole tiyn in words: tenge, with tiyn only where there are any. */
    money: (tiyn: number): string => tenge(tiyn / 100),
    /** `2026-07`: `2026 ж. шілде`, `июль 2026`, `July 2026`. */
    month: (iso: string): string => monthText(language, iso),
    /** Months in their order, those without a gap as one stretch. */
    months: (all: readonly { readonly month: string }[]): string =>
      monthsText(
        language,
        all.map(({ month }) => month),
      ),
    /** What the bank means, and what to do about it. Empty until its words are fetched. */
    reason: (code: string): string => {
      const found = reasonOf(code);
      return found ? `${say(found.meaning)} (${code})` : '';
    },
    reasonNext: (code: string): string => {
      const found = reasonOf(code);
      return found ? say(found.next) : '';
    },
    reasonMeaning: (code: string): string => {
      const found = reasonOf(code);
      return found ? say(found.meaning) : '';
    },
  };
}

import type { MonitoringSignal } from '@tirek/server/contract';
import { monthName } from '../language/format.ts';
import { useOfficeWords } from '../language/office/words.tsx';

/** Figures of signs that are amounts; all others count. */
const AMOUNTS = ['wage', 'median', 'loan'];

interface SignWords {
  /** The sentence of a sign with its figures. */
  why(sign: MonitoringSignal): string;
  /** What a sign was read from, and how sure it is. */
  lookedAt(sign: MonitoringSignal): string;
  /** Whole tiyn as people read them. */
  tiyn(amount: number): string;
  /** `2026-11` as people read it. */
  month(iso: string): string;
}

const TIYN = 100;

/** What signs, amounts and months say. */
export function useSignWords(): SignWords {
  const { t, tenge, number, language } = useOfficeWords();
  return {
    why: ({ code, figures }) => {
      const told = Object.entries(figures).map(([name, value]) => [
        name,
        AMOUNTS.includes(name) ? tenge(value) : number(value),
      ]);
      return t(`sign.${code}.why`, Object.fromEntries(told) as Record<string, string>);
    },
    lookedAt: ({ lookedAt, certainty }) => {
      const sources = lookedAt.map((source) => t(`looked.${source}`)).join(', ');
      return `${t('looked.at', { sources })} · ${t(`certainty.${certainty}`)}`;
    },
    tiyn: (amount) => tenge(amount / TIYN),
    month: (iso) => t('check.month', { month: monthName(language, Number(iso.slice(5, 7))), year: iso.slice(0, 4) }),
  };
}

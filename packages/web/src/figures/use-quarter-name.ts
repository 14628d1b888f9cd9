import { useOfficeWords } from '../language/office/words.tsx';

/** A quarter in words: `2026 ж. 1-тоқсан`. */
export function useQuarterName(): (quarter: string) => string {
  const { t } = useOfficeWords();
  return (quarter) => {
    const [year = '', number = ''] = quarter.split('-Q');
    return t('figures.quarterName', { year, number });
  };
}

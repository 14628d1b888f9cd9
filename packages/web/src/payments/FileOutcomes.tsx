import { BANK_LINE_OUTCOMES } from '@tirek/casework';
import type { BankFile } from '@tirek/server/contract';
import { useOfficeWords } from '../language/office/words.tsx';

/** What became of the lines of a file, counted. */
export function FileOutcomes({ outcomes }: Pick<BankFile, 'outcomes'>) {
  const { t, number } = useOfficeWords();
  const told = BANK_LINE_OUTCOMES.flatMap((outcome) => {
    const count = outcomes[outcome] ?? 0;
    return count > 0 ? [`${t(`bank.outcome.${outcome}`)}: ${number(count)}`] : [];
  });
  return <p className="quiet small">{told.join(' · ')}</p>;
}

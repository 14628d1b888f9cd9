import { BANK_LINE_OUTCOMES } from '@tirek/casework';
import type { BankFile } from '@tirek/server/contract';
import { useOfficeWords } from '../language/office/words.tsx';

/** What became of the lines of a file, counted. */
export function FileOutcomes({ outcomes, lines }: Pick<BankFile, 'outcomes' | 'lines'>) {
  const { t, number } = useOfficeWords();
  const told = BANK_LINE_OUTCOMES.flatMap((outcome) => {
    const count = outcomes[outcome] ?? 0;
    return count > 0 ? [`${t(`bank.outcome.${outcome}`)}: ${number(count)}`] : [];
  });
  // Lines about payments of other offices wait there and are not seen here.
  const elsewhere = lines - Object.values(outcomes).reduce((sum, count) => sum + count, 0);
  if (elsewhere > 0) told.push(`${t('bank.outcome.elsewhere')}: ${number(elsewhere)}`);
  return <p className="quiet small">{told.join(' · ')}</p>;
}

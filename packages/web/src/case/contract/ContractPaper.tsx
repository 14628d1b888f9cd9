import { useQuery } from '@tanstack/react-query';
import type { ContractVersion } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { useOfficeWords } from '../../language/office/words.tsx';
import { useSignedIn } from '../../session/use-me.ts';
import { letterAddress, lettersQuery } from '../letters/letters-query.ts';

interface ContractPaperProps {
  readonly view: CaseView;
  readonly version: ContractVersion;
}

/** The contract on paper, in both languages: to be printed and signed, and kept. */
export function ContractPaper({ view, version }: ContractPaperProps) {
  const { t } = useOfficeWords();
  const { may } = useSignedIn();
  const { queryKey, queryFn } = lettersQuery(view.id);
  const letters = useQuery({
    queryKey: [...queryKey, 'contract', view.version],
    queryFn,
    enabled: may.includes('readLetter') && view.contract?.versions.at(-1)?.version === version.version,
  });
  const papers = (letters.data?.letters ?? []).filter(
    ({ kind, revokedAt }) => kind === 'contract' && revokedAt === null,
  );
  // Of each language the newest: the one with the signatures, once there are all.
  const newest = (['kk', 'ru'] as const).flatMap(
    (language) =>
      papers.filter((one) => one.language === language).toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1))[0] ?? [],
  );
  if (newest.length === 0) return null;
  return (
    <p className="contract-paper">
      {newest.map(({ id, language }) => (
        <a key={id} className="aksel-link" href={letterAddress(view.id, id)} target="_blank" rel="noreferrer">
          {t('contract.print', { language: t(`letter.language.${language}`) })}
        </a>
      ))}
    </p>
  );
}

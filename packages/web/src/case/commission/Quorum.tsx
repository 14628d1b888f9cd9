import { useOfficeWords } from '../../language/office/words.tsx';

/** How many have voted of how many are needed: a bar that is also said in words. */
export function Quorum({ voted, quorum }: { readonly voted: number; readonly quorum: number }) {
  const { t, number } = useOfficeWords();
  const text = t(voted >= quorum ? 'sitting.quorum.reached' : 'sitting.quorum.missing', {
    voted: number(voted),
    quorum: number(quorum),
  });
  return (
    <div className="quorum">
      <progress value={Math.min(voted, quorum)} max={quorum} aria-label={t('sitting.quorum')} />
      <span>{text}</span>
    </div>
  );
}

import { Link } from '@tanstack/react-router';
import type { Assessment } from '@tirek/family';
import { useCheck } from '../check/use-check.ts';
import { useWords } from '../language/words.tsx';

/** Cautions told by the law itself, and the honest limits of an estimate made from one's own answers. */
export function Limits({ assessment }: { readonly assessment: Assessment }) {
  const { t, say } = useWords();
  const { check, address } = useCheck();
  // The lump sum is shown where there is one; that there is none needs no warning.
  const cautions = assessment.cautions.filter((c) => c.code !== 'lumpSum.notAvailable');
  const search =
    address.example === undefined
      ? { step: 'answers' as const }
      : { example: address.example, step: 'answers' as const };
  return (
    <section className="card stack-small limits" aria-labelledby="limits">
      <h2 id="limits" className="aksel-heading aksel-heading--small">
        {t('limits.title')}
      </h2>
      <ul className="plain-list">
        <li>{t('limits.estimate')}</li>
        {cautions.map((caution) => (
          <li key={caution.code} className="caution">
            {say(caution.text)}
          </li>
        ))}
        {check.file.unstated === 'no' && <li>{t('limits.unstated')}</li>}
        <li>
          {t('limits.assumed')}{' '}
          <Link to="/" search={search} className="aksel-link no-print">
            {t('limits.assumed.change')}
          </Link>
        </li>
      </ul>
    </section>
  );
}

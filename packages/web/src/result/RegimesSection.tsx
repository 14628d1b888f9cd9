import { compare, type Regime } from '@tirek/family';
import { parseDay } from '@tirek/rules';
import { useMemo } from 'react';
import { useCheck } from '../check/use-check.ts';
import { useWords, type Words } from '../language/words.tsx';

function years({ from, to }: Regime, { t }: Words): string {
  const first = from.slice(0, 4);
  if (to === null) return t('regimes.since', { year: first });
  const last = to.slice(0, 4);
  return first === last ? first : `${first}–${last}`;
}

function outcome({ assessment }: Regime, { t, tenge }: Words): string {
  if (assessment.answer === 'entitled') return tenge(assessment.amount.total);
  return t(assessment.answer === 'notEntitled' ? 'regimes.none' : 'regimes.open.answer');
}

/** The same family under every regime: a table whose bars let one compare at a glance. */
export function RegimesSection() {
  const words = useWords();
  const { t, say } = words;
  const { check, on } = useCheck();
  const regimes = useMemo(() => {
    const day = parseDay(on);
    const reading = day === undefined ? undefined : compare(check.file, { on: day });
    return reading?.ok ? reading.comparison.regimes : [];
  }, [check.file, on]);
  const largest = Math.max(1, ...regimes.map((r) => r.assessment.amount.total));
  const isOpen = regimes.some((r) => r.assessment.answer === 'undetermined');
  return (
    <>
      <table className="regimes">
        <caption className="aksel-sr-only">{t('regimes.chart')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('regimes.regime')}</th>
            <th scope="col" className="number">
              {t('result.monthly')}
            </th>
          </tr>
        </thead>
        <tbody>
          {regimes.map((regime) => {
            const due = regime.assessment.answer === 'entitled';
            return (
              <tr key={regime.id} className={regime.inForce ? 'in-force' : undefined}>
                <th scope="row">
                  <span className="block">{say(regime.named)}</span>
                  <span className="quiet small block">
                    {years(regime, words)}
                    {regime.inForce && ` · ${t('regimes.inForce')}`}
                  </span>
                  <span className="regime-bar" aria-hidden="true">
                    <span style={{ width: `${(regime.assessment.amount.total / largest) * 100}%` }} />
                  </span>
                </th>
                <td className={`number ${due ? '' : 'quiet'}`}>{outcome(regime, words)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {isOpen && <p className="quiet small">{t('regimes.undetermined')}</p>}
    </>
  );
}

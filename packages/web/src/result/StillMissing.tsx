import { Button } from '@navikt/ds-react/Button';
import { totalOf } from '../check/total-step.ts';
import { useCheck } from '../check/use-check.ts';
import { useWords } from '../language/words.tsx';
import type { ResultPart } from './Disclosed.tsx';

/** What would settle an open answer, and the way back to the questions passed over. */
export function StillMissing({ assessment, labels }: ResultPart) {
  const { t, say, tenge } = useWords();
  const { check, change, go } = useCheck();
  const total = totalOf(assessment.trace);
  const [from, to] = (total?.value.is === 'unknown' && total.value.between) || [null, null];
  const ask = (): void => {
    change((c) => ({ ...c, skipped: [], earners: [] }));
    go({ step: 'ask', n: check.asked.length });
  };
  return (
    <section className="card stack-small" aria-labelledby="missing">
      <h2 id="missing" className="aksel-heading aksel-heading--small">
        {t('result.missing.title')}
      </h2>
      {from !== null && to !== null && (
        <p>{t('result.missing.between', { from: tenge(Math.max(0, from)), to: tenge(Math.max(0, to)) })}</p>
      )}
      <ul className="missing">
        {assessment.missing.map((m) => (
          <li key={m.path + m.fact + (m.member ?? '')}>
            <strong>
              {m.member !== undefined && `${labels.get(m.member) ?? ''}: `}
              {say(m.named)}.
            </strong>{' '}
            <span className="quiet">{say(m.why)}</span>
          </li>
        ))}
      </ul>
      <Button onClick={ask} className="no-print">
        {t('result.missing.ask')}
      </Button>
    </section>
  );
}

import '../case-work.css';
import './decision.css';
import { Link } from '@tanstack/react-router';
import { useOfficeWords } from '../../language/office/words.tsx';
import { offered, useCase } from '../use-case.ts';
import { CorrectFact } from './CorrectFact.tsx';
import { DecisionActs } from './DecisionActs.tsx';
import { Determined } from './Determined.tsx';
import { Corrections, Made } from './Made.tsx';
import { Recomputed } from './Recomputed.tsx';
import { ReplayCard } from './ReplayCard.tsx';

/** Determination and decision: what can be done now, what comes out and why, what was decided so far. */
export function DecisionPart() {
  const { t } = useOfficeWords();
  const view = useCase();
  const { decision, determination } = view;
  if (!decision) return <p className="empty">{t('decision.hidden')}</p>;
  const isCorrectable =
    offered(view, 'correctFact') !== undefined || decision.corrections.length > 0 || view.phase === 'closed';
  return (
    <div className="case-columns">
      <div className="stack">
        <DecisionActs view={view} />
        <Recomputed view={view} />
        {determination && <Determined view={view} determination={determination} />}
      </div>
      <div className="stack">
        <Made view={view} />
        {isCorrectable && (
          <section className="card stack-small" aria-labelledby="corrections">
            <h2 id="corrections" className="aksel-heading aksel-heading--small">
              {t('correction.title')}
            </h2>
            <Corrections view={view} />
            <CorrectFact view={view} />
            {view.phase === 'closed' && (
              <p className="quiet small">
                {t('correction.closed')}{' '}
                <Link to="/cases/$id/changes" params={{ id: view.id }} className="aksel-link">
                  {t('correction.closed.link')}
                </Link>
              </p>
            )}
          </section>
        )}
        <ReplayCard view={view} />
      </div>
    </div>
  );
}

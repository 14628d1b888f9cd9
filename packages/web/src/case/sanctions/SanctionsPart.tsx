import '../case-work.css';
import './sanctions.css';
import { useOfficeWords } from '../../language/office/words.tsx';
import { offered, useCase } from '../use-case.ts';
import { Breaches } from './Breaches.tsx';
import { Imposed } from './Imposed.tsx';
import { Objections } from './Objections.tsx';
import { Proposal } from './Proposal.tsx';
import { RaiseBreach } from './RaiseBreach.tsx';

/** What was asked of the family, what followed from it, and what it objected to. */
export function SanctionsPart() {
  const { t } = useOfficeWords();
  const view = useCase();
  const { sanctions, objections } = view;
  if (!sanctions || !objections) return <p className="empty">{t('sanctions.hidden')}</p>;
  const isNothing = sanctions.breaches.length === 0 && sanctions.imposed.length === 0;
  return (
    <div className="case-columns">
      <div className="stack">
        <Proposal view={view} />
        {objections.length > 0 && <Objections view={view} />}
        <Breaches view={view} />
        {isNothing && <p className="empty">{t('sanctions.none')}</p>}
        {offered(view, 'raiseBreach') && <RaiseBreach view={view} />}
      </div>
      <div className="stack">
        <Imposed view={view} />
        {objections.length === 0 && <Objections view={view} />}
      </div>
    </div>
  );
}

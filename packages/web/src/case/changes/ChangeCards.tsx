import { Tag } from '@navikt/ds-react/Tag';
import { Link } from '@tanstack/react-router';
import type { ReportedChange } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { useOfficeWords } from '../../language/office/words.tsx';
import { ChangedFacts } from './ChangedFacts.tsx';
import { ReportChange } from './ReportChange.tsx';
import { SettleChange } from './SettleChange.tsx';

/** The colour of what came of a change. */
const COLOUR = { applied: 'success', noEffect: 'neutral', notConfirmed: 'warning' } as const;

/** What came of a change, in a word. */
export function OutcomeTag({ settled }: Pick<ReportedChange, 'settled'>) {
  const { t } = useOfficeWords();
  return (
    <Tag size="small" variant="moderate" data-color={settled ? COLOUR[settled.outcome] : 'info'}>
      {t(settled ? `change.outcome.${settled.outcome}` : 'change.outcome.waits')}
    </Tag>
  );
}

function ChangeCard({ view, change }: { readonly view: CaseView; readonly change: ReportedChange }) {
  const { t, day } = useOfficeWords();
  const { kind, from, text, facts, reportedOn, reportBy, late, settled } = change;
  return (
    <li className="stack-small">
      <div className="stack-tiny">
        <p className="my-line">
          <strong>{t(`change.kind.${kind}`)}</strong>
          <OutcomeTag settled={settled} />
        </p>
        <p className="quiet small">
          {t('change.since', { day: day(from) })} · {t('change.toldOn', { day: day(reportedOn) })}
          {reportBy !== null && ` · ${late ? t('change.late', { day: day(reportBy) }) : t('change.inTime')}`}
        </p>
      </div>
      <p>{text}</p>
      <ChangedFacts view={view} facts={facts} isApplied={settled?.outcome === 'applied'} />
      {settled && (
        <p className="quiet">
          {settled.from !== null && `${t('change.appliedFrom', { day: day(settled.from) })} · `}
          {settled.reason}
          <span className="small block">
            {[day(settled.on), view.names[settled.by] ?? ''].filter(Boolean).join(' · ')}
          </span>
        </p>
      )}
      <SettleChange view={view} change={change} />
    </li>
  );
}

/** While the case is being reckoned again: for which days a new decision is awaited. */
function Awaited({ view }: { readonly view: CaseView }) {
  const { t, day } = useOfficeWords();
  const days = view.decision?.toDecide ?? [];
  if (days.length === 0) return null;
  return (
    <div className="note note-warn">
      <p>
        <strong>{t('change.again.title')}.</strong> {t('change.again', { days: days.map(day).join(', ') })}{' '}
        <Link to="/cases/$id/decision" params={{ id: view.id }} className="aksel-link">
          {t('change.again.go')}
        </Link>
      </p>
    </div>
  );
}

/** What was told of the family's life and what came of it; the latest first. */
export function ChangeCards({ view }: { readonly view: CaseView }) {
  const { t } = useOfficeWords();
  const reported = view.changes?.reported ?? [];
  return (
    <section className="card stack-small" aria-labelledby="changes">
      <h2 id="changes" className="aksel-heading aksel-heading--small">
        {t('change.title')}
      </h2>
      <p className="quiet">{t('change.lead')}</p>
      <Awaited view={view} />
      {reported.length === 0 && <p className="quiet">{t('change.none')}</p>}
      <ul className="bare-list changes">
        {reported.toReversed().map((change) => (
          <ChangeCard key={change.id} view={view} change={change} />
        ))}
      </ul>
      <ReportChange view={view} />
    </section>
  );
}

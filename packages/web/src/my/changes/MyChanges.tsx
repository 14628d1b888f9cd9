import '../../case/case-work.css';
import '../../case/changes/changes.css';
import { type ReportedChange, termOn } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { OutcomeTag } from '../../case/changes/ChangeCards.tsx';
import { ReportChange } from '../../case/changes/ReportChange.tsx';
import { offered } from '../../case/use-case.ts';
import { useOfficeWords } from '../../language/office/words.tsx';
import { officeDay } from '../../listing/office-day.ts';

function Told({ change }: { readonly change: ReportedChange }) {
  const { t, day } = useOfficeWords();
  const { kind, from, settled } = change;
  return (
    <li className="stack-tiny">
      <p className="my-line">
        <strong>{t(`change.kind.${kind}`)}</strong>
        <OutcomeTag settled={settled} />
      </p>
      <p className="quiet small">{t('change.since', { day: day(from) })}</p>
      <p>{t(settled ? `my.change.${settled.outcome}` : 'my.change.waits')}</p>
      {settled && <p className="quiet">{settled.reason}</p>}
    </li>
  );
}

/** Telling that something has changed, and what came of it; where aid has ended, why and what then. */
export function MyChanges({ view }: { readonly view: CaseView }) {
  const { t, day, number } = useOfficeWords();
  const reported = view.changes?.reported ?? [];
  const ended = view.changes?.ended;
  if (!offered(view, 'reportChange') && reported.length === 0 && !ended) return null;
  const term = termOn('reportChange', officeDay());
  return (
    <section className="card stack-small" aria-labelledby="my-changes">
      <h2 id="my-changes" className="aksel-heading aksel-heading--small">
        {t('my.change.title')}
      </h2>
      {ended ? (
        <p>{t('my.end', { day: day(ended.from), ground: t(`end.ground.${ended.ground}`) })}</p>
      ) : (
        <p>{term ? t('my.change.lead', { days: number(term.days) }) : t('my.change.leadUnknown')}</p>
      )}
      <ul className="bare-list changes">
        {reported.toReversed().map((change) => (
          <Told key={change.id} change={change} />
        ))}
      </ul>
      <ReportChange view={view} />
    </section>
  );
}

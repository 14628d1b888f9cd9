import '../case-work.css';
import './visit.css';
import type { CaseView } from '@tirek/server/contract';
import { useOfficeWords } from '../../language/office/words.tsx';
import { ReasonedAct } from '../acts/ReasonedAct.tsx';
import { offered, useCase } from '../use-case.ts';
import { ActShown } from './ActShown.tsx';
import { AssignVisit } from './AssignVisit.tsx';
import { VisitActForm } from './VisitActForm.tsx';

/** Who goes to the home and when. */
function Assigned({ view }: { readonly view: CaseView }) {
  const { t, day } = useOfficeWords();
  const assigned = view.visit?.assigned;
  if (!assigned) return null;
  const nameOf = (person: string): string => view.names[person] ?? '';
  return (
    <section className="card stack-small" aria-labelledby="visit-assigned">
      <h2 id="visit-assigned" className="aksel-heading aksel-heading--small">
        {t('visit.assigned')}
      </h2>
      <dl className="facts">
        <dt>{t('visit.assign.day')}</dt>
        <dd>{day(assigned.on)}</dd>
        <dt>{t('role.assistant')}</dt>
        <dd>{nameOf(assigned.assistant)}</dd>
        <dt>{t('visit.assign.members')}</dt>
        <dd>{assigned.members.map(nameOf).join(', ')}</dd>
        {view.contact && (
          <>
            <dt>{t('visit.address')}</dt>
            <dd>
              {view.contact.address}
              {view.contact.phone !== undefined && (
                <a className="aksel-link block" href={`tel:${view.contact.phone.replaceAll(/[^+\d]/g, '')}`}>
                  {view.contact.phone}
                </a>
              )}
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}

function AssistantWork({ view }: { readonly view: CaseView }) {
  const { t } = useOfficeWords();
  return (
    <>
      {offered(view, 'recordVisit') && <VisitActForm view={view} />}
      {offered(view, 'recordVisitRefusal') && (
        <section className="card stack-small">
          <h2 className="aksel-heading aksel-heading--small">{t('visit.refused.title')}</h2>
          <ReasonedAct
            view={view}
            open={t('visit.refused.open')}
            done={t('visit.refused.do')}
            explained={t('visit.refused.explained')}
            command={(reason) => ({ type: 'recordVisitRefusal', reason })}
          />
        </section>
      )}
    </>
  );
}

/** What stands here before anything can be done, or while others do it. */
function Waiting({ view }: { readonly view: CaseView }) {
  const { t } = useOfficeWords();
  const { visit } = view;
  const busy = offered(view, 'assignVisit') ?? offered(view, 'recordVisit');
  if (busy || !visit || visit.act || visit.refusedOn !== null) return null;
  const waits = visit.referred
    ? visit.assigned
      ? 'visit.waits.act'
      : 'visit.waits.assignment'
    : 'visit.waits.referral';
  return <p className="empty">{t(waits)}</p>;
}

/** The visit to the home: who goes, the act, and what it found. */
export function VisitPart() {
  const { t, day } = useOfficeWords();
  const view = useCase();
  const { visit } = view;
  if (!visit) return <p className="empty">{t('visit.hidden')}</p>;
  return (
    <div className="stack">
      {visit.refusedOn !== null && (
        <div className="note note-warn">
          <p>{t('visit.refused.on', { day: day(visit.refusedOn) })}</p>
        </div>
      )}
      <Assigned view={view} />
      {offered(view, 'assignVisit') && <AssignVisit view={view} />}
      <AssistantWork view={view} />
      {visit.act && <ActShown view={view} act={visit.act} />}
      <Waiting view={view} />
      {offered(view, 'orderAnotherVisit') && (
        <section className="card stack-small">
          <h2 className="aksel-heading aksel-heading--small">{t('visit.another')}</h2>
          <ReasonedAct
            view={view}
            open={t('visit.another.open')}
            done={t('visit.another.do')}
            explained={t('visit.another.explained')}
            command={(reason) => ({ type: 'orderAnotherVisit', reason })}
          />
        </section>
      )}
    </div>
  );
}

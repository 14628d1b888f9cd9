import { useNavigate } from '@tanstack/react-router';
import { Button } from '@navikt/ds-react/Button';
import type { CaseView } from '@tirek/server/contract';
import { lazy, Suspense } from 'react';
import { CaseSteps } from '../case/CaseSteps.tsx';
import { stepsOf } from '../case/steps.ts';
import { offered, useCase } from '../case/use-case.ts';
import { CaseDocuments } from '../documents/CaseDocuments.tsx';
import { useWords } from '../language/words.tsx';
import { useOfficeWords } from '../language/office/words.tsx';
import { officeDay } from '../listing/office-day.ts';
import { Loading } from '../shell/Loading.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { MyChanges } from './changes/MyChanges.tsx';
import { MyDebts } from './changes/MyDebts.tsx';
import { MyContract } from './contract/MyContract.tsx';
import { MyExit } from './exit/MyExit.tsx';
import { MyDecision } from './MyDecision.tsx';
import { MyFacts } from './MyFacts.tsx';
import { MyLetters } from './MyLetters.tsx';
import { LookedAt } from './monitoring/LookedAt.tsx';
import { MyPayments } from './payments/MyPayments.tsx';
import { Withdraw } from './Withdraw.tsx';

/** What happens next, by whom and by when, in plain words: "received" is never said as if it were "granted". */
function Now({ view }: { readonly view: CaseView }) {
  const { t, day } = useOfficeWords();
  const outcome = view.decision?.made.at(-1)?.resolution.outcome;
  const next = view.tasks.find(({ dueDay }) => dueDay !== null);
  if (view.leaving && view.leaving.aidTo < officeDay())
    return (
      <section className="card next" aria-labelledby="now">
        <h2 id="now" className="aksel-heading aksel-heading--small">
          {t('my.exit.title')}
        </h2>
        <p>{t('my.now.closed')}</p>
      </section>
    );
  return (
    <section className={`card next ${outcome === 'grant' ? 'next-good' : ''}`} aria-labelledby="now">
      <h2 id="now" className="aksel-heading aksel-heading--small">
        {outcome === undefined ? t(`phase.${view.phase}`) : t(`outcome.${outcome}`)}
      </h2>
      <p>{outcome === undefined ? t(`my.now.${view.phase}`) : t(`my.outcome.${outcome}`)}</p>
      {next && outcome === undefined && (
        <p>
          {t('my.next', { who: t(`role.${next.role}`) })}
          {next.dueDay !== null && ` ${t(next.late ? 'my.nextLate' : 'my.nextBy', { day: day(next.dueDay) })}`}
        </p>
      )}
    </section>
  );
}

function Receipt({ view }: { readonly view: CaseView }) {
  const { t, day } = useOfficeWords();
  if (view.registeredDay === null) return null;
  return (
    <section className="card stack-small" aria-labelledby="receipt">
      <h2 id="receipt" className="aksel-heading aksel-heading--small">
        {t('my.receipt')}
      </h2>
      <dl className="facts">
        <dt>{t('my.receipt.number')}</dt>
        <dd className="nowrap">{view.number}</dd>
        <dt>{t('my.receipt.day')}</dt>
        <dd>{day(view.registeredDay)}</dd>
        {view.terms.map(({ term, due }) => (
          <div key={term} className="facts-row">
            <dt>{t(`term.${term}`)}</dt>
            <dd>{due === null ? t('office.unknown') : t('my.until', { day: day(due) })}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const MySanctions = lazy(() => import('./sanction/MySanctions.tsx').then((m) => ({ default: m.MySanctions })));

/** Whether anything was asked of the family, cut, or objected to. */
const isConcerned = ({ sanctions, objections }: CaseView): boolean =>
  (sanctions?.breaches.length ?? 0) > 0 || (objections?.length ?? 0) > 0;

/** One's own application: what happens next, the decision, letters, papers, and what the office knows. */
export function MyCasePage() {
  const { t } = useOfficeWords();
  const check = useWords();
  const view = useCase();
  const navigate = useNavigate();
  return (
    <div className="stack my-case">
      <PageHeading title={t('case.number', { number: view.number })} size="medium" />
      {view.programme !== 'targetedAssistance' && <p className="quiet">{check.t(`programme.${view.programme}`)}</p>}
      <Now view={view} />
      {offered(view, 'amendDraft') && (
        <div>
          <Button onClick={() => void navigate({ to: '/my/apply', search: { draft: view.id } })}>
            {t('my.continue')}
          </Button>
        </div>
      )}
      {isConcerned(view) && (
        <Suspense fallback={<Loading />}>
          <MySanctions view={view} />
        </Suspense>
      )}
      {stepsOf(view).some(({ state }) => state !== 'done') && <CaseSteps view={view} />}
      <div className="case-columns">
        <div className="stack">
          <MyExit view={view} />
          <MyContract view={view} />
          <MyPayments view={view} />
          <MyDecision view={view} />
          <MyChanges view={view} />
          <MyDebts view={view} />
          <LookedAt view={view} />
          <MyFacts view={view} />
        </div>
        <div className="stack">
          <Receipt view={view} />
          <MyLetters view={view} />
          <CaseDocuments view={view} />
          <Withdraw view={view} />
        </div>
      </div>
    </div>
  );
}

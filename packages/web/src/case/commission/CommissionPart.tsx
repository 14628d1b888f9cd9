import '../case-work.css';
import './sitting.css';
import type { Sitting } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { useOfficeWords } from '../../language/office/words.tsx';
import { BlockedNote, ConfirmedAct } from '../acts/ConfirmedAct.tsx';
import { ReasonedAct } from '../acts/ReasonedAct.tsx';
import { offered, useCase } from '../use-case.ts';
import { Composition } from './Composition.tsx';
import { ConclusionCard } from './ConclusionCard.tsx';
import { FileSummary } from './FileSummary.tsx';
import { OwnVote } from './OwnVote.tsx';
import { Quorum } from './Quorum.tsx';
import { Recommendations } from './Recommendations.tsx';
import { Recusal } from './Recusal.tsx';
import { wholeSitting } from './sitting-state.ts';
import { Votes } from './Votes.tsx';

/** What only the secretary does: opening, closing, adjourning. */
function SecretaryActs({ view }: { readonly view: CaseView }) {
  const { t } = useOfficeWords();
  return (
    <>
      <BlockedNote view={view} type="openSitting" />
      <ConfirmedAct
        view={view}
        command={{ type: 'openSitting' }}
        label={t('sitting.open.do')}
        explained={<p>{t('sitting.open.explained')}</p>}
      />
      <BlockedNote view={view} type="closeSitting" />
      <ConfirmedAct
        view={view}
        command={{ type: 'closeSitting' }}
        label={t('sitting.close.do')}
        explained={<p>{t('sitting.close.explained')}</p>}
      />
      {offered(view, 'adjournSitting') && (
        <ReasonedAct
          view={view}
          open={t('sitting.adjourn.open')}
          done={t('sitting.adjourn.do')}
          explained={t('sitting.adjourn.explained')}
          command={(reason) => ({ type: 'adjournSitting', reason })}
        />
      )}
    </>
  );
}

/** The sitting as it stands: waiting to be opened, or open with its votes. */
function Now({ view, sitting }: { readonly view: CaseView; readonly sitting: Sitting | undefined }) {
  const { t, day } = useOfficeWords();
  const { open, conclusion } = view.commission;
  if (conclusion && !open) return null;
  const count = open && !('votes' in open) ? open : undefined;
  return (
    <section className="card stack-small" aria-labelledby="sitting">
      <h2 id="sitting" className="aksel-heading aksel-heading--small">
        {t('sitting.title')}
      </h2>
      <p className="quiet">{t('sitting.lead')}</p>
      {open ? (
        <p>{t('sitting.opened', { day: day(open.openedOn) })}</p>
      ) : (
        <p>{t(view.phase === 'commission' ? 'sitting.notOpen' : 'sitting.notYet')}</p>
      )}
      {sitting && <Quorum voted={sitting.votes.length} quorum={sitting.order.quorum} />}
      {count && <Quorum voted={count.voted} quorum={count.quorum} />}
      {sitting && <Votes view={view} sitting={sitting} />}
      <SecretaryActs view={view} />
    </section>
  );
}

/** The precinct commission on this file, and what a higher commission recommends. A vote is on a file, not on a person. */
export function CommissionPart() {
  const view = useCase();
  const { open, conclusion } = view.commission;
  const sitting = wholeSitting(open);
  const concluded = conclusion && 'sitting' in conclusion ? conclusion.sitting : undefined;
  const order = sitting?.order ?? concluded?.order ?? view.visit?.referred?.order;
  return (
    <div className="case-columns">
      <div className="stack">
        <ConclusionCard view={view} />
        <Now view={view} sitting={sitting} />
        <FileSummary view={view} />
        {sitting && <OwnVote view={view} sitting={sitting} />}
        <Recommendations view={view} />
      </div>
      <div className="stack">
        {order && <Composition view={view} order={order} />}
        {sitting && <Recusal view={view} sitting={sitting} />}
      </div>
    </div>
  );
}

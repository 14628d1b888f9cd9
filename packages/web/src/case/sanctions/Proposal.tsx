import { assessAfterBreaches, countedBreaches } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { lazy } from 'react';
import { useOfficeWords } from '../../language/office/words.tsx';
import { useWords } from '../../language/words.tsx';
import { Disclosed } from '../../result/Disclosed.tsx';
import { BlockedNote, ConfirmedAct } from '../acts/ConfirmedAct.tsx';
import { ReasonedAct } from '../acts/ReasonedAct.tsx';
import { memberNames } from '../member-names.ts';
import { offered } from '../use-case.ts';
import { SanctionSaid } from './SanctionSaid.tsx';

const HowItWasWorkedOut = lazy(() =>
  import('../../result/HowItWasWorkedOut.tsx').then((m) => ({ default: m.HowItWasWorkedOut })),
);
type Seen = { readonly view: CaseView };

/** The same law that made the award, asked again with the breaches: from the incomes to what is left. */
function Reckoned({ view, breach }: Seen & { readonly breach: string }) {
  const words = useOfficeWords();
  const { t } = useWords();
  const { determination, sanctions } = view;
  if (!determination || !sanctions) return null;
  const count = countedBreaches(sanctions).findIndex(({ id }) => id === breach) + 1;
  const reckoned = assessAfterBreaches(determination, count);
  if (!reckoned.ok) return null;
  const labels = memberNames(determination.facts, words);
  return (
    <Disclosed
      title={words.t('sanction.howReckoned')}
      lead={words.t('sanction.doubt')}
      open={t('trace.open')}
      part={HowItWasWorkedOut}
      props={{ assessment: reckoned.assessment, labels }}
    />
  );
}

function GivenBack({ view }: Seen) {
  const { t, day } = useOfficeWords();
  const given = view.sanctions?.givenBack;
  if (!given) return null;
  return (
    <div className="note note-warn">
      <p>
        <strong>{t('sanction.givenBack', { day: day(given.on), name: view.names[given.by] ?? '' })}</strong>
      </p>
      <p>{given.reason}</p>
    </div>
  );
}

/** The sanction that waits for a decision: what, how much, by which article; impose it or give it back. */
export function Proposal({ view }: Seen) {
  const { t, day } = useOfficeWords();
  const proposal = view.sanctions?.proposal;
  if (!proposal) return <GivenBack view={view} />;
  return (
    <>
      <section className="card stack-small" aria-labelledby="sanction-proposed">
        <h2 id="sanction-proposed" className="aksel-heading aksel-heading--small">
          {t('sanction.proposed')}
        </h2>
        <p className="quiet small">
          {t('sanction.proposedBy', { day: day(proposal.on), name: view.names[proposal.by] ?? '' })}
        </p>
        <SanctionSaid sanction={proposal} />
        {offered(view, 'imposeSanction') && <p className="quiet">{t('sanction.fourEyes')}</p>}
        <BlockedNote view={view} type="imposeSanction" />
        <ConfirmedAct
          view={view}
          command={{ type: 'imposeSanction' }}
          label={t('sanction.impose')}
          explained={<p>{t('sanction.impose.explained')}</p>}
        />
        {offered(view, 'giveSanctionBack') && (
          <ReasonedAct
            view={view}
            open={t('sanction.giveBack')}
            done={t('sanction.giveBack')}
            explained={t('sanction.giveBack.explained')}
            command={(reason) => ({ type: 'giveSanctionBack', reason })}
          />
        )}
      </section>
      <Reckoned view={view} breach={proposal.breach} />
    </>
  );
}

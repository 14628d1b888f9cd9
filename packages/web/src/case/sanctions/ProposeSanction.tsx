import { countedBreaches, sanctionFor } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { useOfficeWords } from '../../language/office/words.tsx';
import { officeDay } from '../../listing/office-day.ts';
import { ConfirmedAct } from '../acts/ConfirmedAct.tsx';
import { offered } from '../use-case.ts';
import { SanctionSaid } from './SanctionSaid.tsx';
import { stateOfView } from './view-state.ts';

/** Proposes what the law attaches to a confirmed breach, shown before it is proposed. Nothing where there is nothing to propose. */
export function ProposeSanction({ view, breach }: { readonly view: CaseView; readonly breach: string }) {
  const { t } = useOfficeWords();
  const { sanctions } = view;
  if (!sanctions || sanctions.proposal || !offered(view, 'proposeSanction')) return null;
  const isDone = sanctions.imposed.some((one) => one.breach === breach && one.lifted?.cause !== 'partly');
  if (isDone || !countedBreaches(sanctions).some(({ id }) => id === breach)) return null;
  const found = sanctionFor(stateOfView(view), breach, officeDay());
  if (!found.ok) return <p className="quiet">{t('sanction.propose.none')}</p>;
  return (
    <ConfirmedAct
      view={view}
      command={{ type: 'proposeSanction', breach }}
      label={t('sanction.propose')}
      explained={
        <>
          <p>{t('sanction.propose.explained')}</p>
          <SanctionSaid sanction={found.sanction} />
        </>
      }
    />
  );
}

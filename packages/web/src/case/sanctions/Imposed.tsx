import { Tag } from '@navikt/ds-react/Tag';
import { firstMonth, type ImposedSanction, type Standing, standingOf } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { useOfficeWords } from '../../language/office/words.tsx';
import { officeDay } from '../../listing/office-day.ts';
import { ReasonedAct } from '../acts/ReasonedAct.tsx';
import { offered } from '../use-case.ts';
import { stateOfView } from './view-state.ts';
import { SanctionSaid } from './SanctionSaid.tsx';

const COLOUR: Readonly<Record<Standing, 'info' | 'warning' | 'neutral' | 'success'>> = {
  ahead: 'info',
  holds: 'warning',
  over: 'neutral',
  rests: 'info',
  lifted: 'success',
};

function ImposedItem({ view, sanction }: { readonly view: CaseView; readonly sanction: ImposedSanction }) {
  const { t, day } = useOfficeWords();
  const standing = standingOf(stateOfView(view), sanction, officeDay());
  const nameOf = (person: string): string => view.names[person] ?? t('office.unknown');
  const { id, imposedOn, imposedBy, proposedBy, lifted } = sanction;
  // A month that rests because of an objection moves behind the answer.
  const from = firstMonth({ objections: view.objections ?? [] }, sanction) ?? sanction.from;
  return (
    <li className="stack-small">
      <div className="told-head">
        <strong>{day(imposedOn)}</strong>
        <Tag size="small" variant="moderate" data-color={COLOUR[standing]}>
          {t(`sanction.standing.${standing}`)}
        </Tag>
      </div>
      <SanctionSaid sanction={{ ...sanction, from }} />
      <p className="quiet small">
        {t('sanction.imposedBy', { day: day(imposedOn), name: nameOf(imposedBy), proposed: nameOf(proposedBy) })}
      </p>
      {lifted && (
        <p>
          <strong>{t('sanction.lifted', { day: day(lifted.on) })}.</strong> {lifted.reason}
        </p>
      )}
      {!lifted && offered(view, 'liftSanction') && (
        <ReasonedAct
          view={view}
          open={t('sanction.lift')}
          done={t('sanction.lift')}
          explained={t('sanction.lift.explained')}
          command={(reason) => ({ type: 'liftSanction', sanction: id, reason })}
        />
      )}
    </li>
  );
}

/** Sanctions imposed so far, the last one first. */
export function Imposed({ view }: { readonly view: CaseView }) {
  const { t } = useOfficeWords();
  const imposed = view.sanctions?.imposed ?? [];
  if (imposed.length === 0) return null;
  return (
    <section className="card stack-small" aria-labelledby="imposed">
      <h2 id="imposed" className="aksel-heading aksel-heading--small">
        {t('sanction.title')}
      </h2>
      <ul className="told-items">
        {imposed.toReversed().map((sanction) => (
          <ImposedItem key={sanction.id} view={view} sanction={sanction} />
        ))}
      </ul>
    </section>
  );
}

import { Tag } from '@navikt/ds-react/Tag';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { CommissionAlert, CommissionAlertList } from '@tirek/server/contract';
import { momentText } from '../office/moment.ts';
import { useOfficeWords } from '../language/office/words.tsx';
import { useOffices } from '../offices/use-offices.ts';
import { ask } from '../session/ask.ts';
import { PageHeading } from '../shell/PageHeading.tsx';

function Alert({ alert, names }: { readonly alert: CommissionAlert; readonly names: CommissionAlertList['names'] }) {
  const { t } = useOfficeWords();
  const { nameOf } = useOffices();
  const { kind, office, at, cases, persons, figures } = alert;
  return (
    <li className="card stack-tiny">
      <p className="my-line">
        <strong>{t(`alert.${kind}`)}</strong>
        <Tag size="small" variant="moderate" data-color="warning">
          {nameOf(office)}
        </Tag>
      </p>
      <p>{t(`alert.${kind}.text`, { ...figures, cases: cases.length, persons: persons.length })}</p>
      {persons.length > 0 && <p className="quiet">{persons.flatMap((person) => names[person] ?? []).join(', ')}</p>}
      <p className="filters">
        {cases.map(({ id, number }) => (
          <Link key={id} to="/cases/$id/commission" params={{ id }} className="aksel-link">
            {number}
          </Link>
        ))}
      </p>
      {at !== null && <p className="quiet small">{momentText(at)}</p>}
    </li>
  );
}

/** Signs in the work of commissions that deserve a look. They accuse nobody and refuse nobody. */
export function AlertsPage() {
  const { t } = useOfficeWords();
  // Its rows name offices: asked for here, the page comes whole and its heading stays.
  useOffices();
  const { data } = useSuspenseQuery({ queryKey: ['alerts'], queryFn: () => ask<CommissionAlertList>('/v1/alerts') });
  return (
    <div className="narrow stack">
      <PageHeading title={t('alerts.title')} size="medium" />
      <p className="lead">{t('alerts.lead')}</p>
      {data.alerts.length === 0 ? (
        <p className="empty">{t('alerts.none')}</p>
      ) : (
        <ul className="bare-list stack-small">
          {data.alerts.map((alert, i) => (
            <Alert key={i} alert={alert} names={data.names} />
          ))}
        </ul>
      )}
    </div>
  );
}

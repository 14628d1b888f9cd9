import { Select } from '@navikt/ds-react/Select';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { PublishedFigure, PublishedFigureList } from '@tirek/server/contract';
import { today } from '../check/today.ts';
import { useOfficeWords } from '../language/office/words.tsx';
import { useOffices } from '../offices/use-offices.ts';
import { ask } from '../session/ask.ts';
import { useSignedIn } from '../session/use-me.ts';
import { PageHeading } from '../shell/PageHeading.tsx';
import { EnterFigure } from './EnterFigure.tsx';
import { lastQuarters } from './quarters.ts';
import { useQuarterName } from './use-quarter-name.ts';
import { WaitingFigure } from './WaitingFigure.tsx';

function Published({
  figures,
  names,
}: {
  readonly figures: readonly PublishedFigure[];
  readonly names: PublishedFigureList['names'];
}) {
  const { t, tenge, day, say } = useOfficeWords();
  const { all } = useOffices();
  const quarterName = useQuarterName();
  const regionName = (kato: string): string => {
    const region = all.find((office) => office.kato === kato);
    return region ? say(region.named) : kato;
  };
  return (
    <div className="list-scroll">
      <table className="list-table list-cards">
        <thead>
          <tr>
            <th scope="col">{t('figures.region')}</th>
            <th scope="col">{t('figures.quarter')}</th>
            <th scope="col" className="number">
              {t('figures.amount')}
            </th>
            <th scope="col">{t('figures.source')}</th>
            <th scope="col">{t('figures.byTwo')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ id, region, quarter, amount, source, enteredBy, confirmedBy, confirmedDay }) => (
            <tr key={id}>
              <th scope="row" data-label={t('figures.region')}>
                {regionName(region)}
              </th>
              <td data-label={t('figures.quarter')}>{quarterName(quarter)}</td>
              <td data-label={t('figures.amount')} className="number">
                {amount === null ? '' : tenge(amount)}
              </td>
              <td data-label={t('figures.source')}>
                <cite>{source}</cite>
              </td>
              <td data-label={t('figures.byTwo')}>
                <span>
                  {[enteredBy, confirmedBy ?? ''].flatMap((person) => names[person] ?? []).join(', ')}
                  {confirmedDay !== null && <span className="quiet small block">{day(confirmedDay)}</span>}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Poverty lines as regions publish them: each is typed by two persons before anybody is reckoned by it. */
export function FiguresPage() {
  const { t } = useOfficeWords();
  const { may } = useSignedIn();
  const { quarter } = useSearch({ from: '/signing/office/figures' });
  const navigate = useNavigate();
  const quarterName = useQuarterName();
  const { data } = useSuspenseQuery({
    queryKey: ['figures', quarter ?? ''],
    queryFn: () => ask<PublishedFigureList>(`/v1/figures${quarter === undefined ? '' : `?quarter=${quarter}`}`),
  });
  const waiting = data.figures.filter(({ confirmedBy }) => confirmedBy === null);
  const published = data.figures.filter(({ confirmedBy }) => confirmedBy !== null);
  return (
    <div className="stack">
      <PageHeading title={t('figures.title')} size="medium" />
      <p className="lead">{t('figures.lead')}</p>
      <div className="filters">
        <Select
          label={t('figures.quarter')}
          size="small"
          value={quarter ?? ''}
          onChange={(event) => {
            const chosen = event.target.value;
            void navigate({ to: '/figures', search: chosen === '' ? {} : { quarter: chosen } });
          }}
        >
          <option value="">{t('figures.everyQuarter')}</option>
          {lastQuarters(today(), 12).map((one) => (
            <option key={one} value={one}>
              {quarterName(one)}
            </option>
          ))}
        </Select>
      </div>
      {waiting.map((figure) => (
        <WaitingFigure key={figure.id} figure={figure} enteredBy={data.names[figure.enteredBy] ?? ''} />
      ))}
      {published.length === 0 ? (
        <p className="empty">{t('figures.none')}</p>
      ) : (
        <Published figures={published} names={data.names} />
      )}
      {may.includes('enterFigure') && <EnterFigure />}
    </div>
  );
}

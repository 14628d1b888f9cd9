import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { PublishedFigure, PublishedFigureList } from '@tirek/server/contract';
import { useState } from 'react';
import { today } from '../check/today.ts';
import { useOfficeWords } from '../language/office/words.tsx';
import { useOffices } from '../offices/use-offices.ts';
import { ask } from '../session/ask.ts';
import { useSignedIn } from '../session/use-me.ts';
import { PageHeading } from '../shell/PageHeading.tsx';
import { EnterFigure } from './EnterFigure.tsx';
import { FigureChanges } from './FigureChanges.tsx';
import { lastQuarters } from './quarters.ts';
import { useQuarterName } from './use-quarter-name.ts';
import { WaitingFigure } from './WaitingFigure.tsx';

interface PublishedRowProps {
  readonly figure: PublishedFigure;
  readonly region: string;
  readonly names: PublishedFigureList['names'];
}

function PublishedRow({ figure, region, names }: PublishedRowProps) {
  const { t, tenge, day } = useOfficeWords();
  const quarterName = useQuarterName();
  const [open, setOpen] = useState(false);
  const { id, quarter, amount, source, enteredBy, confirmedBy, confirmedDay } = figure;
  return (
    <>
      <tr>
        <th scope="row" data-label={t('figures.region')}>
          {region}
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
        <td>
          <Button size="small" variant="tertiary" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t('figures.changes')}
          </Button>
        </td>
      </tr>
      {open && (
        <tr>
          <td colSpan={6}>
            <FigureChanges figure={id} />
          </td>
        </tr>
      )}
    </>
  );
}

function Published({
  figures,
  names,
}: {
  readonly figures: readonly PublishedFigure[];
  readonly names: PublishedFigureList['names'];
}) {
  const { t, say } = useOfficeWords();
  const { all } = useOffices();
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
            <th scope="col">
              <span className="aksel-sr-only">{t('figures.changes')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <PublishedRow key={figure.id} figure={figure} region={regionName(figure.region)} names={names} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Poverty lines as regions publish them: each is typed by two persons before anybody is reckoned by it. */
export function FiguresPage() {
  const { t } = useOfficeWords();
  // Its rows name offices: asked for here, the page comes whole and its heading stays.
  useOffices();
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

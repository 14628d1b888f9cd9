import { Button } from '@navikt/ds-react/Button';
import { Link } from '@tanstack/react-router';
import type { CheckDone, MonitoringList } from '@tirek/server/contract';
import { Fragment, useState } from 'react';
import { useOfficeWords } from '../language/office/words.tsx';
import { useOffices } from '../offices/use-offices.ts';
import { ask } from '../session/ask.ts';
import { useSignedIn } from '../session/use-me.ts';
import { AssignForm } from './AssignForm.tsx';
import { Reasons } from './Reasons.tsx';
import { useSignWords } from './use-sign-words.ts';

type Row = MonitoringList['cases'][number];
const TEN_THOUSAND = 10_000;
const TIYN = 100;

/** Names of the columns, the same on the page and in the table that is kept. */
export function useMonitoringHead() {
  const { t } = useOfficeWords();
  return [
    t('monitoring.case'),
    t('monitoring.office'),
    t('monitoring.reasons'),
    t('monitoring.chance'),
    t('monitoring.monthly'),
    t('monitoring.expected'),
  ] as const;
}

/** Cells of a row as the table that is kept has them. */
export function useMonitoringCells(): (row: Row) => readonly string[] {
  const { t, percent, tenge } = useOfficeWords();
  const { nameOf } = useOffices();
  const { why, tiyn } = useSignWords();
  return ({ number, office, reasons, chance, monthly, expected }) => [
    number,
    nameOf(office),
    reasons === null ? t('monitoring.closed') : reasons.map(why).join(' '),
    chance === null ? '' : percent(chance / TEN_THOUSAND),
    tiyn(monthly),
    // An expectation, not an amount: whole tenge.
    expected === null ? '' : tenge(Math.round(expected / TIYN)),
  ];
}

interface MonitoringTableProps {
  readonly cases: readonly Row[];
  readonly tried: MonitoringList['tried'];
}

const give = (id: string) => (officer: string, visitBy: string, key: string) =>
  ask<CheckDone>('/v1/monitoring/checks', { method: 'POST', body: { case: id, officer, visitBy }, key });

/** Cases worth a look in their order; a check is given to an officer in place. */
export function MonitoringTable({ cases, tried }: MonitoringTableProps) {
  const { t } = useOfficeWords();
  const { may } = useSignedIn();
  const head = useMonitoringHead();
  const toCells = useMonitoringCells();
  const [asked, setAsked] = useState('');
  const gives = may.includes('openCheck');
  return (
    <div className="list-scroll" data-list>
      <table className="list-table list-cards monitoring-list">
        <caption className="aksel-sr-only">{t('monitoring.tab.list')}</caption>
        <thead>
          <tr>
            {head.map((name, i) => (
              <th key={name} scope="col" className={i > 2 ? 'number' : ''}>
                {name}
              </th>
            ))}
            {gives && (
              <th scope="col">
                <span className="aksel-sr-only">{t('monitoring.assign')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {cases.map((row) => {
            const [number, office, , ...amounts] = toCells(row);
            return (
              <Fragment key={row.case}>
                <tr>
                  <th scope="row" data-label={head[0]} className="nowrap">
                    <Link
                      to="/cases/$id"
                      params={{ id: row.case }}
                      {...(gives ? { className: 'aksel-link' } : { 'data-row': true })}
                    >
                      {number}
                    </Link>
                  </th>
                  <td data-label={head[1]}>{office}</td>
                  <td data-label={head[2]} className="cell-reasons">
                    {row.reasons === null ? (
                      <span className="tag tag-quiet">{t('monitoring.closed')}</span>
                    ) : (
                      <Reasons reasons={row.reasons} tried={tried} />
                    )}
                  </td>
                  {amounts.map((cell, i) => (
                    <td
                      key={head[i + 3]}
                      data-label={head[i + 3]}
                      className={`number nowrap ${cell === '' ? 'cell-empty' : ''}`}
                    >
                      {cell}
                    </td>
                  ))}
                  {gives && (
                    <td>
                      <Button
                        size="small"
                        variant="secondary"
                        aria-expanded={asked === row.case}
                        onClick={() => setAsked(asked === row.case ? '' : row.case)}
                      >
                        {t('monitoring.assign')}
                      </Button>
                    </td>
                  )}
                </tr>
                {asked === row.case && (
                  <tr className="monitoring-assign">
                    <td colSpan={head.length + 1}>
                      <AssignForm
                        title={t('monitoring.assign.title', { number: row.number })}
                        office={row.office}
                        give={give(row.case)}
                        onClose={() => setAsked('')}
                      />
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

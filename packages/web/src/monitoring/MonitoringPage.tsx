import { Button } from '@navikt/ds-react/Button';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { SIGNALS } from '@tirek/casework';
import type { CheckDone, MonitoringList, MonitoringReckoned } from '@tirek/server/contract';
import { useState } from 'react';
import { useOfficeWords } from '../language/office/words.tsx';
import { officeDay } from '../listing/office-day.ts';
import { OfficeFilter } from '../listing/OfficeFilter.tsx';
import { PagedList } from '../listing/PagedList.tsx';
import { oneOf, useFilters } from '../listing/use-filters.ts';
import { usePages, withQuery } from '../listing/use-pages.ts';
import { useSort } from '../listing/use-sort.ts';
import { momentText } from '../office/moment.ts';
import { ask } from '../session/ask.ts';
import { ProblemNote } from '../session/ProblemNote.tsx';
import { useSignedIn } from '../session/use-me.ts';
import { AssignForm } from './AssignForm.tsx';
import { MonitoringFrame } from './MonitoringFrame.tsx';
import { SignFilter } from './SignFilter.tsx';
import { useMonitoringColumns } from './use-monitoring-columns.tsx';

type Row = MonitoringList['cases'][number];
type Asked = Readonly<Record<'office' | 'signal' | 'sort', string | undefined>>;
/** What its columns are ordered by: told before the list is there, and how often its signs were right. */
const SORTED = [{ sort: 'number' }, { sort: 'monthly' }];
const PAGE = 25;
const EXPORT_PAGE = 100;

const fetchList = (asked: Asked, after: string | undefined, limit: number, signal?: AbortSignal) =>
  ask<MonitoringList>(
    withQuery('/v1/monitoring/cases', { ...asked, after, limit: String(limit) }),
    signal ? { signal } : {},
  );

function ReckonNow() {
  const { t } = useOfficeWords();
  const client = useQueryClient();
  const reckoning = useMutation({
    mutationFn: () => ask<MonitoringReckoned>('/v1/monitoring/reckoning', { method: 'POST' }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['monitoring'] }),
  });
  return (
    <>
      <Button variant="secondary" size="small" loading={reckoning.isPending} onClick={() => reckoning.mutate()}>
        {t('monitoring.reckon')}
      </Button>
      <span role="status" className="quiet small">
        {reckoning.data && t('monitoring.reckon.done', reckoning.data)}
      </span>
      <ProblemNote error={reckoning.error} />
    </>
  );
}

const give = (id: string) => (officer: string, visitBy: string, key: string) =>
  ask<CheckDone>('/v1/monitoring/checks', { method: 'POST', body: { case: id, officer, visitBy }, key });

/** What gives the check of a listed case to an officer in place: the button in its row, and the form under it. */
function useGiving() {
  const { t } = useOfficeWords();
  const { may } = useSignedIn();
  const [asked, setAsked] = useState('');
  const button = (row: Row) => (
    <Button
      size="small"
      variant="secondary"
      aria-expanded={asked === row.case}
      onClick={() => setAsked(asked === row.case ? '' : row.case)}
    >
      {t('monitoring.assign')}
    </Button>
  );
  const form = (row: Row) =>
    asked === row.case && (
      <AssignForm
        title={t('monitoring.assign.title', { number: row.number })}
        office={row.office}
        give={give(row.case)}
        onClose={() => setAsked('')}
      />
    );
  return { act: may.includes('openCheck') ? { name: t('monitoring.assign'), button } : undefined, below: form };
}

function List() {
  const { t } = useOfficeWords();
  const [filters, change] = useFilters();
  const sorting = useSort(SORTED);
  const narrowed = { office: filters['office'], signal: oneOf(SIGNALS, filters['signal']) };
  const asked: Asked = { ...narrowed, sort: sorting.asked };
  const list = usePages(['monitoring', 'list', asked], (after) => fetchList(asked, after, PAGE));
  const [first] = list.pages ?? [];
  const cases = (list.pages ?? []).flatMap((page) => page.cases);
  const isFiltered = Object.values(narrowed).some((value) => value !== undefined);
  return (
    <>
      <p className="lead">{t('monitoring.lead')}</p>
      <div className="filters" role="search">
        <SignFilter value={asked.signal} onChange={(signal) => change({ signal })} />
        <OfficeFilter value={asked.office} onChange={(office) => change({ office })} />
      </div>
      <div className="more-pages">
        {first?.reckonedAt && (
          <span className="quiet small">{t('monitoring.reckoned', { moment: momentText(first.reckonedAt) })}</span>
        )}
        <ReckonNow />
      </div>
      <PagedList
        list={list}
        className="monitoring-list"
        caption={t('monitoring.tab.list')}
        columns={useMonitoringColumns(first?.tried ?? {})}
        rows={cases}
        keyOf={(row) => row.case}
        sorting={sorting}
        {...useGiving()}
        none={t(isFiltered ? 'monitoring.none.filtered' : 'monitoring.none')}
        count={first?.count}
        exported={{
          name: `tirek-monitoring-${officeDay()}`,
          fetchPage: async (after, signal) => {
            const page = await fetchList(asked, after, EXPORT_PAGE, signal);
            return { rows: page.cases, next: page.next };
          },
        }}
      />
    </>
  );
}

/** Running cases worth a look; whoever only reads figures is led to them. */
export function MonitoringPage() {
  const { may } = useSignedIn();
  if (!may.includes('readMonitoring')) return <Navigate to="/monitoring/figures" search={{}} replace />;
  return (
    <MonitoringFrame>
      <List />
    </MonitoringFrame>
  );
}

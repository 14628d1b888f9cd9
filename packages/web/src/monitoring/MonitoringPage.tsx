import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { SIGNALS } from '@tirek/casework';
import type { MonitoringList, MonitoringReckoned } from '@tirek/server/contract';
import { useOfficeWords } from '../language/office/words.tsx';
import { ExportCsv } from '../listing/ExportCsv.tsx';
import { MorePages } from '../listing/MorePages.tsx';
import { officeDay } from '../listing/office-day.ts';
import { oneOf, useFilters } from '../listing/use-filters.ts';
import { usePages, withQuery } from '../listing/use-pages.ts';
import { momentText } from '../office/moment.ts';
import { ask } from '../session/ask.ts';
import { ProblemNote } from '../session/ProblemNote.tsx';
import { useSignedIn } from '../session/use-me.ts';
import { Loading } from '../shell/Loading.tsx';
import { MonitoringFrame } from './MonitoringFrame.tsx';
import { MonitoringTable, useMonitoringCells, useMonitoringHead } from './MonitoringTable.tsx';
import { OfficeSelect } from './OfficeSelect.tsx';

type Asked = Readonly<Record<'office' | 'signal', string | undefined>>;
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

function List() {
  const { t } = useOfficeWords();
  const [filters, change] = useFilters();
  const asked: Asked = { office: filters['office'], signal: oneOf(SIGNALS, filters['signal']) };
  const list = usePages(['monitoring', 'list', asked], (after) => fetchList(asked, after, PAGE));
  const [head, toCells] = [useMonitoringHead(), useMonitoringCells()];
  const [first] = list.pages ?? [];
  const cases = (list.pages ?? []).flatMap((page) => page.cases);
  const isFiltered = Object.values(asked).some((value) => value !== undefined);
  return (
    <>
      <p className="lead">{t('monitoring.lead')}</p>
      <div className="filters">
        <Select
          size="small"
          label={t('monitoring.sign')}
          value={asked.signal ?? ''}
          onChange={(event) => change({ signal: event.target.value })}
        >
          <option value="">{t('monitoring.sign.all')}</option>
          {SIGNALS.map((sign) => (
            <option key={sign} value={sign}>
              {t(`sign.${sign}`)}
            </option>
          ))}
        </Select>
        <OfficeSelect value={asked.office} onChange={(office) => change({ office })} />
      </div>
      <div className="more-pages">
        {first?.reckonedAt && (
          <span className="quiet small">{t('monitoring.reckoned', { moment: momentText(first.reckonedAt) })}</span>
        )}
        <ReckonNow />
      </div>
      <ProblemNote error={list.error} />
      {list.isPending && <Loading />}
      {first && cases.length === 0 && (
        <p className="empty">{t(isFiltered ? 'monitoring.none.filtered' : 'monitoring.none')}</p>
      )}
      {first && cases.length > 0 && (
        <>
          <MonitoringTable cases={cases} tried={first.tried} />
          <div className="list-foot">
            <MorePages
              shown={cases.length}
              count={first.count}
              hasMore={list.hasNextPage}
              isLoading={list.isFetchingNextPage}
              onMore={() => void list.fetchNextPage()}
            />
            <ExportCsv
              name={`tirek-monitoring-${officeDay()}`}
              count={first.count}
              head={head}
              toCells={toCells}
              fetchPage={async (after, signal) => {
                const page = await fetchList(asked, after, EXPORT_PAGE, signal);
                return { rows: page.cases, next: page.next };
              }}
            />
          </div>
        </>
      )}
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

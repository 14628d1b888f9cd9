import { Select } from '@navikt/ds-react/Select';
import { Link } from '@tanstack/react-router';
import { CHECK_OUTCOMES, CHECK_STAGES, FAMILY_GROUPS, SIGNALS } from '@tirek/casework';
import type { CheckList } from '@tirek/server/contract';
import { useOfficeWords } from '../language/office/words.tsx';
import { ExportCsv } from '../listing/ExportCsv.tsx';
import { MorePages } from '../listing/MorePages.tsx';
import { officeDay } from '../listing/office-day.ts';
import { oneOf, useFilters } from '../listing/use-filters.ts';
import { usePages, withQuery } from '../listing/use-pages.ts';
import { useOffices } from '../offices/use-offices.ts';
import { ask } from '../session/ask.ts';
import { ProblemNote } from '../session/ProblemNote.tsx';
import { Loading } from '../shell/Loading.tsx';
import { MonitoringFrame } from './MonitoringFrame.tsx';
import { OfficeSelect } from './OfficeSelect.tsx';

const ASKED = [
  'mine',
  'stage',
  'outcome',
  'office',
  'signal',
  'group',
  'drawn',
  'answered',
  'quarter',
  'registerWaits',
] as const;
type Asked = Readonly<Partial<Record<(typeof ASKED)[number], string>>>;
type Row = CheckList['checks'][number];
const PAGE = 25;
const EXPORT_PAGE = 100;
const YES = ['true'] as const;

const fetchChecks = (asked: Asked, after: string | undefined, limit: number, signal?: AbortSignal) =>
  ask<CheckList>(
    withQuery('/v1/monitoring/checks', { ...asked, after, limit: String(limit) }),
    signal ? { signal } : {},
  );

/** What the address asks for; what it asks wrongly is left out. */
function readAsked(filters: Readonly<Record<string, string>>): Asked {
  const quarter = /^\d{4}-Q[1-4]$/.test(filters['quarter'] ?? '') ? filters['quarter'] : undefined;
  const read: Record<string, string | undefined> = {
    mine: oneOf(YES, filters['mine']),
    stage: oneOf(CHECK_STAGES, filters['stage']),
    outcome: oneOf(CHECK_OUTCOMES, filters['outcome']),
    office: filters['office'],
    signal: oneOf(SIGNALS, filters['signal']),
    group: oneOf(FAMILY_GROUPS, filters['group']),
    drawn: oneOf(['true', 'false'], filters['drawn']),
    answered: oneOf(YES, filters['answered']),
    quarter,
    registerWaits: oneOf(YES, filters['registerWaits']),
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined)) as Asked;
}

interface FiltersProps {
  readonly asked: Asked;
  change(next: Record<string, string>): void;
}

function Filters({ asked, change }: FiltersProps) {
  const { t } = useOfficeWords();
  return (
    <div className="filters">
      <Select
        size="small"
        label={t('checks.whose')}
        value={asked.mine ?? ''}
        onChange={(event) => change({ mine: event.target.value })}
      >
        <option value="">{t('checks.mine.all')}</option>
        <option value="true">{t('checks.mine')}</option>
      </Select>
      <Select
        size="small"
        label={t('checks.stage')}
        value={asked.stage ?? ''}
        onChange={(event) => change({ stage: event.target.value })}
      >
        <option value="">{t('checks.stage.all')}</option>
        {CHECK_STAGES.map((stage) => (
          <option key={stage} value={stage}>
            {t(`check.stage.${stage}`)}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        label={t('checks.outcome')}
        value={asked.outcome ?? ''}
        onChange={(event) => change({ outcome: event.target.value })}
      >
        <option value="">{t('checks.outcome.all')}</option>
        {CHECK_OUTCOMES.map((outcome) => (
          <option key={outcome} value={outcome}>
            {t(`check.outcome.${outcome}`)}
          </option>
        ))}
      </Select>
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
  );
}

function useCheckCells() {
  const { t, day } = useOfficeWords();
  const { nameOf } = useOffices();
  const head = [
    t('monitoring.case'),
    t('checks.stage'),
    t('checks.whose'),
    t('monitoring.office'),
    t('checks.opened'),
    t('checks.visitBy'),
    t('checks.outcome'),
    t('monitoring.reasons'),
  ] as const;
  const toCells = (row: Row, names: CheckList['names']): readonly string[] => [
    row.number,
    t(`check.stage.${row.stage}`),
    row.officer === null ? '' : (names[row.officer] ?? ''),
    nameOf(row.office),
    day(row.openedDay),
    row.visitBy === null || row.outcome !== null ? '' : day(row.visitBy),
    row.outcome === null
      ? ''
      : [t(`check.outcome.${row.outcome}`), row.found.map((found) => t(`found.${found}`)).join(', ')]
          .filter(Boolean)
          .join(': '),
    row.signals === null
      ? t('monitoring.closed')
      : [...row.signals.map((sign) => t(`sign.${sign}`)), ...(row.drawn === true ? [t('checks.drawn')] : [])].join(
          ', ',
        ),
  ];
  return { head, toCells };
}

function CheckTable({ checks, names }: { readonly checks: readonly Row[]; readonly names: CheckList['names'] }) {
  const { t } = useOfficeWords();
  const { head, toCells } = useCheckCells();
  return (
    <div className="list-scroll" data-list>
      <table className="list-table list-cards">
        <caption className="aksel-sr-only">{t('checks.title')}</caption>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {checks.map((row) => {
            const [number, stage, ...cells] = toCells(row, names);
            return (
              <tr key={row.id}>
                <th scope="row" data-label={head[0]} className="nowrap">
                  <Link to="/monitoring/checks/$id" params={{ id: row.id }} data-row>
                    {number}
                  </Link>
                </th>
                <td data-label={head[1]}>
                  {stage}
                  <span className="row-tags">
                    {row.late && <span className="tag tag-bad">{t('checks.late')}</span>}
                    {row.registerWaits && <span className="tag tag-warn">{t('checks.registerWaits')}</span>}
                  </span>
                </td>
                {cells.map((cell, i) => (
                  <td key={head[i + 2]} data-label={head[i + 2]} className={cell === '' ? 'cell-empty' : ''}>
                    {cell}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Checks, the newest first; filters live in the address, and figures lead here with theirs. */
export function ChecksPage() {
  const { t } = useOfficeWords();
  const [filters, change] = useFilters();
  const asked = readAsked(filters);
  const list = usePages(['monitoring', 'checks', asked], (after) => fetchChecks(asked, after, PAGE));
  const { head, toCells } = useCheckCells();
  const [first] = list.pages ?? [];
  const checks = (list.pages ?? []).flatMap((page) => page.checks);
  const names = Object.assign({}, ...(list.pages ?? []).map((page) => page.names)) as CheckList['names'];
  return (
    <MonitoringFrame>
      <Filters asked={asked} change={change} />
      <ProblemNote error={list.error} />
      {list.isPending && <Loading />}
      {first && checks.length === 0 && <p className="empty">{t('checks.none')}</p>}
      {first && checks.length > 0 && (
        <>
          <CheckTable checks={checks} names={names} />
          <div className="list-foot">
            <MorePages
              shown={checks.length}
              count={first.count}
              hasMore={list.hasNextPage}
              isLoading={list.isFetchingNextPage}
              onMore={() => void list.fetchNextPage()}
            />
            <ExportCsv
              name={`tirek-checks-${officeDay()}`}
              count={first.count}
              head={head}
              toCells={({ row, called }: { row: Row; called: CheckList['names'] }) => toCells(row, called)}
              fetchPage={async (after, signal) => {
                const page = await fetchChecks(asked, after, EXPORT_PAGE, signal);
                return { rows: page.checks.map((row) => ({ row, called: page.names })), next: page.next };
              }}
            />
          </div>
        </>
      )}
    </MonitoringFrame>
  );
}

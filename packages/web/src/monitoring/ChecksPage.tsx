import { CHECK_OUTCOMES, CHECK_STAGES, FAMILY_GROUPS, SIGNALS } from '@tirek/casework';
import type { CheckList } from '@tirek/server/contract';
import { useOfficeWords } from '../language/office/words.tsx';
import { FilterSelect } from '../listing/FilterSelect.tsx';
import { officeDay } from '../listing/office-day.ts';
import { OfficeFilter } from '../listing/OfficeFilter.tsx';
import { PagedList } from '../listing/PagedList.tsx';
import { oneOf, useFilters } from '../listing/use-filters.ts';
import { usePages, withQuery } from '../listing/use-pages.ts';
import { useSort } from '../listing/use-sort.ts';
import { ask } from '../session/ask.ts';
import { MonitoringFrame } from './MonitoringFrame.tsx';
import { SignFilter } from './SignFilter.tsx';
import { type NamedCheck, useCheckColumns } from './use-check-columns.tsx';

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
  'sort',
] as const;
type Asked = Readonly<Partial<Record<(typeof ASKED)[number], string>>>;
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
    <div className="filters" role="search">
      <FilterSelect
        label={t('checks.whose')}
        value={asked.mine}
        all={t('checks.mine.all')}
        options={YES}
        nameOf={() => t('checks.mine')}
        onChange={(mine) => change({ mine })}
      />
      <FilterSelect
        label={t('checks.stage')}
        value={asked.stage}
        all={t('checks.stage.all')}
        options={CHECK_STAGES}
        nameOf={(stage) => t(`check.stage.${stage}`)}
        onChange={(stage) => change({ stage })}
      />
      <FilterSelect
        label={t('checks.outcome')}
        value={asked.outcome}
        all={t('checks.outcome.all')}
        options={CHECK_OUTCOMES}
        nameOf={(outcome) => t(`check.outcome.${outcome}`)}
        onChange={(outcome) => change({ outcome })}
      />
      <SignFilter value={asked.signal} onChange={(signal) => change({ signal })} />
      <OfficeFilter value={asked.office} onChange={(office) => change({ office })} />
    </div>
  );
}

const named = ({ checks, names }: CheckList): NamedCheck[] =>
  checks.map((check) => ({ ...check, officerName: check.officer === null ? '' : (names[check.officer] ?? '') }));

/** Checks, the newest first unless another order is asked; filters live in the address, and figures lead here with theirs. */
export function ChecksPage() {
  const { t } = useOfficeWords();
  const [filters, change] = useFilters();
  const columns = useCheckColumns();
  const sorting = useSort(columns, '-openedDay');
  const asked: Asked = { ...readAsked(filters), ...(sorting.asked === undefined ? {} : { sort: sorting.asked }) };
  const list = usePages(['monitoring', 'checks', asked], (after) => fetchChecks(asked, after, PAGE));
  const count = list.pages?.[0]?.count;
  return (
    <MonitoringFrame>
      <Filters asked={asked} change={change} />
      <PagedList
        list={list}
        caption={t('checks.title')}
        columns={columns}
        rows={(list.pages ?? []).flatMap(named)}
        keyOf={({ id }) => id}
        sorting={sorting}
        none={t('checks.none')}
        count={count}
        exported={{
          name: `tirek-checks-${officeDay()}`,
          fetchPage: async (after, signal) => {
            const page = await fetchChecks(asked, after, EXPORT_PAGE, signal);
            return { rows: named(page), next: page.next };
          },
        }}
      />
    </MonitoringFrame>
  );
}

import '../listing/listing.css';
import './objections.css';
import { Checkbox } from '@navikt/ds-react/Checkbox';
import type { ObjectionList } from '@tirek/server/contract';
import { Suspense } from 'react';
import { useOfficeWords } from '../language/office/words.tsx';
import { FilterSelect } from '../listing/FilterSelect.tsx';
import { officeDay } from '../listing/office-day.ts';
import { OfficeFilter } from '../listing/OfficeFilter.tsx';
import { PagedList } from '../listing/PagedList.tsx';
import { oneOf, useFilters } from '../listing/use-filters.ts';
import { usePages, withQuery } from '../listing/use-pages.ts';
import { useSort } from '../listing/use-sort.ts';
import { useOffices } from '../offices/use-offices.ts';
import { ask } from '../session/ask.ts';
import { useSignedIn } from '../session/use-me.ts';
import { Loading } from '../shell/Loading.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { Reversals } from './Reversals.tsx';
import { useObjectionColumns } from './use-objection-columns.tsx';

const STATES = ['open', 'answered'] as const;
const KINDS = ['decision', 'sanction', 'debt'] as const;
const PAGE = 50;
type Asked = Readonly<Record<'state' | 'kind' | 'office' | 'mine' | 'sort', string | undefined>>;

const fetchObjections = (asked: Asked, after: string | undefined, limit: number, signal?: AbortSignal) =>
  ask<ObjectionList>(withQuery('/v1/objections', { ...asked, after, limit: String(limit) }), signal ? { signal } : {});

interface FiltersProps {
  readonly asked: Asked;
  change(next: Record<string, string>): void;
}

function Filters({ asked, change }: FiltersProps) {
  const { t } = useOfficeWords();
  const me = useSignedIn();
  return (
    <div className="filters" role="search">
      <FilterSelect
        label={t('objections.state')}
        value={asked.state}
        options={STATES}
        nameOf={(one) => t(`objections.state.${one}`)}
        onChange={(state) => change({ state })}
      />
      <FilterSelect
        label={t('objections.what')}
        value={asked.kind}
        all={t('objections.kind.all')}
        options={KINDS}
        nameOf={(one) => t(`objection.kind.${one}`)}
        onChange={(kind) => change({ kind })}
      />
      <OfficeFilter value={asked.office} onChange={(office) => change({ office })} />
      {me.role === 'decisionMaker' && asked.state === 'open' && (
        <Checkbox
          size="small"
          checked={asked.mine === 'true'}
          onChange={(event) => change({ mine: event.target.checked ? 'true' : '' })}
        >
          {t('objections.mine')}
        </Checkbox>
      )}
    </div>
  );
}

function ObjectionRows() {
  const { t } = useOfficeWords();
  const [filters, change] = useFilters();
  const state = oneOf(STATES, filters['state']) ?? 'open';
  const columns = useObjectionColumns(state);
  const sorting = useSort(columns, state === 'open' ? 'dueDay' : '-decidedDay');
  const asked: Asked = {
    sort: sorting.asked,
    state,
    kind: oneOf(KINDS, filters['kind']),
    office: filters['office'],
    mine: state === 'open' && filters['mine'] === 'true' ? 'true' : undefined,
  };
  const list = usePages(['objections', 'list', asked], (after) => fetchObjections(asked, after, PAGE));
  const objections = (list.pages ?? []).flatMap((page) => page.objections);
  return (
    <>
      <Filters asked={asked} change={change} />
      <PagedList
        list={list}
        caption={t('objections.title')}
        columns={columns}
        rows={objections}
        keyOf={({ case: of, id }) => `${of} ${id}`}
        sorting={sorting}
        none={t('objections.none')}
        exported={{
          name: `tirek-objections-${officeDay()}`,
          fetchPage: async (after, signal) => {
            const page = await fetchObjections(asked, after, PAGE, signal);
            return { rows: page.objections, next: page.next };
          },
        }}
      />
    </>
  );
}

/** Objections of one's territory by due day, who may answer, and how often they turned out right. */
export function ObjectionsPage() {
  const { t } = useOfficeWords();
  const { may } = useSignedIn();
  // Its rows name offices: asked for here, the page comes whole and its heading stays.
  useOffices();
  return (
    <div className="stack-small">
      <PageHeading title={t('objections.title')} size="medium" />
      {may.includes('listObjections') && <p className="quiet">{t('objections.lead')}</p>}
      {may.includes('listObjections') && <ObjectionRows />}
      {may.includes('readStatistics') && (
        <Suspense fallback={<Loading />}>
          <Reversals />
        </Suspense>
      )}
    </div>
  );
}

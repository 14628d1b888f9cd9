import '../listing/listing.css';
import { Button } from '@navikt/ds-react/Button';
import { PHASES, TASK_KINDS } from '@tirek/casework';
import type { CaseList } from '@tirek/server/contract';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { useOfficeWords } from '../language/office/words.tsx';
import { KeyHint } from '../listing/KeyHint.tsx';
import { officeDay } from '../listing/office-day.ts';
import { PagedList } from '../listing/PagedList.tsx';
import { oneOf, useFilters } from '../listing/use-filters.ts';
import { useListKeys } from '../listing/use-list-keys.ts';
import { usePages, withQuery } from '../listing/use-pages.ts';
import { useSort } from '../listing/use-sort.ts';
import { ask } from '../session/ask.ts';
import { useSignedIn } from '../session/use-me.ts';
import { PageHeading } from '../shell/PageHeading.tsx';
import { CaseFilters } from './CaseFilters.tsx';
import { useCaseColumns } from './use-case-columns.tsx';

type Asked = Readonly<Record<'phase' | 'task' | 'office' | 'number' | 'sort', string | undefined>>;

const PAGE = 50;
const EXPORT_PAGE = 100;

const fetchCases = (asked: Asked, after: string | undefined, limit: number, signal?: AbortSignal): Promise<CaseList> =>
  ask<CaseList>(withQuery('/v1/cases', { ...asked, after, limit: String(limit) }), signal ? { signal } : {});

/** Applications of one's territory, the newest first unless another order is asked. */
export function CasesPage() {
  const { t } = useOfficeWords();
  const { may } = useSignedIn();
  const [filters, change] = useFilters();
  const columns = useCaseColumns();
  const sorting = useSort(columns);
  const narrowed = {
    phase: oneOf(PHASES, filters['phase']),
    task: oneOf(TASK_KINDS, filters['task']),
    office: filters['office'],
    number: filters['number'],
  };
  const asked: Asked = { ...narrowed, sort: sorting.asked };
  const list = usePages(['cases', 'list', asked], (after) => fetchCases(asked, after, PAGE));
  const filter = useRef<HTMLInputElement>(null);
  useListKeys(filter);
  const cases = (list.pages ?? []).flatMap((page) => page.cases);
  const isFiltered = Object.values(narrowed).some((value) => value !== undefined);
  return (
    <div className="stack-small">
      <div className="list-head">
        <PageHeading title={t('cases.title')} size="medium" />
        {may.includes('startDraft') && (
          <Button as={Link} to="/cases/new" size="small">
            {t('cases.new')}
          </Button>
        )}
      </div>
      <CaseFilters ref={filter} filters={filters} change={change} />
      <KeyHint />
      <PagedList
        list={list}
        caption={t('cases.title')}
        columns={columns}
        rows={cases}
        keyOf={({ id }) => id}
        sorting={sorting}
        none={t(isFiltered ? 'cases.none.filtered' : 'cases.none')}
        exported={{
          name: `tirek-cases-${officeDay()}`,
          fetchPage: async (after, signal) => {
            const { cases: more, next } = await fetchCases(asked, after, EXPORT_PAGE, signal);
            return { rows: more, next };
          },
        }}
      />
    </div>
  );
}

import '../listing/listing.css';
import { Button } from '@navikt/ds-react/Button';
import { PHASES, TASK_KINDS } from '@tirek/casework';
import type { CaseList } from '@tirek/server/contract';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { useOfficeWords } from '../language/office/words.tsx';
import { ExportCsv } from '../listing/ExportCsv.tsx';
import { KeyHint } from '../listing/KeyHint.tsx';
import { MorePages } from '../listing/MorePages.tsx';
import { officeDay } from '../listing/office-day.ts';
import { oneOf, useFilters } from '../listing/use-filters.ts';
import { useListKeys } from '../listing/use-list-keys.ts';
import { usePages, withQuery } from '../listing/use-pages.ts';
import { ask } from '../session/ask.ts';
import { ProblemNote } from '../session/ProblemNote.tsx';
import { useSignedIn } from '../session/use-me.ts';
import { Loading } from '../shell/Loading.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { CaseFilters } from './CaseFilters.tsx';
import { CaseTable, useCaseCells } from './CaseTable.tsx';

type Asked = Readonly<Record<'phase' | 'task' | 'office' | 'number', string | undefined>>;

const PAGE = 50;
const EXPORT_PAGE = 100;

const fetchCases = (asked: Asked, after: string | undefined, limit: number, signal?: AbortSignal): Promise<CaseList> =>
  ask<CaseList>(withQuery('/v1/cases', { ...asked, after, limit: String(limit) }), signal ? { signal } : {});

function ExportCases({ asked }: { readonly asked: Asked }) {
  const { head, toCells } = useCaseCells();
  return (
    <ExportCsv
      name={`tirek-cases-${officeDay()}`}
      head={head}
      toCells={toCells}
      fetchPage={async (after, signal) => {
        const { cases, next } = await fetchCases(asked, after, EXPORT_PAGE, signal);
        return { rows: cases, next };
      }}
    />
  );
}

/** Applications of one's territory, the newest first. */
export function CasesPage() {
  const { t } = useOfficeWords();
  const { may } = useSignedIn();
  const [filters, change] = useFilters();
  const asked: Asked = {
    phase: oneOf(PHASES, filters['phase']),
    task: oneOf(TASK_KINDS, filters['task']),
    office: filters['office'],
    number: filters['number'],
  };
  const list = usePages(['cases', 'list', asked], (after) => fetchCases(asked, after, PAGE));
  const filter = useRef<HTMLInputElement>(null);
  useListKeys(filter);
  const cases = (list.pages ?? []).flatMap((page) => page.cases);
  const isFiltered = Object.values(asked).some((value) => value !== undefined);
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
      <ProblemNote error={list.error} />
      {list.isPending && <Loading />}
      {cases.length > 0 && <CaseTable cases={cases} caption={t('cases.title')} />}
      {list.pages !== undefined && cases.length === 0 && (
        <p className="empty">{t(isFiltered ? 'cases.none.filtered' : 'cases.none')}</p>
      )}
      {cases.length > 0 && (
        <div className="list-foot">
          <MorePages
            shown={cases.length}
            hasMore={list.hasNextPage}
            isLoading={list.isFetchingNextPage}
            onMore={() => void list.fetchNextPage()}
          />
          <ExportCases asked={asked} />
        </div>
      )}
    </div>
  );
}

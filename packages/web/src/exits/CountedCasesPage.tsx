import '../listing/listing.css';
import type { CaseList } from '@tirek/server/contract';
import { useCaseColumns } from '../cases/use-case-columns.tsx';
import { useOfficeWords } from '../language/office/words.tsx';
import { PagedList } from '../listing/PagedList.tsx';
import { officeDay } from '../listing/office-day.ts';
import { useFilters } from '../listing/use-filters.ts';
import { usePages, withQuery } from '../listing/use-pages.ts';
import { ask } from '../session/ask.ts';
import { PageHeading } from '../shell/PageHeading.tsx';

type Asked = Readonly<Record<'figure' | 'from' | 'to' | 'by' | 'group', string | undefined>>;
const fetchCounted = (asked: Asked, after: string | undefined, signal?: AbortSignal): Promise<CaseList> =>
  ask<CaseList>(withQuery('/v1/exits/figures/cases', { ...asked, after }), signal ? { signal } : {});

/** The very cases a figure counts. */
export function CountedCasesPage() {
  const { t } = useOfficeWords();
  const [{ figure, from, to, by, group }] = useFilters();
  const asked = { figure, from, to, by, group };
  const list = usePages(['cases', 'counted', asked], (after) => fetchCounted(asked, after));
  const cases = (list.pages ?? []).flatMap((page) => page.cases);
  return (
    <div className="stack-small">
      <PageHeading title={t('exitFigures.title')} size="medium" />
      <PagedList
        list={list}
        caption={t('exitFigures.cases')}
        columns={useCaseColumns()}
        rows={cases}
        keyOf={({ id }) => id}
        none={t('exits.empty')}
        exported={{
          name: `tirek-counted-${officeDay()}`,
          fetchPage: async (after, signal) => {
            const { cases: more, next } = await fetchCounted(asked, after, signal);
            return { rows: more, next };
          },
        }}
      />
    </div>
  );
}

import '../listing/listing.css';
import type { CaseList } from '@tirek/server/contract';
import { CaseTable } from '../cases/CaseTable.tsx';
import { useOfficeWords } from '../language/office/words.tsx';
import { MorePages } from '../listing/MorePages.tsx';
import { useFilters } from '../listing/use-filters.ts';
import { usePages, withQuery } from '../listing/use-pages.ts';
import { ask } from '../session/ask.ts';
import { ProblemNote } from '../session/ProblemNote.tsx';
import { Loading } from '../shell/Loading.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';

/** The very cases a figure counts. */
export function CountedCasesPage() {
  const { t } = useOfficeWords();
  const [{ figure, from, to, by, group }] = useFilters();
  const asked = { figure, from, to, by, group };
  const list = usePages(['cases', 'counted', asked], (after) =>
    ask<CaseList>(withQuery('/v1/exits/figures/cases', { ...asked, after })),
  );
  const cases = (list.pages ?? []).flatMap((page) => page.cases);
  return (
    <div className="stack-small">
      <PageHeading title={t('exitFigures.title')} size="medium" />
      <ProblemNote error={list.error} />
      {list.isPending && <Loading />}
      {cases.length > 0 && <CaseTable cases={cases} caption={t('exitFigures.cases')} />}
      {list.pages !== undefined && cases.length === 0 && <p className="empty">{t('exits.empty')}</p>}
      {cases.length > 0 && (
        <MorePages
          shown={cases.length}
          hasMore={list.hasNextPage}
          isLoading={list.isFetchingNextPage}
          onMore={() => void list.fetchNextPage()}
        />
      )}
    </div>
  );
}

import '../listing/listing.css';
import { Link } from '@tanstack/react-router';
import type { ExitList, ExitRow, ExitTab } from '@tirek/server/contract';
import { useOfficeWords } from '../language/office/words.tsx';
import { ExportCsv } from '../listing/ExportCsv.tsx';
import { MorePages } from '../listing/MorePages.tsx';
import { officeDay } from '../listing/office-day.ts';
import { oneOf, useFilters } from '../listing/use-filters.ts';
import { usePages, withQuery } from '../listing/use-pages.ts';
import { useOffices } from '../offices/use-offices.ts';
import { ask } from '../session/ask.ts';
import { ProblemNote } from '../session/ProblemNote.tsx';
import { useSignedIn } from '../session/use-me.ts';
import { Loading } from '../shell/Loading.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { useExitCells } from './exit-cells.ts';

const TABS = ['leaving', 'left', 'followUps', 'longStayers', 'nearMisses'] as const satisfies readonly ExitTab[];
const PAGE = 50;
const EXPORT_PAGE = 100;

const fetchExits = (tab: ExitTab, after: string | undefined, limit: number, signal?: AbortSignal): Promise<ExitList> =>
  ask<ExitList>(withQuery('/v1/exits', { tab, after, limit: String(limit) }), signal ? { signal } : {});

function ExitTable({ tab, rows }: { readonly tab: ExitTab; readonly rows: readonly ExitRow[] }) {
  const { t } = useOfficeWords();
  const { head, toCells } = useExitCells(tab);
  return (
    <div className="list-scroll" data-list>
      <table className="list-table list-cards">
        <caption className="aksel-sr-only">{t(`exits.tab.${tab}`)}</caption>
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
          {rows.map((row) => {
            const [number, applicant, ...cells] = toCells(row);
            return (
              <tr key={row.id}>
                <th scope="row" data-label={head[0]} className="nowrap">
                  <Link to="/cases/$id/exit" params={{ id: row.id }} data-row>
                    {number}
                  </Link>
                </th>
                <td data-label={head[1]} translate="no">
                  {applicant}
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

function Export({ tab }: { readonly tab: ExitTab }) {
  const { head, toCells } = useExitCells(tab);
  return (
    <ExportCsv
      name={`tirek-exits-${tab}-${officeDay()}`}
      head={head}
      toCells={toCells}
      fetchPage={(after, signal) => fetchExits(tab, after, EXPORT_PAGE, signal)}
    />
  );
}

/** Who is about to leave, who has left, whom to ask, who stays long, and who only just missed. */
export function ExitsPage() {
  const { t } = useOfficeWords();
  const { may } = useSignedIn();
  useOffices();
  const [filters] = useFilters();
  const tab = oneOf(TABS, filters['tab']) ?? 'leaving';
  const list = usePages(['cases', 'exits', tab], (after) => fetchExits(tab, after, PAGE));
  const rows = (list.pages ?? []).flatMap((page) => page.rows);
  // What was seen is kept while another list is fetched, but never under its name.
  const isOther = list.isPlaceholderData;
  return (
    <div className="stack-small">
      <div className="list-head">
        <PageHeading title={t('exits.title')} size="medium" />
        {may.includes('readStatistics') && (
          <Link to="/exits/figures" className="aksel-link">
            {t('exits.figures')}
          </Link>
        )}
      </div>
      <nav aria-label={t('exits.tabs')} className="case-parts">
        {TABS.map((one) => (
          <Link key={one} to="/exits" search={{ tab: one }} aria-current={one === tab ? 'page' : undefined} replace>
            {t(`exits.tab.${one}`)}
          </Link>
        ))}
      </nav>
      <p className="quiet">{t(`exits.${tab}.lead`)}</p>
      <ProblemNote error={list.error} />
      {(list.isPending || isOther) && <Loading />}
      {!isOther && rows.length > 0 && <ExitTable tab={tab} rows={rows} />}
      {!isOther && list.pages !== undefined && rows.length === 0 && <p className="empty">{t('exits.empty')}</p>}
      {!isOther && rows.length > 0 && (
        <>
          <MorePages
            shown={rows.length}
            hasMore={list.hasNextPage}
            isLoading={list.isFetchingNextPage}
            onMore={() => void list.fetchNextPage()}
          />
          <Export tab={tab} />
        </>
      )}
    </div>
  );
}

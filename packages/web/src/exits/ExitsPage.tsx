import '../listing/listing.css';
import { Link } from '@tanstack/react-router';
import type { ExitList, ExitTab } from '@tirek/server/contract';
import { useOfficeWords } from '../language/office/words.tsx';
import { officeDay } from '../listing/office-day.ts';
import { PagedList } from '../listing/PagedList.tsx';
import { oneOf, useFilters } from '../listing/use-filters.ts';
import { usePages, withQuery } from '../listing/use-pages.ts';
import { useSort } from '../listing/use-sort.ts';
import { useOffices } from '../offices/use-offices.ts';
import { ask } from '../session/ask.ts';
import { useSignedIn } from '../session/use-me.ts';
import { PageHeading } from '../shell/PageHeading.tsx';
import { useExitColumns } from './use-exit-columns.tsx';

const TABS = ['leaving', 'left', 'followUps', 'longStayers', 'nearMisses'] as const satisfies readonly ExitTab[];
/** What each list is ordered by where nothing is asked. */
const USUAL = {
  leaving: 'aidTo',
  left: '-exitDay',
  followUps: 'followUpDay',
  longStayers: '-months',
  nearMisses: 'missedBy',
} as const satisfies Record<ExitTab, string>;
interface Asked {
  readonly tab: ExitTab;
  readonly sort: string | undefined;
}
const PAGE = 50;
const EXPORT_PAGE = 100;

const fetchExits = (asked: Asked, after: string | undefined, limit: number, signal?: AbortSignal): Promise<ExitList> =>
  ask<ExitList>(withQuery('/v1/exits', { ...asked, after, limit: String(limit) }), signal ? { signal } : {});

/** Who is about to leave, who has left, whom to ask, who stays long, and who only just missed. */
export function ExitsPage() {
  const { t } = useOfficeWords();
  const { may } = useSignedIn();
  useOffices();
  const [filters] = useFilters();
  const tab = oneOf(TABS, filters['tab']) ?? 'leaving';
  const columns = useExitColumns(tab);
  const sorting = useSort(columns, USUAL[tab]);
  const asked = { tab, sort: sorting.asked };
  const list = usePages(['cases', 'exits', asked], async (after) => ({
    ...(await fetchExits(asked, after, PAGE)),
    tab,
  }));
  // What was seen is kept while another order is fetched, but never under the name of another list.
  const isOther = list.pages?.[0]?.tab !== tab;
  const rows = isOther ? [] : (list.pages ?? []).flatMap((page) => page.rows);
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
      <PagedList
        list={{ ...list, isPending: isOther && !list.error }}
        caption={t(`exits.tab.${tab}`)}
        columns={columns}
        rows={rows}
        keyOf={({ id }) => id}
        sorting={sorting}
        none={t('exits.empty')}
        exported={{
          name: `tirek-exits-${tab}-${officeDay()}`,
          fetchPage: (after, signal) => fetchExits(asked, after, EXPORT_PAGE, signal),
        }}
      />
    </div>
  );
}

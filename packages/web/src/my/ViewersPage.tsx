import { Link } from '@tanstack/react-router';
import type { ViewerList } from '@tirek/server/contract';
import { useViewingColumns } from '../audit/use-viewing-columns.ts';
import { useOfficeWords } from '../language/office/words.tsx';
import type { Column } from '../listing/columns.ts';
import { PagedList } from '../listing/PagedList.tsx';
import { usePages, withQuery } from '../listing/use-pages.ts';
import { ask } from '../session/ask.ts';
import { PageHeading } from '../shell/PageHeading.tsx';

type Entry = ViewerList['entries'][number];

function useViewerColumns(): readonly Column<Entry>[] {
  const { t, say } = useOfficeWords();
  const who: Column<Entry> = {
    name: t('audit.who'),
    cell: ({ role }) => t(`role.${role}`),
    show: ({ office }, text) => (
      <span>
        {text}
        {office && <span className="quiet small block">{say(office)}</span>}
      </span>
    ),
  };
  const ofCase: Column<Entry> = {
    name: t('audit.case'),
    cell: (entry) => entry.case?.number ?? null,
    show: (entry, number) =>
      entry.case && (
        <Link to="/my/$id" params={{ id: entry.case.id }} className="aksel-link">
          {number}
        </Link>
      ),
  };
  return [...useViewingColumns('case:', who), ofCase];
}

/** Who looked at what is about the one who asks: when, in which role, and what for. */
export function ViewersPage() {
  const { t } = useOfficeWords();
  const viewers = usePages<ViewerList>(['my', 'viewers'], (after) => ask(withQuery('/v1/me/viewers', { after })));
  return (
    <div className="stack">
      <PageHeading title={t('viewers.title')} />
      <p className="lead">{t('viewers.lead')}</p>
      <PagedList
        list={viewers}
        caption={t('viewers.title')}
        columns={useViewerColumns()}
        rows={(viewers.pages ?? []).flatMap((page) => page.entries)}
        keyOf={(_, place) => String(place)}
        none={t('viewers.none')}
      />
    </div>
  );
}

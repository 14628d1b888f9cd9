import { type Role, ROLES } from '@tirek/casework';
import type { AuditList } from '@tirek/server/contract';
import { useOfficeWords } from '../language/office/words.tsx';
import type { Column } from '../listing/columns.ts';
import { PagedList } from '../listing/PagedList.tsx';
import { usePages, withQuery } from '../listing/use-pages.ts';
import { useOffices } from '../offices/use-offices.ts';
import { ask } from '../session/ask.ts';
import { useViewingColumns } from './use-viewing-columns.ts';

type Entry = AuditList['entries'][number];
const isRole = (role: string): role is Role => ROLES.some((one) => one === role);

/** Who it was: the name where it is told, the role, and where. */
function useWho(): Column<Entry> {
  const { t } = useOfficeWords();
  const { nameOf } = useOffices();
  const roleOf = ({ role }: Entry): string => (isRole(role) ? t(`role.${role}`) : '');
  return {
    name: t('audit.who'),
    cell: (entry) => entry.name ?? roleOf(entry),
    show: (entry, text) => (
      <span>
        {text}
        <span className="quiet small block">
          {entry.name !== null && roleOf(entry)}
          {entry.office !== null && entry.office !== '' && ` · ${nameOf(entry.office)}`}
        </span>
      </span>
    ),
  };
}

/** The entries about one subject, the newest first. */
export function AuditEntries({ subject }: { readonly subject: string }) {
  const { t } = useOfficeWords();
  const audit = usePages<AuditList>(['audit', subject], (after) => ask(withQuery(`/v1/audit/${subject}`, { after })));
  return (
    <PagedList
      list={audit}
      caption={t('audit.title')}
      columns={useViewingColumns(subject, useWho())}
      rows={(audit.pages ?? []).flatMap((page) => page.entries)}
      keyOf={(_, place) => String(place)}
      none={t('audit.none')}
    />
  );
}

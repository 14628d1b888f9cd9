import { Button } from '@navikt/ds-react/Button';
import { type Role, ROLES } from '@tirek/casework';
import type { AuditList } from '@tirek/server/contract';
import { momentText } from '../office/moment.ts';
import { useOfficeWords } from '../language/office/words.tsx';
import { usePages, withQuery } from '../listing/use-pages.ts';
import { useOffices } from '../offices/use-offices.ts';
import { ask } from '../session/ask.ts';
import { ProblemNote } from '../session/ProblemNote.tsx';
import { Loading } from '../shell/Loading.tsx';
import { auditAction, auditPurpose } from './audit-words.ts';

type Entry = AuditList['entries'][number];
const isRole = (role: string): role is Role => ROLES.some((one) => one === role);

function Row({ entry, subject }: { readonly entry: Entry; readonly subject: string }) {
  const { t } = useOfficeWords();
  const { nameOf } = useOffices();
  const { at, action, role, name, office, purpose } = entry;
  return (
    <tr>
      <td data-label={t('audit.when')} className="nowrap">
        {momentText(at)}
      </td>
      <td data-label={t('audit.who')}>
        <span>
          {name ?? (isRole(role) ? t(`role.${role}`) : '')}
          <span className="quiet small block">
            {name !== null && isRole(role) && t(`role.${role}`)}
            {office !== null && office !== '' && ` · ${nameOf(office)}`}
          </span>
        </span>
      </td>
      <td data-label={t('audit.what')}>{t(auditAction(action, subject))}</td>
      <td data-label={t('audit.purpose')}>{purpose === null ? '' : t(auditPurpose(purpose))}</td>
    </tr>
  );
}

/** The entries about one subject, the newest first. */
export function AuditEntries({ subject }: { readonly subject: string }) {
  const { t } = useOfficeWords();
  const audit = usePages<AuditList>(['audit', subject], (after) => ask(withQuery(`/v1/audit/${subject}`, { after })));
  const entries = audit.pages?.flatMap((page) => page.entries) ?? [];
  if (audit.isPending) return <Loading />;
  if (audit.error) return <ProblemNote error={audit.error} />;
  if (entries.length === 0) return <p className="empty">{t('audit.none')}</p>;
  return (
    <>
      <div className="list-scroll">
        <table className="list-table list-cards">
          <thead>
            <tr>
              {(['when', 'who', 'what', 'purpose'] as const).map((name) => (
                <th key={name} scope="col">
                  {t(`audit.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.map((entry, i) => (
              <Row key={i} entry={entry} subject={subject} />
            ))}
          </tbody>
        </table>
      </div>
      {audit.hasNextPage && (
        <div>
          <Button variant="secondary" loading={audit.isFetchingNextPage} onClick={() => void audit.fetchNextPage()}>
            {t('office.more')}
          </Button>
        </div>
      )}
    </>
  );
}

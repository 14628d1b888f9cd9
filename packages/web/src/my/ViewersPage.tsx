import { Button } from '@navikt/ds-react/Button';
import { Link } from '@tanstack/react-router';
import type { ViewerList } from '@tirek/server/contract';
import { momentText } from '../office/moment.ts';
import { useOfficeWords } from '../language/office/words.tsx';
import { usePages, withQuery } from '../listing/use-pages.ts';
import { ask } from '../session/ask.ts';
import { auditAction, auditPurpose } from '../audit/audit-words.ts';
import { ProblemNote } from '../session/ProblemNote.tsx';
import { Loading } from '../shell/Loading.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';

type Entry = ViewerList['entries'][number];

function Row({ entry }: { readonly entry: Entry }) {
  const { t, say } = useOfficeWords();
  const { at, action, role, office, purpose, case: of } = entry;
  return (
    <tr>
      <td data-label={t('audit.when')} className="nowrap">
        {momentText(at)}
      </td>
      <td data-label={t('audit.who')}>
        <span>
          {t(`role.${role}`)}
          {office && <span className="quiet small block">{say(office)}</span>}
        </span>
      </td>
      <td data-label={t('audit.what')}>{t(auditAction(action, 'case:'))}</td>
      <td data-label={t('audit.purpose')}>{purpose === null ? '' : t(auditPurpose(purpose))}</td>
      <td data-label={t('audit.case')}>
        {of && (
          <Link to="/my/$id" params={{ id: of.id }} className="aksel-link">
            {of.number}
          </Link>
        )}
      </td>
    </tr>
  );
}

/** Who looked at what is about the one who asks: when, in which role, and what for. */
export function ViewersPage() {
  const { t } = useOfficeWords();
  const viewers = usePages<ViewerList>(['my', 'viewers'], (after) => ask(withQuery('/v1/me/viewers', { after })));
  const entries = viewers.pages?.flatMap((page) => page.entries) ?? [];
  return (
    <div className="stack">
      <PageHeading title={t('viewers.title')} />
      <p className="lead">{t('viewers.lead')}</p>
      <ProblemNote error={viewers.error} />
      {viewers.isPending && <Loading />}
      {viewers.isSuccess && entries.length === 0 && <p className="empty">{t('viewers.none')}</p>}
      {entries.length > 0 && (
        <div className="list-scroll">
          <table className="list-table list-cards">
            <thead>
              <tr>
                {(['when', 'who', 'what', 'purpose', 'case'] as const).map((name) => (
                  <th key={name} scope="col">
                    {t(`audit.${name}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {entries.map((entry, i) => (
                <Row key={i} entry={entry} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {viewers.hasNextPage && (
        <div>
          <Button variant="secondary" loading={viewers.isFetchingNextPage} onClick={() => void viewers.fetchNextPage()}>
            {t('office.more')}
          </Button>
        </div>
      )}
    </div>
  );
}

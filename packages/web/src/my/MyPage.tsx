import { Button } from '@navikt/ds-react/Button';
import { Tag } from '@navikt/ds-react/Tag';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { CaseList, ListedCase } from '@tirek/server/contract';
import { ownAnswers } from '../check/check-store.ts';
import { useOfficeWords } from '../language/office/words.tsx';
import { ask } from '../session/ask.ts';
import { useSignedIn } from '../session/use-me.ts';
import { PageHeading } from '../shell/PageHeading.tsx';

function Line({ listed }: { readonly listed: ListedCase }) {
  const { t, day } = useOfficeWords();
  const { id, number, phase, outcome, submittedDay, dueDay } = listed;
  return (
    <li className="card stack-tiny">
      <p className="my-line">
        <Link to="/my/$id" params={{ id }} className="aksel-link">
          <strong>{t('case.number', { number })}</strong>
        </Link>
        <Tag size="small" variant="moderate" data-color={outcome === 'grant' ? 'success' : 'accent'}>
          {outcome === null ? t(`phase.${phase}`) : t(`outcome.${outcome}`)}
        </Tag>
      </p>
      <p>{outcome === null ? t(`my.now.${phase}`) : t(`my.outcome.${outcome}`)}</p>
      <p className="quiet small">
        {submittedDay === null ? t('my.notSent') : t('case.registered', { day: day(submittedDay) })}
        {outcome === null && dueDay !== null && ` · ${t('my.nextBy', { day: day(dueDay) })}`}
      </p>
    </li>
  );
}

/** A citizen's own applications, each with where it stands in plain words. */
export function MyPage() {
  const { t } = useOfficeWords();
  const { name } = useSignedIn();
  const navigate = useNavigate();
  const { data } = useSuspenseQuery({ queryKey: ['my'], queryFn: () => ask<CaseList>('/v1/cases?limit=50') });
  // Answers that are in an open application already need no other.
  const isOpen = data.cases.some(({ phase }) => phase !== 'decided' && phase !== 'withdrawn');
  const hasAnswers = !isOpen && ownAnswers.get().file.members.length > 0;
  return (
    <div className="narrow stack">
      <PageHeading title={t('my.title')} />
      <p className="quiet">{name}</p>
      {hasAnswers && (
        <div className="note note-good stack-tiny">
          <p>{t('my.answers')}</p>
          <div>
            <Button size="small" onClick={() => void navigate({ to: '/my/apply' })}>
              {t('my.apply')}
            </Button>
          </div>
        </div>
      )}
      {data.cases.length === 0 ? (
        <div className="empty stack-small">
          <p>{t('my.none')}</p>
          <p>
            <Link to="/" className="aksel-link">
              {t('apply.toCheck')}
            </Link>
          </p>
        </div>
      ) : (
        <ul className="bare-list stack-small">
          {data.cases.map((listed) => (
            <Line key={listed.id} listed={listed} />
          ))}
        </ul>
      )}
    </div>
  );
}

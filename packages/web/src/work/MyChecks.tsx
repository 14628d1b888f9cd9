import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { CheckList } from '@tirek/server/contract';
import { useOfficeWords } from '../language/office/words.tsx';
import { withQuery } from '../listing/use-pages.ts';
import { useOffices } from '../offices/use-offices.ts';
import { ask } from '../session/ask.ts';
import { ProblemNote } from '../session/ProblemNote.tsx';
import { useSignedIn } from '../session/use-me.ts';

const MOST = 100;

/** Checks that were given to the one who is signed in and have not come to an end, the visit that is due first at the top. */
function Checks() {
  const { t, day } = useOfficeWords();
  const { nameOf } = useOffices();
  const list = useQuery({
    queryKey: ['monitoring', 'checks', 'of-mine'],
    queryFn: () => ask<CheckList>(withQuery('/v1/monitoring/checks', { mine: 'true', limit: String(MOST) })),
  });
  if (list.error) return <ProblemNote error={list.error} />;
  const open = (list.data?.checks ?? [])
    .filter(({ stage }) => stage !== 'closed')
    .toSorted((a, b) => ((a.visitBy ?? '9') < (b.visitBy ?? '9') ? -1 : 1));
  if (open.length === 0) return null;
  return (
    <section className="stack-small" aria-labelledby="my-checks">
      <h2 id="my-checks" className="aksel-heading aksel-heading--small">
        {t('work.checks')} <span className="quiet">· {open.length}</span>
      </h2>
      <ul className="my-checks">
        {open.map(({ id, number, office, stage, visitBy, late, registerWaits }) => (
          <li key={id} className="card">
            <Link to="/monitoring/checks/$id" params={{ id }} className="aksel-link">
              <strong className="nowrap">{number}</strong>
            </Link>{' '}
            · {t(`check.stage.${stage}`)}
            <span className="quiet small block">
              {nameOf(office)}
              {registerWaits && ` · ${t('work.checks.register')}`}
            </span>
            {visitBy !== null && (stage === 'assigned' || late) && (
              <span className={`small block ${late ? 'late' : ''}`}>
                {t('work.checks.visitBy', { day: day(visitBy) })}
                {late && ` · ${t('work.late')}`}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The checks of a monitoring officer; nothing for whoever is given none. */
export function MyChecks() {
  const { role, may } = useSignedIn();
  return role === 'monitoringOfficer' && may.includes('readMonitoring') ? <Checks /> : null;
}

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { FigureEffects } from '@tirek/server/contract';
import { useOfficeWords } from '../language/office/words.tsx';
import { ask } from '../session/ask.ts';
import { ProblemNote } from '../session/ProblemNote.tsx';
import { useSignedIn } from '../session/use-me.ts';
import { Loading } from '../shell/Loading.tsx';

/** What a new figure changes in open applications, before anything is signed on it. */
export function FigureChanges({ figure }: { readonly figure: string }) {
  const { t, tenge } = useOfficeWords();
  // Cases are reckoned again one after the other once the figure is published: the list grows while one looks.
  const { data: effects, error } = useQuery({
    queryKey: ['figures', 'effects', figure],
    queryFn: () => ask<FigureEffects>(`/v1/figures/${figure}/effects`),
    refetchInterval: 5000,
  });
  const { may } = useSignedIn();
  const opens = may.includes('readCase');
  if (error) return <ProblemNote error={error} />;
  if (!effects) return <Loading />;
  return (
    <div className="stack-tiny" role="status">
      <p>{t('figures.recomputed', { count: effects.recomputed })}</p>
      {effects.changes.length > 0 && (
        <table className="list-table">
          <thead>
            <tr>
              <th scope="col">{t('audit.case')}</th>
              <th scope="col" className="number">
                {t('figures.before')}
              </th>
              <th scope="col" className="number">
                {t('figures.after')}
              </th>
              <th scope="col" className="number">
                {t('figures.difference')}
              </th>
            </tr>
          </thead>
          <tbody>
            {effects.changes.map((change) => (
              <tr key={change.case}>
                <th scope="row">
                  {opens ? (
                    <Link to="/cases/$id/decision" params={{ id: change.case }} className="aksel-link">
                      {change.number}
                    </Link>
                  ) : (
                    change.number
                  )}
                </th>
                <td className="number">{tenge(change.before)}</td>
                <td className="number">{tenge(change.after)}</td>
                <td className="number">{tenge(change.difference)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

import { Link } from '@tanstack/react-router';
import type { FigureEffects } from '@tirek/server/contract';
import { useOfficeWords } from '../language/office/words.tsx';
import { useSignedIn } from '../session/use-me.ts';

/** What a new figure changes in open applications, before anything is signed on it. */
export function FigureChanges({ effects }: { readonly effects: FigureEffects }) {
  const { t, tenge } = useOfficeWords();
  const { may } = useSignedIn();
  const opens = may.includes('readCase');
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

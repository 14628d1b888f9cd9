import { useOfficeWords } from '../language/office/words.tsx';
import { Refused, Unreachable } from './ask.ts';

/** Why something was not done, in the server's own words, and each place to put right. */
export function ProblemNote({ error }: { readonly error: unknown }) {
  const { t, say } = useOfficeWords();
  if (error === null || error === undefined) return null;
  if (error instanceof Unreachable)
    return (
      <div className="note note-bad" role="alert">
        <p>{t('problem.unreachable')}</p>
      </div>
    );
  const problem = error instanceof Refused ? error.problem : undefined;
  if (problem === undefined || problem.title === '')
    return (
      <div className="note note-bad" role="alert">
        <p>{t('problem.fault')}</p>
      </div>
    );
  return (
    <div className="note note-bad" role="alert">
      <p>
        <strong>{problem.title}</strong>
      </p>
      {problem.detail !== '' && <p>{problem.detail}</p>}
      {problem.errors && (
        <ul>
          {problem.errors.map(({ pointer, wrong, right }) => (
            <li key={pointer}>
              {say(wrong)} {say(right)}
            </li>
          ))}
        </ul>
      )}
      {problem.instance !== undefined && <p className="small">{t('problem.number', { number: problem.instance })}</p>}
    </div>
  );
}

import type { CaseView } from '@tirek/server/contract';
import { useOfficeWords } from '../../language/office/words.tsx';
import { factName, factValue } from '../fact-text.ts';
import { useFactWords } from '../use-fact-words.ts';
import { ResolutionText } from './ResolutionText.tsx';

/** The decisions so far, the one that holds first, each with its two officers. */
export function Made({ view }: { readonly view: CaseView }) {
  const { t, day } = useOfficeWords();
  const made = view.decision?.made ?? [];
  if (made.length === 0) return null;
  const nameOf = (person: string): string => view.names[person] ?? t('office.unknown');
  return (
    <section className="card stack-small" aria-labelledby="made">
      <h2 id="made" className="aksel-heading aksel-heading--small">
        {t('decision.made')}
      </h2>
      <ol className="made" reversed>
        {made.toReversed().map(({ resolution, on, by, proposedBy, determination }, i) => (
          <li key={determination} className="stack-tiny">
            <p>
              <strong>{day(on)}</strong>
              {i === 0 && made.length > 1 && ` · ${t('decision.holds')}`}
            </p>
            <ResolutionText view={view} resolution={resolution} isMade />
            <p className="quiet small">
              {t('decision.made.by', { proposed: nameOf(proposedBy), decided: nameOf(by) })}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Facts that were corrected after a decision: from when, by whom, why. */
export function Corrections({ view }: { readonly view: CaseView }) {
  const { t, day } = useOfficeWords();
  const words = useFactWords(view.family);
  const corrections = view.decision?.corrections ?? [];
  if (corrections.length === 0) return null;
  return (
    <ul className="bare-list">
      {corrections.map(({ fact, member, value, from, reason, by, on }) => (
        <li key={`${fact} ${member ?? ''} ${from} ${on}`}>
          <strong>
            {factName(fact, words)}
            {member !== null && ` · ${words.names.get(member) ?? ''}`}: {factValue(fact, value, words)}
          </strong>{' '}
          {t('correction.from', { day: day(from) })} {reason}
          <span className="quiet small block">{[day(on), view.names[by] ?? ''].filter(Boolean).join(' · ')}</span>
        </li>
      ))}
    </ul>
  );
}

import { useWords } from '../language/words.tsx';
import type { ResultPart } from './Disclosed.tsx';

/** Who was counted, and for conditional assistance who takes part in measures. */
export function People({ assessment, labels }: ResultPart) {
  const { t } = useWords();
  const { people, kind } = assessment;
  if (people.every((p) => p.counted === null)) return null;
  return (
    <section className="card stack-small" aria-labelledby="people">
      <h2 id="people" className="aksel-heading aksel-heading--small">
        {t('people.title')}
      </h2>
      <ul className="people">
        {people.map(({ member, counted, ableBodied, exemptFromMeasures }) => (
          <li key={member}>
            <span>{labels.get(member)}</span>
            <span className="quiet">
              {counted !== null && t(counted ? 'people.counted' : 'people.notCounted')}
              {kind === 'conditional' &&
                counted === true &&
                ableBodied === true &&
                exemptFromMeasures !== null &&
                ` · ${t(exemptFromMeasures ? 'people.exempt' : 'people.measures')}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

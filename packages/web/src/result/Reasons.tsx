import type { Assessment, CitationText } from '@tirek/family';
import { useWords } from '../language/words.tsx';
import type { ResultPart } from './Disclosed.tsx';

/** A place in an act, linked to its official text where there is one. */
export function Cite({ citation }: { readonly citation: CitationText }) {
  const { say } = useWords();
  const title = say(citation.title);
  if (citation.link === undefined) return <span title={say(citation.actNamed)}>{title}</span>;
  return (
    <a href={citation.link} className="aksel-link cite" target="_blank" rel="noreferrer" title={say(citation.actNamed)}>
      {title}
    </a>
  );
}

interface CitesProps {
  readonly keys: readonly string[];
  readonly citations: Assessment['citations'];
}

export function Cites({ keys, citations }: CitesProps) {
  const found = keys.flatMap((key) => citations[key] ?? []);
  if (found.length === 0) return null;
  return (
    <span className="cites">
      {found.map((citation) => (
        <Cite key={`${citation.act}/${citation.article}/${citation.paragraph ?? ''}`} citation={citation} />
      ))}
    </span>
  );
}

/** Why help is due: each reason in plain words with its article. */
export function Reasons({ assessment, labels }: ResultPart) {
  const { t, say } = useWords();
  const { reasons, citations } = assessment;
  if (reasons.length === 0) return null;
  return (
    <section className="card stack-small" aria-labelledby="why">
      <h2 id="why" className="aksel-heading aksel-heading--small">
        {t('why.title')}
      </h2>
      <ul className="reasons">
        {reasons.map((reason) => (
          <li key={`${reason.code} ${reason.member ?? ''}`}>
            <p>
              {reason.member !== undefined && <strong>{labels.get(reason.member)}: </strong>}
              {say(reason.text)}
            </p>
            <Cites keys={reason.cites} citations={citations} />
          </li>
        ))}
      </ul>
    </section>
  );
}

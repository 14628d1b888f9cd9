import { getRouteApi, Link } from '@tanstack/react-router';
import { catalogue } from '@tirek/law';
import { useId } from 'react';
import { useWords } from '../language/words.tsx';

const route = getRouteApi('/open/law/$id');

/** The name of a rule, a figure or a fact by its id. */
export function useLawName(): (id: string) => string {
  const { say } = useWords();
  const { rules, figures, facts } = catalogue();
  return (id) => {
    const entry = rules.find((r) => r.id === id) ?? figures.find((f) => f.id === id) ?? facts.find((f) => f.id === id);
    return entry ? say(entry.named) : '';
  };
}

/** Links to parts of the law that belong together. */
export function LawLinks({ title, ids }: { readonly title: string; readonly ids: readonly string[] }) {
  const name = useLawName();
  const search = route.useSearch();
  const id = useId();
  if (ids.length === 0) return null;
  return (
    <section className="card stack-small" aria-labelledby={id}>
      <h2 id={id} className="aksel-heading aksel-heading--small">
        {title}
      </h2>
      <ul className="law-links">
        {ids.map((target) => (
          <li key={target}>
            <Link to="/law/$id" params={{ id: target }} search={search} className="aksel-link">
              {name(target)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

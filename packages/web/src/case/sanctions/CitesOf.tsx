import { findCitation } from '@tirek/law';
import { Cite } from '../../result/Reasons.tsx';

/** Places in acts by their ids, each linked to its text where there is one. */
export function CitesOf({ ids }: { readonly ids: readonly string[] }) {
  const found = [...new Set(ids)].flatMap((id) => {
    const citation = findCitation(id);
    return citation ? [{ id, citation }] : [];
  });
  if (found.length === 0) return null;
  return (
    <span className="cites">
      {found.map(({ id, citation }) => (
        <Cite key={id} citation={citation} />
      ))}
    </span>
  );
}

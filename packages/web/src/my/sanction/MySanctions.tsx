import '../../case/sanctions/sanctions.css';
import type { Breach } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { Asked } from './Asked.tsx';
import { MyObjections } from './MyObjections.tsx';
import { MySanction } from './MySanction.tsx';

/** A breach whose sanction is told needs no card of its own any more. */
const isTold = (view: CaseView, { id }: Breach): boolean =>
  (view.sanctions?.imposed ?? []).some(({ breach }) => breach === id);

/** What one is asked to explain, what changed in the payment, and what one objected to. Nothing where there is none of it. */
export function MySanctions({ view }: { readonly view: CaseView }) {
  const { sanctions, objections } = view;
  if (!sanctions) return null;
  const asked = sanctions.breaches.filter((breach) => !isTold(view, breach));
  return (
    <>
      {asked.toReversed().map((breach) => (
        <Asked key={breach.id} view={view} breach={breach} />
      ))}
      {sanctions.imposed.toReversed().map((sanction) => (
        <MySanction key={sanction.id} view={view} sanction={sanction} />
      ))}
      {(objections ?? []).length > 0 && <MyObjections view={view} />}
    </>
  );
}

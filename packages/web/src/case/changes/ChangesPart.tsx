import '../case-work.css';
import './changes.css';
import { useCase } from '../use-case.ts';
import { ChangeCards } from './ChangeCards.tsx';
import { Debts } from './Debts.tsx';
import { EndOfAid } from './EndOfAid.tsx';
import { Months } from './Months.tsx';

/** What has changed for a family, what that does to its months, what was overpaid, and the end of aid. */
export function ChangesPart() {
  const view = useCase();
  // Debts have a calendar and forms: they stand in the wide column, and beside it only that there are none.
  const hasDebts = (view.debts ?? []).length > 0;
  return (
    <div className="case-columns">
      <div className="stack">
        {view.changes !== null && <ChangeCards view={view} />}
        {view.debts !== null && <Months view={view} />}
        {hasDebts && <Debts view={view} />}
      </div>
      <div className="stack">
        {view.debts !== null && !hasDebts && <Debts view={view} />}
        {view.changes !== null && <EndOfAid view={view} />}
      </div>
    </div>
  );
}

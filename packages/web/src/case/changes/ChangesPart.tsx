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
  return (
    <div className="case-columns">
      <div className="stack">
        {view.changes !== null && <ChangeCards view={view} />}
        {view.debts !== null && <Months view={view} />}
      </div>
      <div className="stack">
        {view.debts !== null && <Debts view={view} />}
        {view.changes !== null && <EndOfAid view={view} />}
      </div>
    </div>
  );
}

import { type Debt, stageOf } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { type OfficeSpeech, useOfficeWords } from '../../language/office/words.tsx';
import { officeDay } from '../../listing/office-day.ts';
import { monthText } from '../../office/month.ts';
import { useMonths } from './months-query.ts';
import { tenge } from './tiyn.ts';

interface Part {
  readonly due: string;
  readonly amount: number;
  /** What of it is missing still. */
  readonly left: number;
}

/** The parts of a plan with what has come in, laid on them one after the other. */
export function partsOf({ instalments, repaid, plannedOn }: Debt): readonly Part[] {
  let came = repaid
    .filter(({ on }) => plannedOn !== null && on >= plannedOn)
    .reduce((sum, { amount }) => sum + amount, 0);
  return instalments.map(({ due, amount }) => {
    const paid = Math.min(came, amount);
    came -= paid;
    return { due, amount, left: amount - paid };
  });
}

function stateOf({ due, amount, left }: Part, today: string, { t, tenge: written }: OfficeSpeech): string {
  if (left === 0) return t('debt.part.paid');
  const late = due < today ? t('debt.part.late') : t('debt.part.waits');
  return left < amount ? `${t('debt.part.partly', { amount: written(tenge(left)) })} · ${late}` : late;
}

/** The parts with their days: paid, awaited, overdue. */
export function Calendar({ debt }: { readonly debt: Debt }) {
  const words = useOfficeWords();
  const { t, day, tenge: written } = words;
  const parts = partsOf(debt);
  if (parts.length === 0 || stageOf(debt) === 'ended') return null;
  const today = officeDay();
  return (
    <div className="stack-tiny">
      <h3 className="aksel-label">{t('debt.calendar')}</h3>
      <ol className="instalments">
        {parts.map((part) => (
          <li
            key={part.due}
            className={part.left === 0 ? 'instalment-paid' : part.due < today ? 'instalment-late' : ''}
          >
            <span className="nowrap">{day(part.due)}</span>
            <strong className="nowrap">{written(tenge(part.amount))}</strong>
            <span className="small">{stateOf(part, today, words)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** What is to be kept of later payments, and what was. */
export function Withheld({ view, debt }: { readonly view: CaseView; readonly debt: string }) {
  const { t, language, tenge: written } = useOfficeWords();
  const { data } = useMonths(view);
  const planned = (data?.withholdings ?? []).filter((one) => one.debt === debt);
  if (!data) return null;
  if (planned.length === 0) return <p className="quiet">{t('debt.withheld.none')}</p>;
  return (
    <ol className="instalments">
      {planned.map(({ month, amount }) => (
        <li key={month}>
          <span>{t('debt.withheld.month', { month: monthText(language, month) })}</span>
          <strong className="nowrap">{written(tenge(amount))}</strong>
        </li>
      ))}
    </ol>
  );
}

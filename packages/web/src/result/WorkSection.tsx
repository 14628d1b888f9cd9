import { Select } from '@navikt/ds-react/Select';
import { type BudgetCurve, budgetCurve } from '@tirek/family';
import { parseDay } from '@tirek/rules';
import { useMemo, useState } from 'react';
import { ageOn } from '../check/member-label.ts';
import { useCheck } from '../check/use-check.ts';
import { useWords } from '../language/words.tsx';
import { Curve } from './Curve.tsx';
import { pointAt, rowsOf } from './curve-points.ts';
import type { ResultPart } from './Disclosed.tsx';

const WORKING_AGE = 16;

function useCurve(member: string | undefined): BudgetCurve | undefined {
  const { check, on } = useCheck();
  return useMemo(() => {
    const day = parseDay(on);
    if (day === undefined) return undefined;
    const reading = budgetCurve(check.file, {
      on: day,
      ...(check.programme === null ? {} : { programme: check.programme }),
      ...(member === undefined ? {} : { member }),
    });
    return reading.ok ? reading.curve : undefined;
  }, [check.file, check.programme, on, member]);
}

/** Where work pays and where it does not, in sentences. */
function Reading({ curve }: { readonly curve: BudgetCurve }) {
  const { t, tenge } = useWords();
  const worst = curve.traps.filter((trap) => trap.kind === 'flat' || trap.lost > 0);
  if (worst.length === 0) return <p>{t('work.curve.alwaysPays')}</p>;
  const free = Math.max(...worst.map((trap) => trap.to ?? trap.from));
  return (
    <ul className="plain-list">
      {worst.map((trap) => (
        <li key={`${trap.kind} ${trap.from}`}>
          {trap.kind === 'flat' && trap.to !== null
            ? t('work.curve.flat', { from: tenge(trap.from), to: tenge(trap.to) })
            : t('work.curve.cliff', { from: tenge(trap.from), lost: tenge(trap.lost) })}{' '}
          {trap.kind === 'cliff' && trap.to !== null && t('work.curve.cliff.until', { to: tenge(trap.to) })}
        </li>
      ))}
      <li>{t('work.curve.pays', { from: tenge(free) })}</li>
    </ul>
  );
}

function CurveTable({ curve }: { readonly curve: BudgetCurve }) {
  const { t, tenge } = useWords();
  return (
    <details className="data">
      <summary>{t('chart.asTable')}</summary>
      <table className="data-table">
        <caption className="aksel-sr-only">{t('work.curve.chart')}</caption>
        <thead>
          <tr>
            <th scope="col" className="number">
              {t('work.curve.x')}
            </th>
            <th scope="col" className="number">
              {t('chart.aid')}
            </th>
            <th scope="col" className="number">
              {t('work.curve.y')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(curve).map((point) => (
            <tr key={point.earnings}>
              <th scope="row" className="number">
                {tenge(point.earnings)}
              </th>
              <td className="number">{tenge(point.assistance)}</td>
              <td className="number">{tenge(point.net)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Explorer({ curve }: { readonly curve: BudgetCurve }) {
  const { t, tenge } = useWords();
  const [wage, setWage] = useState(curve.now);
  const { points } = curve;
  const last = points.at(-1)?.earnings ?? 0;
  const point = pointAt(points, wage);
  const text = t('work.curve.at', {
    wage: tenge(point.earnings),
    assistance: tenge(point.assistance),
    net: tenge(point.net),
  });
  return (
    <>
      <Curve curve={curve} at={point} />
      <div className="slider">
        <label htmlFor="wage">{t('work.curve.slider')}</label>
        <input
          id="wage"
          type="range"
          min={0}
          max={last}
          step={Math.max(1, Math.round(last / 100))}
          value={wage}
          aria-valuetext={text}
          onChange={(event) => setWage(Number(event.target.value))}
        />
        <p aria-hidden="true" className="slider-text">
          {text}
        </p>
      </div>
    </>
  );
}

/** What the family has at each wage of one member: the picture, the sentences and the numbers. */
export function WorkSection({ labels }: ResultPart) {
  const { t } = useWords();
  const { check, on } = useCheck();
  const [chosen, setChosen] = useState<string>();
  const curve = useCurve(chosen);
  const workers = check.file.members.filter((m) => (ageOn(m.birthDate, on) ?? WORKING_AGE) >= WORKING_AGE);
  if (!curve || curve.points.length === 0) return <p>{t('work.curve.missing')}</p>;
  return (
    <div className="stack-small">
      {workers.length > 1 && (
        <Select
          label={t('work.curve.member')}
          value={curve.member}
          onChange={(event) => setChosen(event.target.value)}
          className="fit"
        >
          {workers.map((m) => (
            <option key={m.id} value={m.id}>
              {labels.get(m.id)}
            </option>
          ))}
        </Select>
      )}
      <Explorer key={curve.member} curve={curve} />
      <Reading curve={curve} />
      <CurveTable curve={curve} />
      <p className="quiet small">{t('work.curve.taxes')}</p>
    </div>
  );
}

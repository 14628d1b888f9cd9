import type { BudgetCurve, BudgetPoint } from '@tirek/family';
import { useId } from 'react';
import { useWords } from '../language/words.tsx';
import { ticks } from './curve-points.ts';
import { useWidth } from './use-width.ts';

const HEIGHT = 260;
const TOP = 12;
const BOTTOM = 40;
const LEFT = 64;
const RIGHT = 10;

interface Scale {
  x(value: number): number;
  y(value: number): number;
  readonly right: number;
  readonly bottom: number;
}

const path = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');

function Axes({
  scale,
  xTicks,
  yTicks,
}: {
  readonly scale: Scale;
  readonly xTicks: number[];
  readonly yTicks: number[];
}) {
  const { number } = useWords();
  return (
    <g>
      {yTicks.map((value) => (
        <g key={value}>
          <line x1={LEFT} x2={scale.right} y1={scale.y(value)} y2={scale.y(value)} stroke="var(--grid)" />
          <text x={LEFT - 8} y={scale.y(value) + 4} textAnchor="end" className="axis">
            {number(value)}
          </text>
        </g>
      ))}
      {xTicks.map((value, i) => (
        <text
          key={value}
          x={scale.x(value)}
          y={scale.bottom + 18}
          textAnchor={
            i === 0 ? 'start' : i === xTicks.length - 1 && scale.x(value) > scale.right - 30 ? 'end' : 'middle'
          }
          className="axis"
        >
          {number(value)}
        </text>
      ))}
    </g>
  );
}

/** Stretches where another tenge earned brings nothing. */
function Traps({ curve, scale }: { readonly curve: BudgetCurve; readonly scale: Scale }) {
  const last = curve.points.at(-1)?.earnings ?? 0;
  return curve.traps.map((trap) => (
    <rect
      key={`${trap.kind} ${trap.from}`}
      x={scale.x(trap.from)}
      y={TOP}
      width={Math.max(2, scale.x(trap.to ?? last) - scale.x(trap.from))}
      height={scale.bottom - TOP}
      fill="var(--trap)"
    />
  ));
}

interface Mark {
  readonly symbol: 'dot' | 'minimum' | 'end';
  readonly text: string;
}

function Legend({ marks, hasTraps }: { readonly marks: readonly Mark[]; readonly hasTraps: boolean }) {
  const { t } = useWords();
  return (
    <ul className="legend" aria-hidden="true">
      <li>
        <span className="key key-with" /> {t('work.curve.with')}
      </li>
      <li>
        <span className="key key-without" /> {t('work.curve.without')}
      </li>
      {hasTraps && (
        <li>
          <span className="key key-trap" /> {t('work.curve.pit')}
        </li>
      )}
      {marks.map((mark) => (
        <li key={mark.symbol}>
          <span className={`key key-${mark.symbol}`} /> {mark.text}
        </li>
      ))}
    </ul>
  );
}

interface CurveProps {
  readonly curve: BudgetCurve;
  /** The point looked at. */
  readonly at: BudgetPoint;
}

/** Net income against the wage: with assistance, without it, and where work does not pay. */
export function Curve({ curve, at }: CurveProps) {
  const { t, tenge } = useWords();
  const id = useId();
  const [ref, width] = useWidth();
  const { points, endsAt, minimumWage } = curve;
  const most = points.at(-1)?.earnings ?? 1;
  const highest = Math.max(...points.map((p) => p.net)) * 1.04;
  const right = width - RIGHT;
  const bottom = HEIGHT - BOTTOM;
  const scale: Scale = {
    right,
    bottom,
    x: (value) => LEFT + (value / most) * (right - LEFT),
    y: (value) => bottom - (value / highest) * (bottom - TOP),
  };
  const { x, y } = scale;
  const hasEnd = endsAt !== null && endsAt <= most;
  const hasMinimum = minimumWage !== null && minimumWage <= most;
  const here = `${t('work.curve.x')}: ${tenge(at.earnings)}`;
  const marks: Mark[] = [
    { symbol: 'dot', text: at.earnings === curve.now ? `${here} (${t('work.curve.now')})` : here },
    ...(hasMinimum ? [{ symbol: 'minimum' as const, text: `${t('work.curve.minimum')}: ${tenge(minimumWage)}` }] : []),
    ...(hasEnd ? [{ symbol: 'end' as const, text: `${t('work.curve.end')}: ${tenge(endsAt)}` }] : []),
  ];
  return (
    <figure className="chart">
      <div ref={ref}>
        <svg role="img" aria-labelledby={`${id}-title`} width="100%" height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`}>
          <title id={`${id}-title`}>{t('work.curve.chart')}</title>
          <Traps curve={curve} scale={scale} />
          <Axes scale={scale} xTicks={ticks(most, width > 560 ? 6 : 3)} yTicks={ticks(highest, 4)} />
          <line x1={LEFT} x2={right} y1={bottom} y2={bottom} stroke="var(--ghost)" />
          {hasMinimum && (
            <line
              x1={x(minimumWage)}
              x2={x(minimumWage)}
              y1={TOP}
              y2={bottom}
              stroke="var(--line)"
              strokeWidth={1.5}
              strokeDasharray="2 4"
            />
          )}
          <path
            d={path(points.map((p) => [x(p.earnings), y(p.net - p.assistance)]))}
            fill="none"
            stroke="var(--ghost)"
            strokeWidth={1.5}
            strokeDasharray="5 4"
          />
          <path
            d={path(points.map((p) => [x(p.earnings), y(p.net)]))}
            fill="none"
            stroke="var(--bar-aid)"
            strokeWidth={3}
            strokeLinejoin="round"
          />
          {hasEnd && (
            <rect
              x={x(endsAt) - 4}
              y={bottom - 4}
              width={8}
              height={8}
              fill="var(--trap-ink)"
              transform={`rotate(45 ${x(endsAt)} ${bottom})`}
            />
          )}
          <line
            x1={x(at.earnings)}
            x2={x(at.earnings)}
            y1={y(at.net)}
            y2={bottom}
            stroke="var(--bar-aid)"
            strokeWidth={1}
          />
          <circle
            cx={x(at.earnings)}
            cy={y(at.net)}
            r={7}
            fill="var(--bar-aid)"
            stroke="var(--paper)"
            strokeWidth={2.5}
          />
          <text x={right} y={HEIGHT - 4} textAnchor="end" className="axis axis-name">
            {t('work.curve.x')} →
          </text>
        </svg>
      </div>
      <Legend marks={marks} hasTraps={curve.traps.length > 0} />
    </figure>
  );
}

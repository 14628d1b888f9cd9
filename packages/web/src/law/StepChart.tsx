import type { FigureEntryText, FigureStretch } from '@tirek/law';
import { parseDay, yearOf } from '@tirek/rules';
import { useId } from 'react';
import { useWords } from '../language/words.tsx';
import { ticks } from '../result/curve-points.ts';
import { useWidth } from '../result/use-width.ts';

const HEIGHT = 200;
const TOP = 12;
const BOTTOM = 28;
const LEFT = 64;
const RIGHT = 12;
const DAYS_OF_A_YEAR = 365;

const dayNumber = (iso: string): number => parseDay(iso) ?? 0;

interface StepChartProps {
  readonly figure: FigureEntryText;
  readonly stretches: readonly FigureStretch[];
  readonly on: string;
}

/** A figure over time as steps; the day asked about is marked. The table below holds the same numbers. */
export function StepChart({ figure, stretches, on }: StepChartProps) {
  const { t, say, number, percent } = useWords();
  const id = useId();
  const [ref, width] = useWidth();
  const first = dayNumber(stretches[0]?.from ?? on);
  const lastStart = dayNumber(stretches.at(-1)?.from ?? on);
  const last = Math.max(lastStart + DAYS_OF_A_YEAR, dayNumber(on));
  const top = Math.max(...stretches.map((s) => s.value)) * 1.08;
  const right = width - RIGHT;
  const bottom = HEIGHT - BOTTOM;
  const x = (day: number): number => LEFT + ((day - first) / (last - first)) * (right - LEFT);
  const y = (value: number): number => bottom - (value / top) * (bottom - TOP);
  const write = (value: number): string => (figure.kind === 'ratio' && top <= 1.1 ? percent(value) : number(value));
  const [firstYear, lastYear] = [first, last].map((d) => yearOf(d as Parameters<typeof yearOf>[0])) as [number, number];
  const every = Math.max(1, Math.ceil((lastYear - firstYear) / (width > 560 ? 10 : 4)));
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i).filter(
    (year) => (year - firstYear) % every === 0 && dayNumber(`${year}-01-01`) >= first,
  );
  return (
    <figure className="chart">
      <div ref={ref}>
        <svg role="img" aria-labelledby={`${id}-title`} width="100%" height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`}>
          <title id={`${id}-title`}>
            {say(figure.named)}: {t('law.figure.chart')}
          </title>
          {ticks(top, 3).map((value) => (
            <g key={value}>
              <line x1={LEFT} x2={right} y1={y(value)} y2={y(value)} stroke="var(--grid)" />
              <text x={LEFT - 8} y={y(value) + 4} textAnchor="end" className="axis">
                {write(value)}
              </text>
            </g>
          ))}
          {years.map((year) => (
            <text key={year} x={x(dayNumber(`${year}-01-01`))} y={HEIGHT - 6} textAnchor="middle" className="axis">
              {year}
            </text>
          ))}
          {stretches.map((s, i) => {
            const from = x(dayNumber(s.from));
            const to = x(s.until === null ? last : Math.min(last, dayNumber(s.until) + 1));
            const next = stretches[i + 1];
            const joins = next !== undefined && s.until !== null && dayNumber(s.until) + 1 === dayNumber(next.from);
            return (
              <path
                key={s.from}
                d={`M${from} ${y(s.value)}H${to}${joins ? `V${y(next.value)}` : ''}`}
                fill="none"
                stroke={s.confidence === 'unverified' ? 'var(--ghost)' : 'var(--bar-aid)'}
                strokeWidth={3}
                {...(s.confidence === 'unverified' ? { strokeDasharray: '4 4' } : {})}
              />
            );
          })}
          {dayNumber(on) >= first && (
            <line
              x1={x(dayNumber(on))}
              x2={x(dayNumber(on))}
              y1={TOP}
              y2={bottom}
              stroke="var(--line)"
              strokeWidth={1.5}
              strokeDasharray="4 4"
            />
          )}
        </svg>
      </div>
    </figure>
  );
}

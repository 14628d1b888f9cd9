import type { Assessment } from '@tirek/family';
import { INCOME_KINDS } from '@tirek/law';
import { useId } from 'react';
import { useWords, type Words } from '../language/words.tsx';
import { useWidth } from './use-width.ts';
import { type Bar, type Tone, toWaterfall, type Waterfall as Picture } from './waterfall.ts';
import { textWidth, wrapText } from './wrap-text.ts';

const SIZE = 14;
const LINE_HEIGHT = 18;
const BAR = 20;
const GAP = 14;
const HEAD = 28;
/** Numbers stand in a column of their own, so that the line never runs through one. */
const NUMBERS = 96;

const FILL: Record<Tone, string> = {
  counted: 'var(--bar-counted)',
  assumed: 'var(--bar-counted)',
  ghost: 'none',
  total: 'var(--bar-total)',
  aid: 'var(--bar-aid)',
  supplement: 'var(--bar-extra)',
  cut: 'var(--bar-over)',
};

function nameOf(bar: Bar, labels: ReadonlyMap<string, string>, { t, say }: Words): string {
  switch (bar.tone) {
    case 'counted':
    case 'ghost': {
      const kind = bar.kind ? say(INCOME_KINDS[bar.kind]) : '';
      const who = bar.member === undefined ? undefined : labels.get(bar.member);
      return who === undefined ? kind : `${kind} · ${who}`;
    }
    case 'assumed':
      return t('chart.assumed');
    case 'total':
      return t('chart.total');
    case 'aid':
      return t('chart.aid');
    case 'supplement':
      return t('chart.supplement');
    case 'cut':
      return t('chart.cut');
  }
}

interface Row {
  readonly bar: Bar;
  readonly lines: readonly string[];
  readonly amount: string;
  readonly top: number;
}

function toRows(picture: Picture, labels: ReadonlyMap<string, string>, words: Words, width: number): Row[] {
  let top = HEAD;
  return picture.bars.map((bar) => {
    const amount = words.tenge(bar.tone === 'cut' ? -bar.amount : bar.amount);
    const name = nameOf(bar, labels, words);
    const note = bar.tone === 'ghost' ? `${name} — ${words.t('chart.notCounted')}` : name;
    const lines = wrapText(note, width - 4, SIZE);
    const row = { bar, lines, amount, top };
    top += lines.length * LINE_HEIGHT + BAR + GAP;
    return row;
  });
}

function BarShape({
  row,
  x,
  width,
}: {
  readonly row: Row;
  readonly x: (value: number) => number;
  readonly width: number;
}) {
  const { bar, lines, amount, top } = row;
  const y = top + lines.length * LINE_HEIGHT;
  const strong = bar.tone === 'total' || bar.tone === 'aid';
  return (
    <>
      <text
        y={top + 13}
        className={`chart-label ${strong ? 'chart-strong' : ''} ${bar.tone === 'ghost' ? 'chart-ghost' : ''}`}
      >
        {lines.map((line, i) => (
          <tspan key={i} x={0} dy={i === 0 ? 0 : LINE_HEIGHT}>
            {line}
          </tspan>
        ))}
      </text>
      <text x={width} y={y + 15} textAnchor="end" className={`chart-label ${strong ? 'chart-strong' : ''}`}>
        {amount}
      </text>
      <rect
        x={x(bar.from)}
        y={y}
        width={Math.max(2, x(bar.to) - x(bar.from))}
        height={BAR}
        rx={3}
        fill={FILL[bar.tone]}
        {...(bar.tone === 'ghost' ? { stroke: 'var(--ghost)', strokeDasharray: '4 3' } : {})}
      />
    </>
  );
}

/** The line over the family's income: a stroke through all bars, its name above. */
function LineMark({
  at,
  text,
  width,
  height,
}: {
  readonly at: number;
  readonly text: string;
  readonly width: number;
  readonly height: number;
}) {
  const half = textWidth(text, SIZE) / 2;
  const middle = Math.min(Math.max(at, half), width - half);
  return (
    <>
      <text x={middle} y={12} textAnchor="middle" className="chart-label chart-line-name">
        {text}
      </text>
      <line x1={at} x2={at} y1={18} y2={height} stroke="var(--line)" strokeWidth={2} strokeDasharray="5 4" />
    </>
  );
}

interface WaterfallProps {
  readonly assessment: Assessment;
  readonly labels: ReadonlyMap<string, string>;
}

/** From what came in to what is due: counted incomes, those that do not count, the line, and the gap that is filled. */
export function Waterfall({ assessment, labels }: WaterfallProps) {
  const words = useWords();
  const { t, tenge } = words;
  const id = useId();
  const [ref, width] = useWidth();
  const picture = toWaterfall(assessment);
  if (!picture) return null;
  const rows = toRows(picture, labels, words, width);
  const last = rows.at(-1);
  const height = last ? last.top + last.lines.length * LINE_HEIGHT + BAR + 6 : HEAD;
  const x = (value: number): number => (picture.top === 0 ? 0 : (value / picture.top) * (width - NUMBERS));
  const line =
    picture.line === null || assessment.members === null
      ? undefined
      : t('chart.line', { count: assessment.members, amount: tenge(picture.line) });
  return (
    <figure className="chart">
      <div ref={ref}>
        <svg
          role="img"
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-table`}
          width="100%"
          height={height}
          viewBox={`0 0 ${width} ${height}`}
        >
          <title id={`${id}-title`}>{t('chart.title')}</title>
          <line x1={0.5} x2={0.5} y1={HEAD} y2={height} stroke="var(--hairline)" />
          {picture.line !== null && line !== undefined && (
            <LineMark at={x(picture.line)} text={line} width={width} height={height} />
          )}
          {rows.map((row, i) => (
            <BarShape key={i} row={row} x={x} width={width} />
          ))}
        </svg>
      </div>
      <details className="data">
        <summary>{t('chart.asTable')}</summary>
        <table id={`${id}-table`} className="data-table">
          <caption className="aksel-sr-only">{t('chart.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('chart.what')}</th>
              <th scope="col" className="number">
                {t('chart.perMonth')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ bar, amount }, i) => (
              <tr key={i}>
                <th scope="row">
                  {nameOf(bar, labels, words)}
                  {bar.tone === 'ghost' && ` (${t('chart.notCounted')})`}
                </th>
                <td className="number">{amount}</td>
              </tr>
            ))}
            {picture.line !== null && (
              <tr>
                <th scope="row">{t('chart.lineRow')}</th>
                <td className="number">{tenge(picture.line)}</td>
              </tr>
            )}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

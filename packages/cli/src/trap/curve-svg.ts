import type { BudgetCurve, Trap } from '@tirek/family';
import type { MemberNames } from '../input/member-names.ts';
import { shownDay } from '../show/day.ts';
import { money } from '../show/money.ts';
import type { Terminal } from '../terminal.ts';
import { trapSentence } from './curve-page.ts';
import { highestEarnings, highestNet, roundStep } from './points.ts';

const SIZE = { width: 760, height: 480 };
const PLOT = { left: 104, right: 736, top: 100, bottom: 372 };

const STYLE = `
  .page { fill: #ffffff } text { font: 14px 'Golos Text', system-ui, sans-serif; fill: #202733 }
  .title { font-size: 18px; font-weight: 600 } .quiet { fill: #49515e }
  .grid { stroke: #d7dce3 } .axis { stroke: #6b7686 }
  .with { fill: none; stroke: #0b6b6b; stroke-width: 3; stroke-linejoin: round }
  .without { fill: none; stroke: #6b7686; stroke-width: 2; stroke-dasharray: 6 5 }
  .trap { fill: #c30000; opacity: 0.12 } .trapEdge { stroke: #a32a29; stroke-dasharray: 2 3 }
  .now { fill: #0b6b6b; stroke: #ffffff; stroke-width: 2 }
  .withName { fill: #0b6b6b; font-weight: 600 }
  @media (prefers-color-scheme: dark) {
    .page { fill: #16202c } text { fill: #eef2f7 } .quiet { fill: #b8c2cf } .grid { stroke: #35414f } .axis { stroke: #8d99a8 }
    .with { stroke: #4cc4bd } .without { stroke: #a9b4c2 } .trap { fill: #ff7a70; opacity: 0.2 } .trapEdge { stroke: #ff9d94 }
    .now { fill: #4cc4bd; stroke: #16202c } .withName { fill: #4cc4bd }
  }`;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

/** Places in the drawing of an amount earned and of an amount the family has. */
interface Scales {
  readonly x: (earnings: number) => number;
  readonly y: (net: number) => number;
  readonly highest: number;
  readonly top: number;
}

const place = (value: number): number => Math.round(value * 10) / 10;

function scalesOf(curve: BudgetCurve): Scales {
  const highest = Math.max(1, highestEarnings(curve));
  const step = roundStep(highestNet(curve), 6);
  const top = Math.ceil(highestNet(curve) / step) * step;
  return {
    x: (earnings) => place(PLOT.left + (earnings / highest) * (PLOT.right - PLOT.left)),
    y: (net) => place(PLOT.bottom - (net / top) * (PLOT.bottom - PLOT.top)),
    highest,
    top,
  };
}

const ticks = (until: number, most: number): number[] => {
  const step = roundStep(until, most);
  return Array.from({ length: Math.floor(until / step) + 1 }, (_, i) => i * step);
};

function axes({ x, y, highest, top }: Scales, { language, words }: Terminal): string {
  const across = ticks(top, 6).map(
    (net) =>
      `<line class="grid" x1="${PLOT.left}" x2="${PLOT.right}" y1="${y(net)}" y2="${y(net)}"/>` +
      `<text class="quiet" x="${PLOT.left - 8}" y="${y(net) + 5}" text-anchor="end">${money(net, language)}</text>`,
  );
  const along = ticks(highest, 5).map(
    (earned) =>
      `<line class="axis" x1="${x(earned)}" x2="${x(earned)}" y1="${PLOT.bottom}" y2="${PLOT.bottom + 6}"/>` +
      `<text class="quiet" x="${x(earned)}" y="${PLOT.bottom + 22}" text-anchor="middle">${money(earned, language)}</text>`,
  );
  return `${across.join('')}${along.join('')}
  <line class="axis" x1="${PLOT.left}" x2="${PLOT.right}" y1="${PLOT.bottom}" y2="${PLOT.bottom}"/>
  <text class="quiet" x="${PLOT.left}" y="${PLOT.top - 12}">${escaped(words('trap.svgNet'))}</text>
  <text class="quiet" x="${PLOT.right}" y="${PLOT.bottom + 44}" text-anchor="end">${escaped(words('trap.svgEarnings'))}</text>`;
}

function trapArea({ from, to }: Trap, { x, highest }: Scales): string {
  const [left, right] = [x(from), x(Math.min(to ?? highest, highest))];
  const edge = (at: number): string =>
    `<line class="trapEdge" x1="${at}" x2="${at}" y1="${PLOT.top}" y2="${PLOT.bottom}"/>`;
  const width = place(Math.max(2, right - left));
  return `<rect class="trap" x="${left}" y="${PLOT.top}" width="${width}" height="${PLOT.bottom - PLOT.top}"/>${edge(left)}${edge(right)}`;
}

function lines(curve: BudgetCurve, { x, y }: Scales): string {
  const path = (of: (p: BudgetCurve['points'][number]) => number): string =>
    curve.points.map((p) => `${x(p.earnings)},${y(of(p))}`).join(' ');
  return `<polyline class="without" points="${path((p) => p.net - p.assistance)}"/>
  <polyline class="with" points="${path((p) => p.net)}"/>`;
}

/** What the two lines, the shade and the dot mean, below the drawing. */
function legend({ words }: Terminal, hasTraps: boolean): string {
  const y = SIZE.height - 24;
  const trap = hasTraps
    ? `<rect class="trap" x="520" y="${y - 14}" width="28" height="18"/><text x="556" y="${y}">${escaped(words('trap.svgTrap'))}</text>`
    : '';
  return `<line class="with" x1="24" x2="52" y1="${y - 5}" y2="${y - 5}"/><text class="withName" x="60" y="${y}">${escaped(words('trap.svgWith'))}</text>
  <line class="without" x1="280" x2="308" y1="${y - 5}" y2="${y - 5}"/><text x="316" y="${y}">${escaped(words('trap.svgWithout'))}</text>${trap}`;
}

function nowMark(curve: BudgetCurve, { x, y, highest }: Scales, { words }: Terminal): string {
  const point = curve.points.find((p) => p.earnings >= curve.now);
  if (!point || curve.now > highest) return '';
  const [left, top] = [x(curve.now), y(point.net)];
  const anchor = left > PLOT.right - 80 ? 'end' : 'start';
  return `<circle class="now" cx="${left}" cy="${top}" r="6"/>
  <text x="${left + (anchor === 'end' ? -4 : 4)}" y="${top + 24}" text-anchor="${anchor}">${escaped(words('trap.now'))}</text>`;
}

/** The minimum wage as a mark along the bottom, to read the curve by. */
function wageMark({ minimumWage }: BudgetCurve, { x, highest }: Scales, { words }: Terminal): string {
  if (minimumWage === null || minimumWage > highest) return '';
  const at = x(minimumWage);
  const anchor = at > (PLOT.left + PLOT.right) / 2 ? 'end' : 'start';
  return `<line class="axis" x1="${at}" x2="${at}" y1="${PLOT.bottom - 26}" y2="${PLOT.bottom}"/>
  <text class="quiet" x="${at + (anchor === 'end' ? -6 : 6)}" y="${PLOT.bottom - 12}" text-anchor="${anchor}">${escaped(words('trap.svgMinimumWage'))}</text>`;
}

/** The curve as one SVG document that stands alone: named and described in words for those who do not see it, light and dark. */
export function curveSvg(curve: BudgetCurve, names: MemberNames, terminal: Terminal): string {
  const { words, language } = terminal;
  const scales = scalesOf(curve);
  const title = words('trap.title', { member: names(curve.member) });
  const about = words('trap.about', { programme: words(`programme.${curve.programme}`), on: shownDay(curve.on) });
  const traps = curve.traps.map((trap) => trapSentence(trap, terminal));
  const description = [about, ...(traps.length === 0 ? [words('trap.none')] : traps)].join(' ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" width="${SIZE.width}" height="${SIZE.height}" lang="${language}" role="img" aria-labelledby="title description">
  <title id="title">${escaped(title)}</title>
  <desc id="description">${escaped(description)}</desc>
  <style>${STYLE}
  </style>
  <rect class="page" width="${SIZE.width}" height="${SIZE.height}"/>
  <text class="title" x="24" y="34">${escaped(title)}</text>
  <text class="quiet" x="24" y="58">${escaped(about)}</text>
  ${curve.traps.map((trap) => trapArea(trap, scales)).join('\n  ')}
  ${axes(scales, terminal)}
  ${lines(curve, scales)}
  ${wageMark(curve, scales, terminal)}
  ${nowMark(curve, scales, terminal)}
  ${legend(terminal, curve.traps.length > 0)}
</svg>
`;
}

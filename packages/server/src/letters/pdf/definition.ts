import type { Block, LetterPage, Row } from '../page.ts';

/*
 * One file, because it is one sheet of paper: each part of a letter as the layout engine takes it, with the same few
 * measures and colours.
 */

/** What the layout engine takes; it checks nothing, so its shape is kept here. */
export type Node = string | readonly Node[] | { readonly [name: string]: unknown };

const INK = '#1d2327';
const QUIET = '#5b676d';
const ACCENT = '#0b6b6b';
const TINT = '#eff8f7';
const HAIRLINE = '#d5dcdb';

const none = (): number => 0;
const hairline = (): number => 0.6;
const quietLine = (): string => HAIRLINE;

/** A number keeps its sign beside it. */
const text = (said: string, more: object = {}): Node => ({ text: said.replaceAll('№ ', '№\u00a0'), ...more });
const quiet = (said: string, more: object = {}): Node => text(said, { color: QUIET, fontSize: 8.5, ...more });

/** Rows divided by hairlines, without a frame. */
const LINES = {
  hLineWidth: (at: number, { table }: { table: { body: readonly unknown[] } }) =>
    at === 0 || at === table.body.length ? 0 : 0.6,
  vLineWidth: none,
  hLineColor: quietLine,
  paddingLeft: (column: number) => (column === 0 ? 0 : 8),
  paddingRight: none,
  paddingTop: () => 4,
  paddingBottom: () => 4,
};
/** The same with a line under the head. */
const HEADED = { ...LINES, hLineWidth: (at: number) => (at === 0 ? 0 : hairline()) };
/** A tinted area with a bar at its left. */
const AREA = {
  hLineWidth: none,
  vLineWidth: (at: number) => (at === 0 ? 3 : 0),
  vLineColor: () => ACCENT,
  fillColor: () => TINT,
  paddingLeft: () => 14,
  paddingRight: () => 14,
  paddingTop: () => 10,
  paddingBottom: () => 10,
};

const factsTable = (rows: readonly Row[]): Node => ({
  table: {
    widths: [225, '*'],
    body: rows.map(({ label, value }) => [text(label, { color: QUIET }), text(value, { bold: true })]),
  },
  layout: LINES,
  margin: [0, 2, 0, 8],
});

function sumTable({ head, rows }: Extract<Block, { is: 'sum' }>): Node {
  const [what, amount, law] = head;
  const body = rows.map(({ label, note, value, law: where, isResult = false }) => {
    const more = isResult ? { bold: true, fillColor: TINT, color: ACCENT } : {};
    const named =
      note === undefined ? [text(label)] : [text(label), quiet(note, { bold: false, margin: [0, 1, 0, 0] })];
    return [
      { stack: named, ...more },
      text(value, { alignment: 'right', noWrap: true, ...more }),
      quiet(where, { margin: [0, 1.5, 0, 0], ...(isResult ? { fillColor: TINT } : {}) }),
    ];
  });
  const headRow = [quiet(what), quiet(amount, { alignment: 'right' }), quiet(law)];
  return {
    table: { headerRows: 1, dontBreakRows: true, widths: ['*', 'auto', 130], body: [headRow, ...body] },
    layout: { ...HEADED, paddingLeft: (column: number) => (column === 0 ? 4 : 10), paddingRight: () => 4 },
    margin: [0, 2, 0, 6],
  };
}

function plainTable({ head, rows, widths }: Extract<Block, { is: 'table' }>): Node {
  const body = rows.map((row) => row.map((cell) => text(cell)));
  const headed = head.length > 0;
  return {
    table: {
      headerRows: headed ? 1 : 0,
      dontBreakRows: true,
      widths,
      body: headed ? [head.map((cell) => quiet(cell)), ...body] : body,
    },
    layout: headed ? HEADED : LINES,
    margin: [0, 2, 0, 6],
  };
}

const area = (stack: readonly Node[], margin: readonly number[]): Node => ({
  table: { widths: ['*'], body: [[{ stack }]], dontBreakRows: true },
  layout: AREA,
  margin,
});

function pointNode({ text: said, note = '' }: { readonly text: string; readonly note?: string }): Node {
  return note === '' ? text(said) : { text: [said, text(`  ${note}`, { color: QUIET, fontSize: 8.5 })] };
}

const pointList = (points: readonly { readonly text: string; readonly note?: string }[]): Node => ({
  ul: points.map((point) => ({ stack: [pointNode(point)], margin: [0, 0, 0, 3] })),
  markerColor: ACCENT,
  margin: [0, 0, 0, 4],
});

function signatureTable({ rows, note }: Extract<Block, { is: 'signatures' }>): Node {
  return {
    unbreakable: true,
    margin: [0, 12, 0, 0],
    stack: [
      {
        columns: rows.map(({ label, value }) => ({ stack: [quiet(label), text(value, { bold: true })] })),
        columnGap: 16,
      },
      ...(note === '' ? [] : [quiet(note, { margin: [0, 4, 0, 0] })]),
    ],
  };
}

/** One part of a letter on paper. */
function nodeOf(block: Block): Node {
  switch (block.is) {
    case 'lead':
      return text(block.text, { fontSize: 12, lineHeight: 1.25, margin: [0, 0, 0, 10] });
    case 'text':
      return text(block.text, { margin: [0, 4, 0, 6] });
    case 'heading':
      return text(block.text, { bold: true, fontSize: 12, margin: [0, 10, 0, 4] });
    case 'small':
      return quiet(block.text, { margin: [0, 2, 0, 4] });
    case 'quote':
      return area(
        [
          ...(block.by === undefined ? [] : [quiet(block.by, { margin: [0, 0, 0, 2] })]),
          text(block.text, { preserveLeadingSpaces: true }),
        ],
        [0, 2, 0, 10],
      );
    case 'amount':
      return area(
        [
          ...(block.label === undefined ? [] : [quiet(block.label)]),
          { text: [text(block.amount, { bold: true, fontSize: 22, color: ACCENT }), `  ${block.per}`] },
          ...block.lines.map((line) => text(line, { margin: [0, 2, 0, 0] })),
        ],
        [0, 0, 0, 8],
      );
    case 'facts':
      return factsTable(block.rows);
    case 'sum':
      return sumTable(block);
    case 'points':
      return pointList(block.points);
    case 'box':
      return area(
        [text(block.heading, { bold: true, fontSize: 12, margin: [0, 0, 0, 4] }), pointList(block.points)],
        [0, 12, 0, 8],
      );
    case 'table':
      return plainTable(block);
    case 'signatures':
      return signatureTable(block);
  }
}

/** What is short enough to be kept on one page with its heading. */
const isShort = (block: Block): boolean => !('rows' in block) || block.rows.length <= 12;

const isEmpty = (block: Block): boolean =>
  ('rows' in block && block.rows.length === 0) || ('points' in block && block.points.length === 0);

/** The parts one after another; a heading does not stay behind alone at the foot of a page. */
function nodesOf(all: readonly Block[]): Node[] {
  const blocks = all.filter((block) => !isEmpty(block));
  return blocks.flatMap((block, i): Node[] => {
    const [before, after] = [blocks[i - 1], blocks[i + 1]];
    if (before?.is === 'heading' && isShort(block)) return [];
    if (block.is !== 'heading' || !after || !isShort(after)) return [nodeOf(block)];
    return [{ stack: [nodeOf(block), nodeOf(after)], unbreakable: true }];
  });
}

const WIDTH = 595.28;
const SIDE = 56;

/** Who sends the letter, over a line in the colour of the service. */
function letterhead({ sender, marks }: LetterPage): Node[] {
  const { office, above, service } = sender;
  return [
    {
      columns: [
        {
          stack: [
            ...(above === null ? [] : [quiet(above)]),
            text(office, { bold: true, fontSize: 13 }),
            text(service, { color: ACCENT, fontSize: 9.5, margin: [0, 2, 0, 0] }),
          ],
        },
        {
          width: 'auto',
          table: { body: marks.map(({ label, value }) => [quiet(label), text(value, { bold: true, fontSize: 9.5 })]) },
          layout: { ...LINES, hLineWidth: none, paddingTop: () => 1, paddingBottom: () => 1 },
        },
      ],
    },
    {
      canvas: [{ type: 'line', x1: 0, y1: 0, x2: WIDTH - 2 * SIDE, y2: 0, lineWidth: 1.5, lineColor: ACCENT }],
      margin: [0, 10, 0, 18],
    },
  ];
}

/** How many parts at the end belong together: no code and no signature stands on a page of its own. */
function closingOf(blocks: readonly Block[]): number {
  const before = blocks.findLastIndex(({ is }) => is !== 'text' && is !== 'signatures');
  return blocks.length - 1 - before;
}

function checkBlock({ check }: LetterPage): Node[] {
  if (!check) return [];
  const { heading, how, url, code } = check;
  return [
    {
      margin: [0, 16, 0, 0],
      columnGap: 16,
      columns: [
        { width: 'auto', qr: url, fit: 84, foreground: INK, eccLevel: 'M' },
        {
          stack: [
            text(heading, { bold: true, margin: [0, 0, 0, 2] }),
            quiet(how),
            quiet(code.label, { margin: [0, 5, 0, 0] }),
            text(code.value, { bold: true, fontSize: 11, characterSpacing: 0.5 }),
          ],
        },
      ],
    },
  ];
}

const toLine = ({ to }: LetterPage): Node[] =>
  to ? [quiet(to.label), text(to.value, { bold: true, fontSize: 12, margin: [0, 0, 0, 16] })] : [];

function footerOf({ footer, marks, title }: LetterPage) {
  const number = marks[0]?.value ?? '';
  return (page: number, pages: number): Node => ({
    margin: [SIDE, 18, SIDE, 0],
    columns: [
      quiet(`${number} · ${title}`, { fontSize: 8 }),
      quiet(footer.replace('{page}', String(page)).replace('{pages}', String(pages)), {
        fontSize: 8,
        alignment: 'right',
        width: 'auto',
      }),
    ],
  });
}

/** A letter as the layout engine takes it. The same letter gives the same bytes: it is dated with what it is about. */
export function definitionOf(page: LetterPage): { readonly [name: string]: unknown } {
  const { title, locale, at, draft, blocks } = page;
  const closing = closingOf(blocks);
  return {
    pageSize: 'A4',
    pageMargins: [SIDE, 44, SIDE, 54],
    language: locale,
    displayTitle: true,
    info: { title, author: page.sender.office, creator: 'Tirek', producer: 'Tirek', creationDate: new Date(at) },
    defaultStyle: { font: 'Golos', fontSize: 10, lineHeight: 1.15, color: INK },
    ...(draft ? { watermark: { text: draft.mark, color: ACCENT, opacity: 0.09, bold: true } } : {}),
    content: [
      ...letterhead(page),
      ...toLine(page),
      text(title, { bold: true, fontSize: 17, lineHeight: 1.1, margin: [0, 0, 0, 10] }),
      ...(draft ? [text(draft.note, { color: ACCENT, margin: [0, 0, 0, 10] })] : []),
      ...nodesOf(blocks.slice(0, blocks.length - closing)),
      { unbreakable: true, stack: [...blocks.slice(blocks.length - closing).map(nodeOf), ...checkBlock(page)] },
    ],
    footer: footerOf(page),
  };
}

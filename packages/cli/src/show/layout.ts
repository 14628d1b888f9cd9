import { stripVTControlCharacters } from 'node:util';

/** How many columns a text takes; colours take none. All letters used here are one column wide. */
export const columnsOf = (text: string): number => Array.from(stripVTControlCharacters(text)).length;

interface Paragraph {
  readonly width: number;
  /** Columns left free before the first line, and before the following ones where they differ. */
  readonly indent?: number;
  readonly hanging?: number;
}

/** Breaks a text at its ordinary spaces (never at a no-break one) into lines of at most `width` columns. */
export function wrapped(text: string, { width, indent = 0, hanging = indent }: Paragraph): string[] {
  const lines: string[] = [];
  let line = ' '.repeat(indent);
  let empty = true;
  for (const word of text.split(/[ \n]+/).filter((w) => w !== '')) {
    if (!empty && columnsOf(line) + 1 + columnsOf(word) > width) {
      lines.push(line);
      line = ' '.repeat(hanging);
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return empty && lines.length > 0 ? lines : [...lines, line];
}

/** A label with its value at the right edge; a long label takes several lines, the value stands on the last. */
export function row(label: string, value: string, { width, indent = 0 }: Paragraph): string[] {
  const room = width - columnsOf(value) - 2;
  const lines = wrapped(label, { width: room, indent, hanging: indent + 2 });
  const last = lines.pop() ?? '';
  return [...lines, last + ' '.repeat(Math.max(2, width - columnsOf(last) - columnsOf(value))) + value];
}

/** Columns of equal rows, each as wide as its widest cell; amounts (`right`) stand at the right edge of their column. */
export function table(rows: readonly (readonly string[])[], right: readonly number[] = []): string[] {
  const widths: number[] = [];
  for (const cells of rows) cells.forEach((c, i) => (widths[i] = Math.max(widths[i] ?? 0, columnsOf(c))));
  return rows.map((cells) =>
    cells
      .map((cell, i) => {
        const space = ' '.repeat((widths[i] ?? 0) - columnsOf(cell));
        return right.includes(i) ? space + cell : cell + space;
      })
      .join('  ')
      .trimEnd(),
  );
}

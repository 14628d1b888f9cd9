export type Separator = ',' | ';' | '\t';

/** The cells of one line, without the quotes around them. `unclosed`: a quote was opened and not closed on the line. */
export interface Row {
  readonly cells: readonly string[];
  readonly unclosed: boolean;
}

/** A quoted cell from its opening quote on: its text and where the next separator is expected. */
function quotedCell(text: string, start: number): { cell: string; end: number; closed: boolean } {
  let cell = '';
  for (let i = start + 1; i < text.length; i++) {
    if (text[i] !== '"') cell += text[i];
    else if (text[i + 1] === '"') cell += text[++i];
    else return { cell, end: i + 1, closed: true };
  }
  return { cell, end: text.length, closed: false };
}

/** Splits one line of CSV (RFC 4180; a cell never runs over the end of its line here). */
export function splitRow(text: string, separator: Separator): Row {
  const cells: string[] = [];
  let unclosed = false;
  let at = 0;
  while (at <= text.length) {
    let cell = '';
    if (text[at] === '"') {
      const quoted = quotedCell(text, at);
      unclosed ||= !quoted.closed;
      cell = quoted.cell;
      at = quoted.end;
    }
    const found = text.indexOf(separator, at);
    const end = found === -1 ? text.length : found;
    cells.push((cell + text.slice(at, end)).trim());
    at = end + 1;
  }
  return { cells, unclosed };
}

/** The separator a header was written with: the one that stands in it most often. */
export function separatorOf(header: string): Separator {
  const often = (separator: Separator): number => header.split(separator).length;
  return ([',', ';', '\t'] as const).reduce((best, next) => (often(next) > often(best) ? next : best), ',');
}

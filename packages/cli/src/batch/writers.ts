import type { Assessment } from '@tirek/family';
import type { Language } from '../language.ts';
import type { PlacedError } from './item.ts';
import type { Result } from './result.ts';

/** Turns results into lines of a file; `head` stands above them where there is one. */
export interface Writer {
  readonly head: string;
  line(result: Result): string;
}

/** One JSON object a line; the trace and the citations only where asked for, since they are ten times the rest. */
export const ndjsonWriter = (trace: boolean): Writer => ({
  head: '',
  line: (result) => {
    if (trace || !result.assessment) return `${JSON.stringify(result)}\n`;
    const { trace: _trace, citations: _citations, ...assessment } = result.assessment;
    return `${JSON.stringify({ ...result, assessment })}\n`;
  },
});

type Cell = string | number | null | undefined;

const ANSWER_COLUMNS: Readonly<Record<string, (assessment: Assessment) => Cell>> = {
  programme: (a) => a.programme,
  edition: (a) => a.edition,
  on: (a) => a.on,
  answer: (a) => a.answer,
  kind: (a) => a.kind,
  monthly: (a) => a.amount.monthly,
  childSupplement: (a) => a.amount.childSupplement,
  total: (a) => a.amount.total,
  lumpSum: (a) => a.amount.lumpSum,
  members: (a) => a.members,
  income: (a) => a.income.total,
  perCapita: (a) => a.income.perCapita,
  povertyLine: (a) => a.povertyLine.amount,
  basis: (a) => a.povertyLine.basis,
  reasons: (a) => a.reasons.map((r) => r.code).join(' '),
  missing: (a) => a.missing.map((m) => m.path || m.fact).join(' '),
  cautions: (a) => a.cautions.map((c) => c.code).join(' '),
};

/** A cell that a spreadsheet would take for a formula is made a text by an apostrophe before it. */
function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",;\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const row = (cells: readonly Cell[]): string => `${cells.map(cellText).join(',')}\r\n`;

/** `12 wage — …`: the line and column where they are known, else the path in the file. */
function errorText(errors: readonly PlacedError[], language: Language): string {
  return errors
    .map(({ line, column, path, wrong, right }) => {
      const where = typeof column === 'string' ? column : path;
      const place = [line === undefined ? '' : String(line), where].filter((part) => part !== '').join(' ');
      return `${place === '' ? '' : `${place} — `}${wrong[language]} ${right[language]}`;
    })
    .join(' | ');
}

/** CSV with the figures of the answer; errors stand in the last column, in words. */
export const csvWriter = (language: Language): Writer => ({
  head: row(['file', 'line', 'family', ...Object.keys(ANSWER_COLUMNS), 'errors']),
  line: ({ file, line, family, assessment, errors }) =>
    row([
      file,
      line,
      family,
      ...Object.values(ANSWER_COLUMNS).map((of) => (assessment ? of(assessment) : '')),
      errors ? errorText(errors, language) : '',
    ]),
});

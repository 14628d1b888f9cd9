import type { TableCell } from '@tirek/server/contract';
import { writeDay } from '../language/format.ts';

/** What a spreadsheet would take for a formula is only a text here. */
const harmless = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

const TIYN = 100;
const plain = (number: number): string => String(number).replace('.', ',');

/** Whole tiyn as tenge with two places, without reckoning: `24245,50`. */
function plainTenge(tiyn: number): string {
  const whole = Math.abs(tiyn);
  return `${tiyn < 0 ? '-' : ''}${Math.floor(whole / TIYN)},${String(whole % TIYN).padStart(2, '0')}`;
}

/** A cell as a spreadsheet of the country reads it: days as days, figures with a comma and nothing between the thousands. */
function written(cell: TableCell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return harmless(cell);
  if ('day' in cell) return writeDay(cell.day);
  if ('tiyn' in cell) return plainTenge(cell.tiyn);
  return plain('share' in cell ? cell.share : cell.number);
}

function quoted(cell: TableCell): string {
  const text = written(cell);
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as a table that spreadsheets of the country open at once: UTF-8 with its mark, semicolons between the cells. */
export const toCsv = (rows: readonly (readonly TableCell[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(quoted).join(';')).join('\r\n')}\r\n`;

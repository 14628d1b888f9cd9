import type { FastifyInstance } from 'fastify';
import type { CellObject, Row } from 'write-excel-file/node';
import writeExcelFile from 'write-excel-file/node';
import { z } from 'zod';
import { type TableCell, TableSent } from '../contract/table.ts';
import type { Office } from './office-routes.ts';
import { readBody } from './read-body.ts';
import { BODY_PROBLEMS, problemResponses } from './responses.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Room for the most rows of a list with long texts. */
const LARGEST_TABLE = 24 * 1024 * 1024;
const TIYN = 100;
const [NARROWEST, WIDEST] = [10, 60];

/** What a spreadsheet would take for a formula stays a text, also where the file is saved as CSV later. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

function toCell(cell: TableCell): CellObject | null {
  if (cell === null || cell === '') return null;
  // '@': a text remains one, whatever it looks like, also when somebody edits it.
  if (typeof cell === 'string') return { value: harmless(cell), type: String, format: '@' };
  if ('day' in cell) return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'dd.mm.yyyy' };
  // Written, not reckoned with: the cell holds the shortest decimal of the amount, which is exact.
  if ('tiyn' in cell) return { value: cell.tiyn / TIYN, type: Number, format: '#,##0.00' };
  if ('share' in cell) return { value: cell.share, type: Number, format: '0.0%' };
  return { value: cell.number, type: Number };
}

const lengthOf = (cell: TableCell | undefined): number => (typeof cell === 'string' ? cell.length : NARROWEST);

/** A sheet with the names of its columns in a row that stays, each column as wide as what it holds. */
function toSheet({ head, rows }: TableSent) {
  const names: Row = head.map((name) => ({ value: name, type: String, fontWeight: 'bold' as const }));
  const columns = head.map((name, i) => {
    const longest = rows.reduce((most, row) => Math.max(most, lengthOf(row[i])), name.length);
    return { width: Math.min(Math.max(longest + 2, NARROWEST), WIDEST) };
  });
  return writeExcelFile([names, ...rows.map((row) => row.map(toCell))], { columns, stickyRowsCount: 1 });
}

const schema = {
  operationId: 'makeTable',
  tags: ['Work'],
  summary: 'A list as a workbook (XLSX): numbers are numbers, days are days, no text is a formula',
  description:
    'The rows were read from their list, and written into the audit there, page by page; nothing is read or kept here.',
  body: TableSent,
  response: {
    200: { description: 'The workbook.', content: { [XLSX]: { schema: z.string().meta({ format: 'binary' }) } } },
    ...problemResponses(...BODY_PROBLEMS, 'not-signed-in', 'csrf'),
  },
};

/** `POST /v1/tables` */
export function tableRoutes(app: FastifyInstance, _office: Office): void {
  const config = { access: 'signedIn' } as const;
  app.post('/v1/tables', { schema, config, bodyLimit: LARGEST_TABLE }, async (request, reply) => {
    const table = readBody(TableSent, request.body);
    return reply
      .type(XLSX)
      .header('content-disposition', `attachment; filename="${table.name}.xlsx"`)
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'no-store')
      .send(await toSheet(table).toBuffer());
  });
}

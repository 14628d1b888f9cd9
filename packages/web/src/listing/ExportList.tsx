import { DownloadIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { useMutation } from '@tanstack/react-query';
import type { TableCell, TableSent } from '@tirek/server/contract';
import { useEffect, useRef, useState } from 'react';
import { useOfficeWords } from '../language/office/words.tsx';
import { fetchFile } from '../session/ask.ts';
import { ProblemNote } from '../session/ProblemNote.tsx';
import type { Column } from './columns.ts';
import { toCsv } from './csv.ts';

/** A page of what is downloaded. */
export interface ExportedPage<Row> {
  readonly rows: readonly Row[];
  readonly next: string | null;
}

interface ExportListProps<Row> {
  /** Name of the file, without its ending. */
  readonly name: string;
  /** How many rows there will be, where it is known. */
  readonly count?: number | undefined;
  readonly columns: readonly Column<Row>[];
  fetchPage(after: string | undefined, signal: AbortSignal): Promise<ExportedPage<Row>>;
}

type Kind = 'csv' | 'xlsx';
/** A workbook of more rows is not made (`MOST_ROWS` of the server). */
const MOST_ROWS = 20_000;

function keep(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** The file of the rows: CSV is written here, a workbook by the server. */
async function toFile(kind: Kind, table: TableSent, signal: AbortSignal): Promise<Blob> {
  if (kind === 'xlsx') return fetchFile('/v1/tables', { method: 'POST', body: table, signal });
  return new Blob([toCsv([table.head, ...table.rows])], { type: 'text/csv;charset=utf-8' });
}

/** The whole list as a file: page after page is fetched, which shows how far it is and can be stopped. */
export function ExportList<Row>({ name, count, columns, fetchPage }: ExportListProps<Row>) {
  const { t } = useOfficeWords();
  const [done, setDone] = useState(0);
  const stopping = useRef(new AbortController());
  useEffect(() => () => stopping.current.abort(), []);
  const exporting = useMutation({
    mutationFn: async (kind: Kind) => {
      const { signal } = (stopping.current = new AbortController());
      const rows: TableCell[][] = [];
      let after: string | undefined;
      setDone(0);
      do {
        const page = await fetchPage(after, signal);
        rows.push(...page.rows.map((row) => columns.map(({ cell }) => cell(row))));
        setDone(rows.length);
        after = page.next ?? undefined;
        if (kind === 'xlsx' && rows.length + (after === undefined ? 0 : 1) > MOST_ROWS) return false;
      } while (after !== undefined);
      const head = columns.map((column) => column.name);
      keep(await toFile(kind, { name, head, rows }, signal), `${name}.${kind}`);
      return true;
    },
  });
  const stop = (): void => {
    stopping.current.abort();
    exporting.reset();
  };
  const told = { done, count: count ?? 0 };
  return (
    <div className="export">
      {exporting.isPending ? (
        <Button variant="tertiary" size="small" onClick={stop}>
          {t('list.export.stop')}
        </Button>
      ) : (
        (['xlsx', 'csv'] as const).map((kind) => (
          <Button
            key={kind}
            variant="tertiary"
            size="small"
            icon={<DownloadIcon aria-hidden />}
            onClick={() => exporting.mutate(kind)}
          >
            {t(`list.export.${kind}`)}
          </Button>
        ))
      )}
      <span role="status" className="quiet small">
        {exporting.isPending && t(count === undefined ? 'list.export.running' : 'list.export.of', told)}
        {exporting.data === true && t('list.export.done', { done })}
        {exporting.data === false && t('list.export.tooMany', { most: MOST_ROWS })}
      </span>
      <ProblemNote error={exporting.error} />
    </div>
  );
}

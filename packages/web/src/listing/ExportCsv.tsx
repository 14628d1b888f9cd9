import { DownloadIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useOfficeWords } from '../language/office/words.tsx';
import { ProblemNote } from '../session/ProblemNote.tsx';
import { toCsv } from './csv.ts';

interface Page<Row> {
  readonly rows: readonly Row[];
  readonly next: string | null;
}

interface ExportCsvProps<Row> {
  /** Name of the file, without its ending. */
  readonly name: string;
  /** How many rows there will be, where it is known. */
  readonly count?: number | undefined;
  readonly head: readonly string[];
  toCells(row: Row): readonly string[];
  fetchPage(after: string | undefined, signal: AbortSignal): Promise<Page<Row>>;
}

function keep(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}.csv`;
  link.click();
  URL.revokeObjectURL(address);
}

/** The whole list as a table: page after page is fetched, which shows how far it is and can be stopped. */
export function ExportCsv<Row>({ name, count, head, toCells, fetchPage }: ExportCsvProps<Row>) {
  const { t } = useOfficeWords();
  const [done, setDone] = useState(0);
  const stopping = useRef(new AbortController());
  useEffect(() => () => stopping.current.abort(), []);
  const exporting = useMutation({
    mutationFn: async () => {
      const { signal } = (stopping.current = new AbortController());
      const rows: Row[] = [];
      let after: string | undefined;
      setDone(0);
      do {
        const page = await fetchPage(after, signal);
        rows.push(...page.rows);
        setDone(rows.length);
        after = page.next ?? undefined;
      } while (after !== undefined);
      keep(toCsv([head, ...rows.map(toCells)]), name);
    },
  });
  const stop = (): void => {
    stopping.current.abort();
    exporting.reset();
  };
  return (
    <div className="export">
      {exporting.isPending ? (
        <Button variant="tertiary" size="small" onClick={stop}>
          {t('list.export.stop')}
        </Button>
      ) : (
        <Button variant="tertiary" size="small" icon={<DownloadIcon aria-hidden />} onClick={() => exporting.mutate()}>
          {t('list.export')}
        </Button>
      )}
      <span role="status" className="quiet small">
        {exporting.isPending &&
          (count === undefined ? t('list.export.running', { done }) : t('list.export.of', { done, count }))}
        {exporting.isSuccess && t('list.export.done', { done })}
      </span>
      <ProblemNote error={exporting.error} />
    </div>
  );
}

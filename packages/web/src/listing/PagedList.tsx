import { ProblemNote } from '../session/ProblemNote.tsx';
import { Loading } from '../shell/Loading.tsx';
import type { Column } from './columns.ts';
import { type ExportedPage, ExportList } from './ExportList.tsx';
import { ListTable, type ListTableProps } from './ListTable.tsx';
import { MorePages } from './MorePages.tsx';

/** A list by pages as it is being fetched. */
export interface FetchedPages {
  readonly error: unknown;
  readonly isPending: boolean;
  readonly isPlaceholderData: boolean;
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  fetchNextPage(): unknown;
}

interface PagedListProps<Row> extends ListTableProps<Row> {
  readonly list: FetchedPages;
  /** What is said where the list is empty. */
  readonly none: string;
  /** How many there are, where the server tells. */
  readonly count?: number | undefined;
  /** What is downloaded of the list: under which name, and how its pages are fetched. */
  readonly exported?:
    | {
        readonly name: string;
        /** The columns, where they are others than on the page. */
        readonly columns?: readonly Column<Row>[];
        fetchPage(after: string | undefined, signal: AbortSignal): Promise<ExportedPage<Row>>;
      }
    | undefined;
}

/** A list of the office: while it is fetched, its rows, how many are shown, the next page, and the whole as a file. */
export function PagedList<Row>({ list, none, count, exported, ...table }: PagedListProps<Row>) {
  const { rows, columns } = table;
  return (
    <>
      <ProblemNote error={list.error} />
      {list.isPending && <Loading />}
      {rows.length > 0 && <ListTable {...table} isBusy={list.isPlaceholderData} />}
      {!list.isPending && !list.error && rows.length === 0 && <p className="empty">{none}</p>}
      {rows.length > 0 && (
        <div className="list-foot">
          <MorePages list={list} shown={rows.length} count={count} />
          {exported && <ExportList count={count} columns={columns} {...exported} />}
        </div>
      )}
    </>
  );
}

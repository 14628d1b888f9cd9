import './listing.css';
import { Table } from '@navikt/ds-react/Table';
import { Fragment, type ReactNode } from 'react';
import { type Column, useCellText } from './columns.ts';
import { type Group, inGroups } from './row-groups.ts';
import { SortSelect } from './SortSelect.tsx';
import type { Sorting } from './use-sort.ts';

export interface ListTableProps<Row> {
  /** What the table holds, for who does not see the page around it. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  keyOf(row: Row, place: number): string;
  readonly sorting?: Sorting | undefined;
  /** What is opened under a row. */
  below?(row: Row): ReactNode;
  /** What can be done with a row in place, and what to call it. */
  readonly act?: { readonly name: string; button(row: Row): ReactNode } | undefined;
  /** The group of a row, where the list has groups. Rows come group by group. */
  groupOf?: ((row: Row) => Group) | undefined;
  /** What is shown was asked before, the new list is on its way. */
  readonly isBusy?: boolean;
  readonly className?: string;
}

function Head<Row>({ columns, sorting, act }: ListTableProps<Row>) {
  return (
    <thead>
      <tr>
        {columns.map(({ name, sort, isNumber }) => (
          <Table.ColumnHeader
            key={name}
            className={isNumber ? 'number' : ''}
            {...(sorting && sort !== undefined ? { sortable: true, sortKey: sort } : {})}
          >
            {name}
          </Table.ColumnHeader>
        ))}
        {act && (
          <th scope="col">
            <span className="aksel-sr-only">{act.name}</span>
          </th>
        )}
      </tr>
    </thead>
  );
}

/** The first cell names the row; what holds nothing takes no room on a phone. */
function Cells<Row>({ row, columns }: { readonly row: Row; readonly columns: readonly Column<Row>[] }) {
  const textOf = useCellText();
  return columns.map(({ name, cell, show, isNumber, isName, className }, i) => {
    const text = textOf(cell(row));
    const content = show ? show(row, text) : text;
    const isEmpty = content === '' || content === null || content === false;
    const classes = [isNumber && 'number nowrap', isEmpty && 'cell-empty', className?.(row)];
    const shared = {
      'data-label': name,
      className: classes.filter(Boolean).join(' '),
      ...(isName ? { translate: 'no' as const } : {}),
    };
    return i === 0 ? (
      <th key={name} scope="row" {...shared}>
        {content}
      </th>
    ) : (
      <td key={name} {...shared}>
        {content}
      </td>
    );
  });
}

function Rows<Row>({ columns, rows, keyOf, below, act }: ListTableProps<Row>) {
  return rows.map((row, place) => {
    const opened = below?.(row);
    return (
      <Fragment key={keyOf(row, place)}>
        <tr>
          <Cells row={row} columns={columns} />
          {act && <td>{act.button(row)}</td>}
        </tr>
        {opened && (
          <tr className="list-below">
            <td colSpan={columns.length + (act ? 1 : 0)}>{opened}</td>
          </tr>
        )}
      </Fragment>
    );
  });
}

/** A list to be scanned: a table on a desk, a card a row on a phone. */
export function ListTable<Row>(props: ListTableProps<Row>) {
  const { caption, columns, rows, sorting, groupOf, isBusy, className = '' } = props;
  const now = sorting?.now;
  const sort = now && { orderBy: now.replace(/^-/, ''), direction: directionOf(now) };
  return (
    <>
      {sorting && <SortSelect columns={columns} sorting={sorting} />}
      <div className="list-scroll" data-list aria-busy={isBusy}>
        <Table
          className={`list-table list-cards list-orderly ${className}`}
          {...(sort ? { sort } : {})}
          onSortChange={(name) => sorting?.press(name)}
        >
          <caption className="aksel-sr-only">{caption}</caption>
          <Head {...props} />
          {groupOf ? (
            inGroups(rows, groupOf).map(({ group, rows: together }) => (
              <tbody key={group.key}>
                <tr className={`list-group ${group.className}`}>
                  <th colSpan={columns.length} scope="rowgroup">
                    {group.heading}
                  </th>
                </tr>
                <Rows {...props} rows={together} />
              </tbody>
            ))
          ) : (
            <tbody>
              <Rows {...props} />
            </tbody>
          )}
        </Table>
      </div>
    </>
  );
}

const directionOf = (sort: string): 'ascending' | 'descending' => (sort.startsWith('-') ? 'descending' : 'ascending');

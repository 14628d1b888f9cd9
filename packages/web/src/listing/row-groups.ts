import type { ReactNode } from 'react';

/** Rows that stand together under a heading of their own. */
export interface Group {
  readonly key: string;
  readonly heading: ReactNode;
  readonly className: string;
}

/** Rows in the order they came, group by group. */
export function inGroups<Row>(rows: readonly Row[], groupOf: (row: Row) => Group) {
  const groups: { readonly group: Group; readonly rows: Row[] }[] = [];
  for (const row of rows) {
    const group = groupOf(row);
    const last = groups.at(-1);
    if (last?.group.key === group.key) last.rows.push(row);
    else groups.push({ group, rows: [row] });
  }
  return groups;
}

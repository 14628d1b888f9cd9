import { useFilters } from './use-filters.ts';

/** The order a list is in: it lives in the address, as the filters do. */
export interface Sorting {
  /** What the server is asked; undefined: the usual order. */
  readonly asked: string | undefined;
  /** The name the list is ordered by now, with a minus where it is turned round; undefined where no column says it. */
  readonly now: string | undefined;
  /** By this name; pressed again the other way round, and once more back to the usual order. */
  press(name: string): void;
  choose(sort: string): void;
}

/** The order after a column is pressed; empty: the usual one. */
export function afterPress(name: string, now: string | undefined, usual: string | undefined): string {
  const next = now === name ? `-${name}` : now === `-${name}` && usual !== name && usual !== now ? '' : name;
  return next === usual ? '' : next;
}

/** Reads the order from the address: by one of these columns, up or down. `usual` is the one without it. */
export function useSort(columns: readonly { readonly sort?: string }[], usual?: string): Sorting {
  const [filters, change] = useFilters();
  const asked = columns
    .flatMap(({ sort }) => (sort === undefined ? [] : [sort, `-${sort}`]))
    .find((sort) => sort === filters['sort']);
  const now = asked ?? usual;
  const choose = (sort: string): void => change({ sort });
  return { asked, now, choose, press: (name) => choose(afterPress(name, now, usual)) };
}

import { keepPreviousData, type QueryKey, useInfiniteQuery } from '@tanstack/react-query';

interface Page {
  /** The cursor of the page that follows; null: there is none. */
  readonly next: string | null;
}

/** A list by pages: the next one is fetched when it is asked for, and what was seen is kept while filters change. */
export function usePages<P extends Page>(queryKey: QueryKey, fetchPage: (after: string | undefined) => Promise<P>) {
  const first: string | undefined = undefined;
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) => fetchPage(pageParam),
    initialPageParam: first as string | undefined,
    getNextPageParam: ({ next }: P) => next ?? undefined,
    placeholderData: keepPreviousData,
  });
  return { ...query, pages: query.data?.pages };
}

/** An address with what is asked; empty values are left out. */
export function withQuery(path: string, asked: Readonly<Record<string, string | undefined>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) if (value !== undefined && value !== '') query.set(name, value);
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}

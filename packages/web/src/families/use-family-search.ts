import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { FamilySearchResult } from '@tirek/server/contract';
import { usePages } from '../listing/use-pages.ts';
import { ask } from '../session/ask.ts';
import type { Asked } from './criteria.ts';

const LAST = ['families', 'asked'];

/** A search and its time; a new one of the same words is made anew, and logged anew. */
interface Search {
  readonly asked: Asked;
  readonly at: number;
}

/**
 * The search made last. It is held in the memory of the page alone, never in the address: nobody's number or name shall stand
 * in a history or a log. Coming back from a case shows it again without another search.
 */
export function useFamilySearch() {
  const client = useQueryClient();
  const last = useQuery<Search | null>({ queryKey: LAST, queryFn: () => null, staleTime: Number.POSITIVE_INFINITY });
  const search = last.data ?? undefined;
  const found = usePages<FamilySearchResult>(['families', 'found', search?.at ?? 0], async (after) =>
    search === undefined
      ? { cases: [], next: null }
      : ask<FamilySearchResult>('/v1/families/search', {
          method: 'POST',
          body: { ...search.asked, ...(after === undefined ? {} : { after }) },
        }),
  );
  const set = (asked: Asked | null): void => {
    client.setQueryData(LAST, asked && { asked, at: Date.now() });
  };
  return { asked: search?.asked, found, search: (asked: Asked) => set(asked), clear: () => set(null) };
}

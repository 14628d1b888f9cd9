import { keepPreviousData, useQueries } from '@tanstack/react-query';
import type { TaskList } from '@tirek/server/contract';
import { officeDay } from '../listing/office-day.ts';
import { usePages, withQuery } from '../listing/use-pages.ts';
import { ask } from '../session/ask.ts';
import { DUE_CUTS, type DueCut, dueByOf } from './due-groups.ts';

/** What of the work is looked at. */
export interface AskedWork {
  readonly kind: string | undefined;
  readonly due: DueCut;
  readonly sort?: string | undefined;
}

/** Asks for a page of the work. */
export const fetchTasks = (
  { kind, due, sort }: AskedWork,
  page: { readonly after?: string | undefined; readonly limit: number; readonly signal?: AbortSignal },
): Promise<TaskList> => {
  const asked = { kind, dueBy: dueByOf(due, officeDay()), sort, after: page.after, limit: String(page.limit) };
  return ask<TaskList>(withQuery('/v1/tasks', asked), page.signal ? { signal: page.signal } : {});
};

const PAGE = 50;

/** The list, page by page. */
export const useTasks = (asked: AskedWork) =>
  usePages(['tasks', 'list', officeDay(), asked], (after) => fetchTasks(asked, { after, limit: PAGE }));

/** How many there are in each cut by due day, as the server counts the very list; undefined until all are known. */
export function useCutCounts(kind: string | undefined): Readonly<Record<DueCut, number>> | undefined {
  return useQueries({
    queries: DUE_CUTS.map((due) => ({
      queryKey: ['tasks', 'count', officeDay(), { kind, due }],
      queryFn: () => fetchTasks({ kind, due }, { limit: 1 }),
      placeholderData: keepPreviousData,
    })),
    combine: (answers) => {
      const [late, today, week, all] = answers.map(({ data }) => data?.count);
      if (late === undefined || today === undefined || week === undefined || all === undefined) return undefined;
      return { late, today, week, all };
    },
  });
}

import type { ColleagueList } from '@tirek/server/contract';
import { ask } from '../session/ask.ts';

type ColleagueRole = ColleagueList['people'][number]['role'];

/** Who holds a role at an office or above it: whom a visit or an order may name. */
export const colleaguesQuery = (office: string, role: ColleagueRole) => ({
  queryKey: ['colleagues', office, role],
  queryFn: () => ask<ColleagueList>(`/v1/colleagues?${new URLSearchParams({ office, role }).toString()}`),
});

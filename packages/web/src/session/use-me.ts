import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Me } from '@tirek/server/contract';
import { ask, keepCsrf, Refused } from './ask.ts';

async function findMe(): Promise<Me | null> {
  try {
    const me = await ask<Me>('/v1/me');
    keepCsrf(me.csrf);
    return me;
  } catch (error) {
    if (error instanceof Refused && error.problem.status === 401) return null;
    throw error;
  }
}

const meQuery = queryOptions({ queryKey: ['me'], queryFn: findMe, staleTime: 60_000 });

/** Who is signed in; null: nobody; undefined: not known yet. */
export const useMe = (): Me | null | undefined => useQuery(meQuery).data;

/** The one who is signed in. Only inside the office frame, which shows nothing else without. */
export function useSignedIn(): Me {
  const me = useMe();
  if (!me) throw new Error('useSignedIn where nobody is signed in');
  return me;
}

/** Takes over what a sign-in, a sign-out or a change of role answered; everything seen before is forgotten. */
export function useEntering(): (me: Me | null) => void {
  const client = useQueryClient();
  return (me) => {
    client.clear();
    keepCsrf(me?.csrf ?? '');
    client.setQueryData(meQuery.queryKey, me);
  };
}

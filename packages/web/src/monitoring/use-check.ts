import { queryOptions, useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { CaseView, CheckCommandSent, CheckDone, CheckView } from '@tirek/server/contract';
import { useRef } from 'react';
import { ask, Refused } from '../session/ask.ts';

const checkQuery = (id: string) =>
  queryOptions({
    queryKey: ['monitoring', 'check', id],
    queryFn: () => ask<CheckView>(`/v1/monitoring/checks/${id}`),
  });

/** The check of the address. Suspends until it is there. */
export function useCheck(): CheckView {
  const { id = '' } = useParams({ strict: false });
  return useSuspenseQuery(checkQuery(id)).data;
}

/** The case of a check, as the one who is signed in may see it. */
export const useCaseOf = ({ case: id }: CheckView): CaseView =>
  useSuspenseQuery({ queryKey: ['case', id], queryFn: () => ask<CaseView>(`/v1/cases/${id}`) }).data;

const CHANGED_MEANWHILE = [409, 412];

/** Does something with a check as it was seen, once; where somebody was faster it is fetched anew. */
export function useCheckCommand({ id, version }: Pick<CheckView, 'id' | 'version'>) {
  const client = useQueryClient();
  const key = useRef(crypto.randomUUID());
  const refresh = () => client.invalidateQueries({ queryKey: ['monitoring'] });
  return useMutation({
    mutationFn: (command: CheckCommandSent) =>
      ask<CheckDone>(`/v1/monitoring/checks/${id}/commands`, {
        method: 'POST',
        body: command,
        version,
        key: key.current,
      }),
    onSuccess: async () => {
      key.current = crypto.randomUUID();
      await refresh();
    },
    onError: async (error) => {
      if (!(error instanceof Refused)) return;
      key.current = crypto.randomUUID();
      if (CHANGED_MEANWHILE.includes(error.problem.status)) await refresh();
    },
  });
}

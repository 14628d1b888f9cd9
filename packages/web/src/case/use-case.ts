import { queryOptions, useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { CommandType } from '@tirek/casework';
import type { CaseCommandSent, CaseDone, CaseView } from '@tirek/server/contract';
import { useRef } from 'react';
import { ask, Refused } from '../session/ask.ts';

const caseQuery = (id: string) =>
  queryOptions({ queryKey: ['case', id], queryFn: () => ask<CaseView>(`/v1/cases/${id}`) });

/** The case of the address, as the one who is signed in may see it. Suspends until it is there. */
export function useCase(): CaseView {
  const { id = '' } = useParams({ strict: false });
  return useSuspenseQuery(caseQuery(id)).data;
}

/** The case is no longer as it was seen: another version, or a state in which this is not done. */
const CHANGED_MEANWHILE = [409, 412];

/**
 * Does something in a case as it was seen. Sent again after a lost answer it is done once; where somebody else was faster,
 * the case is fetched anew and the one who acts sees what changed before trying again.
 */
export function useCommand({ id, version }: Pick<CaseView, 'id' | 'version'>) {
  const client = useQueryClient();
  // One key for one intent: it changes once the server has answered.
  const key = useRef(crypto.randomUUID());
  const refresh = async (): Promise<void> => {
    await Promise.all(
      [['case', id], ['cases'], ['tasks'], ['my']].map((queryKey) => client.invalidateQueries({ queryKey })),
    );
  };
  return useMutation({
    mutationFn: (command: CaseCommandSent) =>
      ask<CaseDone>(`/v1/cases/${id}/commands`, { method: 'POST', body: command, version, key: key.current }),
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

/** Whether an action is offered now, and why it is not yet possible where the server knows. */
export const offered = ({ actions }: CaseView, type: CommandType) => actions.find((action) => action.type === type);

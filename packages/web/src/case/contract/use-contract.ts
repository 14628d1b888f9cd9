import { useQuery } from '@tanstack/react-query';
import type { CaseView, ContractProblems, ContractTermsSent, SocialContract } from '@tirek/server/contract';
import { useEffect, useState } from 'react';
import { ask } from '../../session/ask.ts';

/** What a contract of the case may hold, and what follows from it; asked anew whenever the case has changed. */
export const useContract = ({ id, version }: Pick<CaseView, 'id' | 'version'>) =>
  useQuery<SocialContract>({
    queryKey: ['case', id, 'contract', version],
    // What is being written stays on the screen while the case is asked anew.
    placeholderData: (before) => before,
    queryFn: () => ask(`/v1/cases/${id}/contract`),
  });

/** Nothing is asked while somebody is typing. */
const PAUSE_MS = 500;

/** What does not fit in a plan, by place; the last answer stays until the next is there. */
export function usePlanProblems(id: string, terms: ContractTermsSent | undefined) {
  const text = terms === undefined ? undefined : JSON.stringify({ terms });
  const [asked, setAsked] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const answer = useQuery<ContractProblems>({
    queryKey: ['plan-problems', id, asked],
    enabled: asked !== undefined,
    gcTime: 0,
    placeholderData: (before) => before,
    queryFn: ({ signal }) =>
      ask(`/v1/cases/${id}/contract/problems`, {
        method: 'POST',
        body: JSON.parse(asked ?? '{}') as object,
        signal,
      }),
  });
  return text === undefined ? [] : (answer.data?.problems ?? []);
}

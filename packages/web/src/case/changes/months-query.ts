import { useQuery } from '@tanstack/react-query';
import type { CaseMonths, CaseView } from '@tirek/server/contract';
import { ask } from '../../session/ask.ts';

/** What is due for each month of a case and what was paid. */
export const useMonths = ({ id, version }: Pick<CaseView, 'id' | 'version'>) =>
  useQuery({
    queryKey: ['case', id, 'months', version],
    queryFn: () => ask<CaseMonths>(`/v1/cases/${id}/months`),
  });

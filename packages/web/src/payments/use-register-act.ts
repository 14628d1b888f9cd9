import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { RegisterDone, RegisterView } from '@tirek/server/contract';
import { useRef } from 'react';
import { ask } from '../session/ask.ts';

/** What can be asked of a register by its address. */
export const REGISTER_VERBS = {
  gatherPayments: 'gather',
  checkPayments: 'check',
  lockPayments: 'lock',
  signPayments: 'sign',
  filePayments: 'file',
  sendPayments: 'send',
  reconcilePayments: 'reconcile',
} as const;
export type RegisterAct = keyof typeof REGISTER_VERBS;

/** Whether a step is one that can be asked for. */
export const isRegisterAct = (type: string): type is RegisterAct => type in REGISTER_VERBS;

/** Takes a register one step on; sent again after a lost answer it is done once. */
export function useRegisterAct({ id }: Pick<RegisterView, 'id'>) {
  const client = useQueryClient();
  const key = useRef(crypto.randomUUID());
  return useMutation({
    mutationFn: (type: RegisterAct) =>
      ask<RegisterDone>(`/v1/payment-registers/${id}/${REGISTER_VERBS[type]}`, {
        method: 'POST',
        body: {},
        key: key.current,
      }),
    onSettled: async () => {
      key.current = crypto.randomUUID();
      await client.invalidateQueries({ queryKey: ['payments'] });
    },
  });
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FamilyFile } from '@tirek/family';
import type { CaseDone } from '@tirek/server/contract';
import { useRef } from 'react';
import { ask } from '../session/ask.ts';
import { type ApplyForm, contactToSend, fileToSend } from './apply-form.ts';

interface Draft {
  readonly id: string;
  readonly version: number;
}

/**
 * Keeps the application as a draft, and sends it. A draft that was made stays: trying again goes on with it, and nothing
 * is made twice.
 */
export function useApply(file: FamilyFile, known: Draft | null) {
  const client = useQueryClient();
  const draft = useRef(known);
  const key = useRef(crypto.randomUUID());
  const command = (of: Draft, body: object): Promise<CaseDone> =>
    ask<CaseDone>(`/v1/cases/${of.id}/commands`, { method: 'POST', body, version: of.version });

  async function keep(form: ApplyForm): Promise<Draft> {
    const contact = contactToSend(form);
    const told = { family: fileToSend(file, form), ...(contact ? { contact } : {}) };
    const kept = draft.current
      ? await command(draft.current, { type: 'amendDraft', ...told })
      : await ask<CaseDone>('/v1/cases', {
          method: 'POST',
          body: { office: form.office, channel: 'citizen', ...told },
          key: key.current,
        });
    draft.current = { id: kept.id, version: kept.version };
    return draft.current;
  }
  const refresh = async ({ id }: Draft): Promise<void> => {
    await client.invalidateQueries({ queryKey: ['my'] });
    await client.invalidateQueries({ queryKey: ['case', id] });
  };
  const saving = useMutation({ mutationFn: keep, onSuccess: refresh });
  const sending = useMutation({
    mutationFn: async (form: ApplyForm) => command(await keep(form), { type: 'submitApplication' }),
    onSuccess: refresh,
    // What was kept on the way is there the next time.
    onError: () => draft.current && refresh(draft.current),
  });
  return { saving, sending };
}

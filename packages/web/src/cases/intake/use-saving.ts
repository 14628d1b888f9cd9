import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FamilyFile } from '@tirek/family';
import type { CaseDone, CaseStart, CaseView, Contact, DuplicateAnswer } from '@tirek/server/contract';
import { useRef } from 'react';
import { ask, Refused } from '../../session/ask.ts';
import type { IntakeEntry } from './intake-entry.ts';
import { readTypedDay } from './typed-day.ts';

/** What is saved: the form, and what it says for the server. */
export interface Saved {
  readonly entry: IntakeEntry;
  readonly family: FamilyFile;
  readonly contact: Contact | undefined;
}

/** Either the draft is there, or the officer must look first. */
export type Outcome = { readonly found: DuplicateAnswer } | { readonly id: string };

function toStart({ entry, family, contact }: Saved): CaseStart {
  const [first] = family.members;
  const { name = '', iin } = first ?? {};
  return {
    office: entry.office,
    channel: entry.channel,
    family,
    ...(contact ? { contact } : {}),
    programme: entry.programme,
    applicant: { name, ...(iin === undefined ? {} : { iin }) },
  };
}

async function giveConsent({ id, version }: CaseDone, on: string): Promise<void> {
  await ask<CaseDone>(`/v1/cases/${id}/commands`, { method: 'POST', body: { type: 'giveConsent', on }, version });
}

/**
 * Saves the form as a draft. A new one is first looked for among the applications that are there. Sent again after a lost
 * answer it is begun once.
 */
export function useSaving(begun: CaseView | undefined, looked: boolean) {
  const client = useQueryClient();
  // One key for one intent: it changes once the server has answered.
  const key = useRef(crypto.randomUUID());
  const amend = async (view: CaseView, { entry, family, contact }: Saved): Promise<Outcome> => {
    const body = { type: 'amendDraft', family, programme: entry.programme, ...(contact ? { contact } : {}) };
    await ask<CaseDone>(`/v1/cases/${view.id}/commands`, {
      method: 'POST',
      body,
      version: view.version,
      key: key.current,
    });
    return { id: view.id };
  };
  const begin = async (saved: Saved): Promise<Outcome> => {
    if (!looked) {
      const body = { family: saved.family };
      const found = await ask<DuplicateAnswer>('/v1/families/duplicates', { method: 'POST', body });
      if (found.open !== null || found.similar.length > 0) return { found };
    }
    const done = await ask<CaseDone>('/v1/cases', { method: 'POST', body: toStart(saved), key: key.current });
    const consentOn = readTypedDay(saved.entry.consentOn);
    if (saved.entry.channel === 'proactive' && consentOn !== undefined) await giveConsent(done, consentOn);
    return { id: done.id };
  };
  return useMutation({
    mutationFn: (saved: Saved) => (begun ? amend(begun, saved) : begin(saved)),
    onSuccess: async () => {
      key.current = crypto.randomUUID();
      await Promise.all([['case'], ['cases'], ['tasks']].map((queryKey) => client.invalidateQueries({ queryKey })));
    },
    onError: (error) => {
      if (error instanceof Refused) key.current = crypto.randomUUID();
    },
  });
}

import type { CaseView } from '@tirek/server/contract';
import { useState } from 'react';
import { today } from '../../check/today.ts';
import { useSignedIn } from '../../session/use-me.ts';
import { forgetDraft, keepDraft, newVisitDraft, readKeptDraft, type VisitDraft } from './visit-draft.ts';

export interface KeptDraft {
  readonly draft: VisitDraft;
  /** Whether the device keeps what is written: it may have no room. */
  readonly kept: boolean;
  change(changed: Partial<VisitDraft>): void;
  forget(): void;
}

/** The act of this case as it is being written on this device. */
export function useVisitDraft(view: CaseView): KeptDraft {
  const { person } = useSignedIn();
  const [draft, setDraft] = useState(() => readKeptDraft(localStorage, view.id, person, newVisitDraft(view, today())));
  const [kept, setKept] = useState(true);
  return {
    draft,
    kept,
    // A photo may arrive while something else is typed: each change is laid over the draft as it is then.
    change: (changed) =>
      setDraft((before) => {
        const after = { ...before, ...changed };
        setKept(keepDraft(localStorage, view.id, person, after));
        return after;
      }),
    forget: () => forgetDraft(localStorage, view.id, person),
  };
}

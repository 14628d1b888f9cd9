import { type Check, emptyCheck } from './check-state.ts';

/*
 * Answers live in this tab alone: they outlast a reload, and are gone when the tab is closed on a shared phone.
 * Who wants to keep them saves the family file. An example opened on the side has a place of its own, so that looking at
 * it never costs anybody their answers.
 */

export interface CheckStore {
  get(): Check;
  set(next: Check): void;
  subscribe(listener: () => void): () => void;
}

function restored(key: string): Check {
  const text = sessionStorage.getItem(key);
  if (text === null) return emptyCheck;
  try {
    const kept: unknown = JSON.parse(text);
    // Written by this very page; an older shape of it is completed, a broken one dropped.
    return typeof kept === 'object' ? { ...emptyCheck, ...kept } : emptyCheck;
  } catch {
    return emptyCheck;
  }
}

function checkStore(key: string): CheckStore {
  let current: Check | undefined;
  const listeners = new Set<() => void>();
  return {
    get: () => (current ??= restored(key)),
    set(next) {
      current = next;
      if (next === emptyCheck) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, JSON.stringify(next));
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const ownAnswers = checkStore('tirek.check');
export const exampleAnswers = checkStore('tirek.example');

/** Forgets every answer, the family's own and those of an example. */
export function deleteAnswers(): void {
  ownAnswers.set(emptyCheck);
  exampleAnswers.set(emptyCheck);
}

import { type RefObject, useEffect, useSyncExternalStore } from 'react';

const KEY = 'tirek.keys';
const listeners = new Set<() => void>();
const isOn = (): boolean => localStorage.getItem(KEY) !== 'off';

/** Whether keys move through lists. Whoever speaks to the machine or touches keys by chance turns them off. */
export function useKeysOn(): readonly [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, isOn);
  const turn = (next: boolean): void => {
    if (next) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
    for (const listener of listeners) listener();
  };
  return [on, turn];
}

const ROWS = '[data-list] a[data-row]';

/** Puts the focus on the row so many places on; the first one where none has it. */
function move(by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>(ROWS)];
  const at = rows.findIndex((row) => row === document.activeElement);
  const next = rows[at < 0 ? 0 : Math.min(Math.max(at + by, 0), rows.length - 1)];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName));

/** j and k, and inside the list the arrows, go from row to row; Enter opens the row as it opens any link; / goes to the filter. */
export function useListKeys(filter: RefObject<HTMLElement | null>): void {
  const [on] = useKeysOn();
  useEffect(() => {
    if (!on) return undefined;
    const listen = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const inList = event.target instanceof HTMLElement && event.target.matches(ROWS);
      const arrow = inList ? { ArrowDown: 1 as const, ArrowUp: -1 as const }[event.key] : undefined;
      // The same places on a keyboard set to Kazakh or Russian.
      const by = arrow ?? { KeyJ: 1 as const, KeyK: -1 as const }[event.code];
      if (by !== undefined) move(by);
      else if (event.code === 'Slash' || event.key === '/') filter.current?.focus();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [on, filter]);
}

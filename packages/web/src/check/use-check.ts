import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useMemo, useSyncExternalStore } from 'react';
import type { Check } from './check-state.ts';
import { exampleAnswers, ownAnswers } from './check-store.ts';
import { today } from './today.ts';

export const STEPS = ['where', 'who', 'ask', 'answers', 'result'] as const;
export type StepName = (typeof STEPS)[number];

/** What an address of the check says. Never an answer: only where one is. */
export interface CheckAddress {
  readonly step?: StepName;
  /** Which question of those asked, from 0. */
  readonly n?: number;
  /** A member's place in the file, for changing one answer. */
  readonly member?: string;
  /** The fact to change. */
  readonly fact?: string;
  /** The example looked at. */
  readonly example?: string;
}

const isStep = (value: unknown): value is StepName => STEPS.some((s) => s === value);
const isShort = (value: unknown): value is string => typeof value === 'string' && value.length <= 60;

/** Reads an address; what it does not know is left out. */
export function readAddress(search: Record<string, unknown>): CheckAddress {
  return {
    ...(isStep(search['step']) ? { step: search['step'] } : {}),
    ...(typeof search['n'] === 'number' && Number.isSafeInteger(search['n']) && search['n'] >= 0
      ? { n: search['n'] }
      : {}),
    ...(isShort(search['member']) ? { member: search['member'] } : {}),
    ...(isShort(search['fact']) ? { fact: search['fact'] } : {}),
    ...(isShort(search['example']) ? { example: search['example'] } : {}),
  };
}

export interface Flow {
  readonly check: Check;
  readonly address: CheckAddress;
  /** The day whose law applies, ISO. */
  readonly on: string;
  change(change: (check: Check) => Check): void;
  go(address: CheckAddress, replace?: boolean): void;
  back(): void;
  /** To the family's own answers, away from an example. */
  leave(address: CheckAddress): void;
}

/** The answers in force (the family's own, or the example's) and the ways between the screens. */
export function useCheck(): Flow {
  const address = useSearch({ from: '/open/' });
  const navigate = useNavigate();
  const router = useRouter();
  const store = address.example === undefined ? ownAnswers : exampleAnswers;
  const check = useSyncExternalStore(store.subscribe, store.get);
  return useMemo(
    () => ({
      check,
      address,
      on: check.on ?? today(),
      change: (change) => store.set(change(store.get())),
      go: (next, replace = false) => {
        const { example } = address;
        void navigate({ to: '/', search: example === undefined ? next : { example, ...next }, replace });
      },
      back: () => router.history.back(),
      leave: (next) => void navigate({ to: '/', search: next }),
    }),
    [check, address, store, navigate, router],
  );
}

import type { letters as base } from '../kk/letters.ts';

export const letters = {} as const satisfies Record<keyof typeof base, string>;

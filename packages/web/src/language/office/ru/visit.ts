import type { visit as base } from '../kk/visit.ts';

export const visit = {} as const satisfies Record<keyof typeof base, string>;

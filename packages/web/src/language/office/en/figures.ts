import type { figures as base } from '../kk/figures.ts';

export const figures = {} as const satisfies Record<keyof typeof base, string>;

import type { administration as base } from '../kk/administration.ts';

export const administration = {} as const satisfies Record<keyof typeof base, string>;

import type { my as base } from '../kk/my.ts';

export const my = {} as const satisfies Record<keyof typeof base, string>;

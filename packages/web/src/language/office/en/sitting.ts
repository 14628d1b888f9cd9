import type { sitting as base } from '../kk/sitting.ts';

export const sitting = {} as const satisfies Record<keyof typeof base, string>;

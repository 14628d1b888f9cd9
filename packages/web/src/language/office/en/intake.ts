import type { intake as base } from '../kk/intake.ts';

export const intake = {} as const satisfies Record<keyof typeof base, string>;

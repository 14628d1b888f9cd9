import type { audit as base } from '../kk/audit.ts';

export const audit = {} as const satisfies Record<keyof typeof base, string>;

import type { families as base } from '../kk/families.ts';

export const families = {} as const satisfies Record<keyof typeof base, string>;

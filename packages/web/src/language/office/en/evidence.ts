import type { evidence as base } from '../kk/evidence.ts';

export const evidence = {} as const satisfies Record<keyof typeof base, string>;

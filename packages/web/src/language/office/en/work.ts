import type { work as base } from '../kk/work.ts';

export const work = {} as const satisfies Record<keyof typeof base, string>;

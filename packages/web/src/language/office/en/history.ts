import type { history as base } from '../kk/history.ts';

export const history = {} as const satisfies Record<keyof typeof base, string>;

import type { monitoring as base } from '../kk/monitoring.ts';

export const monitoring = {} as const satisfies Record<keyof typeof base, string>;

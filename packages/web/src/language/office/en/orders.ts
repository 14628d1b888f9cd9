import type { orders as base } from '../kk/orders.ts';

export const orders = {} as const satisfies Record<keyof typeof base, string>;

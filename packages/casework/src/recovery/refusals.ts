/** Reasons of this room why something may not be done now, with the figures each tells. */
export const RECOVERY_REFUSALS = {} as const;

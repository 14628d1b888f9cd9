/** From which phases, and by which roles, something of this room may be done. */
export const RECOVERY_ACTIONS = {} as const;

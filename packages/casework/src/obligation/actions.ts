/** From which phases, and by which roles, something of this room may be done. */
export const OBLIGATION_ACTIONS = {} as const;

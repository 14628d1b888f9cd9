/** From which phases, and by which roles, something of this room may be done. */
export const SANCTION_ACTIONS = {} as const;

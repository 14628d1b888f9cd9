/** From which phases, and by which roles, something of this room may be done. */
export const EXIT_ACTIONS = {} as const;

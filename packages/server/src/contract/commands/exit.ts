/** What is sent about this room. */
export const exitCommandsSent = [] as const;

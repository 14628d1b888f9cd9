/** What is sent about this room. */
export const contractCommandsSent = [] as const;

/** What is sent about this room. */
export const objectionCommandsSent = [] as const;

/** What is sent about this room. */
export const recoveryCommandsSent = [] as const;

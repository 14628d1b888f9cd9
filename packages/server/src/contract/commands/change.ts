/** What is sent about this room. */
export const changeCommandsSent = [] as const;

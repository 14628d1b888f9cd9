/** What is sent about this room. */
export const sanctionCommandsSent = [] as const;

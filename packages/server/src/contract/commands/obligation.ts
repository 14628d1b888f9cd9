/** What is sent about this room. */
export const obligationCommandsSent = [] as const;

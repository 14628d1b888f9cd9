/** What is sent about this room. */
export const paymentCommandsSent = [] as const;

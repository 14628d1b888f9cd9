export const sitting = {} as const;

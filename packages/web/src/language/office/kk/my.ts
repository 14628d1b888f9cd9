export const my = {} as const;

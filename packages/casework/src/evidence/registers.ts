/** The registers asked about every family, and what each one is asked. */
export const REGISTERS = [
  'population',
  'incomes',
  'benefits',
  'realEstate',
  'vehicles',
  'tax',
  'education',
  'disability',
  'employment',
] as const;
export type Register = (typeof REGISTERS)[number];

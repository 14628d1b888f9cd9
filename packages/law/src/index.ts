export { INCOME_KINDS, type IncomeKind, incomeFact, incomeKinds } from './vocabulary/income-kinds.ts';
export { REGION_CODES, type Region, REGIONS } from './vocabulary/regions.ts';

import type { CONTRACT_REFUSALS } from '@tirek/casework';
import type { Names } from '@tirek/rules';

export const contractTexts = {} as const satisfies Readonly<Record<keyof typeof CONTRACT_REFUSALS, Names>>;

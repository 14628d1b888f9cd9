import type { OBLIGATION_REFUSALS } from '@tirek/casework';
import type { Names } from '@tirek/rules';

export const obligationTexts = {} as const satisfies Readonly<Record<keyof typeof OBLIGATION_REFUSALS, Names>>;

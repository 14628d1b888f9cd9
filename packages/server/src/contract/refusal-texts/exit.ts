import type { EXIT_REFUSALS } from '@tirek/casework';
import type { Names } from '@tirek/rules';

export const exitTexts = {} as const satisfies Readonly<Record<keyof typeof EXIT_REFUSALS, Names>>;

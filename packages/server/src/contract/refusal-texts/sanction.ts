import type { SANCTION_REFUSALS } from '@tirek/casework';
import type { Names } from '@tirek/rules';

export const sanctionTexts = {} as const satisfies Readonly<Record<keyof typeof SANCTION_REFUSALS, Names>>;

import type { RECOVERY_REFUSALS } from '@tirek/casework';
import type { Names } from '@tirek/rules';

export const recoveryTexts = {} as const satisfies Readonly<Record<keyof typeof RECOVERY_REFUSALS, Names>>;

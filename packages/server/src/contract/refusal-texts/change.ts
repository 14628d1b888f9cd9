import type { CHANGE_REFUSALS } from '@tirek/casework';
import type { Names } from '@tirek/rules';

export const changeTexts = {} as const satisfies Readonly<Record<keyof typeof CHANGE_REFUSALS, Names>>;

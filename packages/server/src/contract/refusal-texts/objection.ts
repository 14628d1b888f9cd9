import type { OBJECTION_REFUSALS } from '@tirek/casework';
import type { Names } from '@tirek/rules';

export const objectionTexts = {} as const satisfies Readonly<Record<keyof typeof OBJECTION_REFUSALS, Names>>;

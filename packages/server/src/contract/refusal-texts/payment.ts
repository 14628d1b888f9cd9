import type { PAYMENT_REFUSALS } from '@tirek/casework';
import type { Names } from '@tirek/rules';

export const paymentTexts = {} as const satisfies Readonly<Record<keyof typeof PAYMENT_REFUSALS, Names>>;

import type { z } from 'zod';
import { incomeFacts, incomesOf } from './income-record.ts';
import { Dated, ofEachPerson, type RegisterDefinition } from './register.ts';

const Benefits = Dated.extend({
  incomes: incomesOf([
    'pension',
    'disabilityBenefit',
    'survivorBenefit',
    'childcareBenefit',
    'birthBenefit',
    'largeFamilyBenefit',
    'childAllowance',
    'specialStateBenefit',
    'targetedAssistance',
    'housingAid',
    'burialBenefit',
  ]),
});

/** Pensions and benefits paid by the state. */
export const benefits: RegisterDefinition<z.infer<typeof Benefits>> = {
  record: Benefits,
  tells: ofEachPerson((record) => incomeFacts(record.incomes)),
};

import { z } from 'zod';
import { incomeFacts, incomesOf } from './income-record.ts';
import { Dated, ofEachPerson, type RegisterDefinition } from './register.ts';

const Tax = Dated.extend({
  /** Absent where the person is no entrepreneur: what else they do the tax authority does not say. */
  work: z.enum(['soleTrader', 'suspendedSoleTrader', 'selfEmployed']).exactOptional(),
  incomes: incomesOf([
    'business',
    'rent',
    'propertySale',
    'householdFarm',
    'depositInterest',
    'securities',
    'winnings',
  ]),
});

/** Entrepreneurs, and incomes that were declared for tax. */
export const tax: RegisterDefinition<z.infer<typeof Tax>> = {
  record: Tax,
  tells: ofEachPerson(({ work, incomes }) => ({ work, ...incomeFacts(incomes) })),
};

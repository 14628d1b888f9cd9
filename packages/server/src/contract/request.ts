import { z } from 'zod';
import { ProgrammeId } from './assessment.ts';
import { AskedDay } from './names.ts';

/*
 * What is asked. The family file in `family` is read by the reader of the package `family`, whose errors name the remedy
 * in three languages; here it stands for the document, which shows its published schema.
 */
const family = z.unknown().meta({ $ref: '#/components/schemas/FamilyFile' });
const on = AskedDay.meta({
  description: 'The day of application, 1900–2100: its law and its figures are applied.',
});
const programme = ProgrammeId.exactOptional();

export const AssessRequest = z
  .strictObject({
    family,
    on,
    programme,
    lumpSum: z.boolean().exactOptional().meta({ description: 'Add the sum for three months at once.' }),
  })
  .meta({ id: 'AssessRequest' });

export const CompareRequest = z.strictObject({ family, on }).meta({ id: 'CompareRequest' });

export const BudgetCurveRequest = z
  .strictObject({
    family,
    on,
    programme,
    member: z
      .string()
      .exactOptional()
      .meta({ description: 'Id of the member whose earnings change; one is chosen where it is absent.' }),
    highest: z
      .number()
      .positive()
      .max(100_000_000)
      .exactOptional()
      .meta({ description: 'Highest earnings looked at, tenge a month.' }),
  })
  .meta({ id: 'BudgetCurveRequest' });

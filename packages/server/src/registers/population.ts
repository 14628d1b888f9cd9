import { type FamilyMember, SEXES } from '@tirek/family';
import { CITIZENSHIPS, RELATIONS } from '@tirek/law';
import { z } from 'zod';
import { IsoDay } from '../contract/names.ts';
import { type Answer, Dated, ofEachPerson, type RegisterDefinition, type Told } from './register.ts';

const Resident = z.object({
  iin: z.string(),
  name: z.string().exactOptional(),
  /** To the applicant, where the register knows it. */
  relation: z.enum(RELATIONS).exactOptional(),
  birthDate: IsoDay,
  sex: z.enum(SEXES),
});
const Population = Dated.extend({
  birthDate: IsoDay.exactOptional(),
  sex: z.enum(SEXES).exactOptional(),
  citizenship: z.enum(CITIZENSHIPS).exactOptional(),
  /** Whether the person is registered where the family lives. */
  livesWithFamily: z.boolean().exactOptional(),
  /** Everybody else who is registered at the same address. */
  registeredHere: z.array(Resident).exactOptional(),
});
type Population = z.infer<typeof Population>;

/** Somebody registered with the family who is not among its members, once, whoever's record names them. */
function residents(told: readonly Told<Population>[]): Answer[] {
  const named = new Set(told.map(({ iin }) => iin));
  const found = told.flatMap(({ record }) => record.registeredHere ?? []).filter(({ iin }) => !named.has(iin));
  return [...new Map(found.map((one) => [one.iin, one])).values()].map(
    ({ relation = 'otherKin', ...person }, i): Answer => {
      const member = `registered-${i + 1}`;
      return { fact: 'resident', member, value: { id: member, relation, ...person } satisfies FamilyMember };
    },
  );
}

const own = ofEachPerson<Population>(({ birthDate, sex, citizenship, livesWithFamily }) => ({
  birthDate,
  sex,
  citizenship,
  livesWithFamily,
}));

/** Register of the population: who they are, and who is registered at the address. */
export const population: RegisterDefinition<Population> = {
  record: Population,
  tells: (told) => [...own(told), ...residents(told)],
};

import * as z from 'zod/mini';
import {
  DayText,
  Dwelling,
  FamilyFile,
  FamilyMember,
  GivenFigures,
  HistoryEntry,
  Income,
  LIMITS,
  Property,
} from './family-file.ts';

/*
 * The published schema of the family file: the shape the code checks, with a title and a description for every field.
 * Kept apart from `family-file.ts`, so that no browser loads these texts. What a schema cannot say (exactly one applicant,
 * ids that must exist, at most two decimals) is said in the descriptions and checked by `readFamilyFile`.
 */

type Texts<S extends { shape: object }> = Record<keyof S['shape'], readonly [title: string, description: string]>;

const ABSENT = 'Not mentioned: as `unstated` says.';

const file: Texts<typeof FamilyFile> = {
  $schema: ['Schema', 'Where an editor finds this schema. Not read.'],
  tirek: ['Version', 'Version of the file format: 1.'],
  territory: [
    'Territory',
    'KATO code of the place of residence, nine digits; the code of the region is enough ("390000000" is Kostanay Region). Not mentioned: unknown.',
  ],
  settlement: ['Settlement', 'Town or village. Not mentioned: unknown.'],
  unstated: [
    'Unstated',
    '"no": what is not mentioned is stated to be absent. "unknown" (the default): what is not mentioned is not known. Birth dates, sex, territory, settlement and areas cannot be absent and stay unknown; what happened (refusals, breaches) counts as not having happened unless it is mentioned.',
  ],
  members: ['Members', 'Everybody in the family, exactly one of them the applicant.'],
  incomes: [
    'Incomes',
    'What the members received. Only the calendar quarter before the quarter of application counts. With "unknown", a kind without a row is not known; a row of kind "other" (also of amount 0) says that this member received nothing but what the rows name.',
  ],
  dwellings: ['Dwellings', 'Dwellings owned, lived in, or given away. A list that is given is complete.'],
  property: ['Property', 'Vehicles, machinery, premises and plots. A list that is given is complete.'],
  figures: ['Figures', "Figures given with this file in place of the law's own; the answer marks them as given."],
  history: ['History', 'What happened in the running social contract or in this application.'],
};

const member: Texts<typeof FamilyMember> = {
  id: ['Id', 'Name of the member within this file: Latin letters, digits, _ and -; not "outside" or "nobody".'],
  name: ['Name', 'First name, for display only.'],
  iin: [
    'IIN',
    'Individual identification number, twelve digits: its check digit, birth date and sex are checked. Never shown.',
  ],
  relation: ['Relation', 'Relation to the applicant.'],
  birthDate: ['Date of birth', 'Not mentioned: unknown.'],
  sex: ['Sex', 'It decides the pension age. Not mentioned: unknown.'],
  citizenship: ['Citizenship', `Citizenship or status of residence. ${ABSENT}`],
  work: ['Work', `Work on the day asked about. ${ABSENT}`],
  disability: ['Disability', `Group of disability, or a disabled child. ${ABSENT}`],
  study: ['Study', `Full-time or part-time study. ${ABSENT}`],
  longIllness: ['Long illness', `Illness that may mean incapacity of more than two months. ${ABSENT}`],
  needsCare: ['Needs care', `Whether an elderly person needs care by another. ${ABSENT}`],
  caresFor: [
    'Cares for',
    `Id of the member cared for, "outside" for somebody else who qualifies, "nobody" for nobody. ${ABSENT}`,
  ],
  away: ['Away', `Why the member does not live with the family; "no" for one who does. ${ABSENT}`],
  refusedMeasuresOn: ['Refused measures on', 'Day on which employment measures were refused, where that happened.'],
  falseDataOn: ['False data on', 'Day on which false data were submitted, where that happened.'],
  contractBrokenOn: [
    'Contract broken on',
    'Day on which a social contract was ended by own fault, where that happened.',
  ],
};

const income: Texts<typeof Income> = {
  member: ['Member', 'Id of the member who received it.'],
  kind: ['Kind', 'Kind of income. Which kinds count is law and differs by edition.'],
  amount: ['Amount', 'Tenge, with at most two decimals.'],
  per: [
    'Per',
    'The amount of a month, of a quarter, or received once. Parts of a month or quarter count by calendar days.',
  ],
  from: ['From', 'First day it was received for; for "once" the day of receipt. Not mentioned: since ever.'],
  to: ['To', 'Last day it was received for. Not mentioned: still received. Not read for "once".'],
};

const dwelling: Texts<typeof Dwelling> = {
  owned: ['Owned', `Whether the family owns it. ${ABSENT}`],
  totalArea: ['Total area', 'Square metres, with at most two decimals. Not mentioned: unknown.'],
  emergency: ['Emergency', `Whether it is in emergency condition. ${ABSENT}`],
  disposedOn: [
    'Disposed on',
    'Day on which the family sold it or gave it away. For five years such a dwelling is still counted.',
  ],
};

const property: Texts<typeof Property> = {
  kind: ['Kind', 'Kind of vehicle, machine, premises or plot.'],
  working: ['Working', `Whether a vehicle or machine is in working order. ${ABSENT}`],
  grantedFree: ['Granted free', `Whether a building plot was granted free of charge by the akimat. ${ABSENT}`],
};

const figures: Texts<typeof GivenFigures> = {
  povertyLine: ['Poverty line', 'Tenge a person and month, say one published for the region and quarter.'],
};

const entry: Texts<typeof HistoryEntry> = {
  kind: [
    'Kind',
    '"breach": an obligation of the contract was not met. "surveyRefused": the visit of the precinct commission was refused. "noNeedConcluded": the commission concluded that there is no need.',
  ],
  on: ['On', 'The day. What lies after the day asked about has not happened yet.'],
};

const OBJECTS: ReadonlyMap<unknown, readonly [title: string, fields: Record<string, readonly [string, string]>]> =
  new Map<unknown, readonly [string, Record<string, readonly [string, string]>]>([
    [FamilyFile, ['Family file', file]],
    [FamilyMember, ['Member', member]],
    [Income, ['Income', income]],
    [Dwelling, ['Dwelling', dwelling]],
    [Property, ['Property', property]],
    [GivenFigures, ['Given figures', figures]],
    [HistoryEntry, ['History entry', entry]],
  ]);

const DAYS_ALLOWED = `Day, year-month-day, ${LIMITS.firstYear}–${LIMITS.lastYear}.`;

function describeField(field: unknown, [title, description]: readonly [string, string]): void {
  if (typeof field !== 'object' || field === null) return;
  const isDay = Reflect.get(field, 'format') === 'date';
  Object.assign(field, { title, description: isDay ? `${description} ${DAYS_ALLOWED}` : description });
}

/** The JSON Schema (2020-12) of the family file, as plain data. */
export function familyFileSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(FamilyFile, {
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === DayText) jsonSchema.format = 'date';
      const object = OBJECTS.get(zodSchema);
      if (!object) return;
      jsonSchema.title = object[0];
      const iin = jsonSchema.properties?.['iin'];
      if (typeof iin === 'object') iin.pattern = '^\\d{12}$';
      for (const [name, field] of Object.entries(jsonSchema.properties ?? {}))
        describeField(field, object[1][name] ?? ['', '']);
    },
  });
  return {
    $schema: schema.$schema,
    ...schema,
    description: 'A family as stated, to be assessed for social assistance. Money is in tenge, days are ISO.',
  };
}

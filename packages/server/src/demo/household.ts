import { type FamilyFile, type FamilyMember, type Sex, syntheticIin } from '@tirek/family';
import { isoDay, plusDays } from '@tirek/rules';
import type { Chance } from './chance.ts';
import { fullName, givenName, givenOf, householdName } from './names.ts';
import { ageOf, DAYS_A_YEAR, type Draft, type Setting } from './family-draft.ts';
import { belongingsOf, incomesOf } from './means.ts';

type Traits = Partial<FamilyMember> & { readonly relation: FamilyMember['relation']; readonly sex: Sex };

const AT_ONE_TIME = new Set(['applicant', 'spouse']);

/** Adds somebody of an age, with a name and a number that fit. */
function add({ chance, setting, called, members }: Draft, age: number, traits: Traits, father?: string): FamilyMember {
  const { relation, sex } = traits;
  // Within the first months of the year of life: brothers and sisters are never too close.
  const born = plusDays(setting.on, -Math.floor(age * DAYS_A_YEAR) - chance.whole(1, 90));
  const number = members.filter((one) => one.relation === relation).length + 1;
  const id = AT_ONE_TIME.has(relation) ? relation : `${relation}-${number}`;
  const name = fullName(called, sex, givenName(called, sex, chance), chance, father);
  let serial = chance.whole(0, 9000);
  while (setting.taken.has(syntheticIin(born, sex, serial))) serial += 1;
  const iin = syntheticIin(born, sex, serial);
  setting.taken.add(iin);
  const member: FamilyMember = { id, name, iin, birthDate: isoDay(born), ...traits };
  members.push(member);
  return member;
}

const sexOf = (chance: Chance): Sex => (chance.is(0.51) ? 'male' : 'female');

/** Work of a grown-up who could: often little of it, sometimes none. */
const workOf = (chance: Chance) =>
  chance.weighed([
    [27, 'employed'],
    [26, 'selfEmployed'],
    [30, 'registeredUnemployed'],
    [2, 'soleTrader'],
    [15, 'none'],
  ] as const);

function addChildren(draft: Draft, count: number, parentAge: number, father?: string): void {
  const { chance } = draft;
  const oldest = Math.min(17, Math.max(1, parentAge - 20));
  const possible = Array.from({ length: oldest + 1 }, (_, age) => age);
  const ages = Array.from(
    { length: count },
    () => possible.splice(chance.whole(0, possible.length - 1), 1)[0] ?? oldest,
  );
  for (const age of ages.toSorted((a, b) => b - a)) {
    const disability = chance.is(0.04) ? ({ disability: 'disabledChild' } as const) : {};
    add(draft, age, { relation: 'child', sex: sexOf(chance), ...disability }, father);
  }
}

/** Who stays at home for a small child, or for a disabled one, does not look for work. */
function letCare({ chance, members, setting }: Draft, carer: FamilyMember | undefined): void {
  const child =
    members.find(({ disability }) => disability === 'disabledChild') ??
    members.find((one) => one.relation === 'child' && ageOf(one, setting.on) < 3);
  if (!carer || !child || !chance.is(0.85)) return;
  members[members.indexOf(carer)] = { ...carer, work: 'none', caresFor: child.id };
}

function addCouple(draft: Draft, age: number, children: number): void {
  const { chance } = draft;
  const motherApplies = chance.is(0.6);
  const kandas = chance.is(0.03) ? ({ citizenship: 'kandas' } as const) : {};
  const first = add(draft, age, {
    relation: 'applicant',
    sex: motherApplies ? 'female' : 'male',
    work: workOf(chance),
    ...kandas,
  });
  const other = add(draft, age + chance.whole(-2, 4), {
    relation: 'spouse',
    sex: motherApplies ? 'male' : 'female',
    work: workOf(chance),
    ...kandas,
  });
  const [mother, father] = motherApplies ? [first, other] : [other, first];
  if (chance.is(0.03)) Object.assign(father, { disability: 'group2', work: 'none' });
  addChildren(draft, children, age, givenOf(father.name ?? ''));
  letCare(draft, mother);
}

function addLoneParent(draft: Draft, children: number): void {
  const { chance } = draft;
  const age = chance.whole(24, 46);
  const father = givenName(draft.called, 'male', chance);
  const mother = add(draft, age, {
    relation: 'applicant',
    sex: chance.is(0.94) ? 'female' : 'male',
    work: workOf(chance),
  });
  addChildren(draft, children, age, father);
  letCare(draft, mother);
}

/** Kinds of families, roughly as often as they ask for assistance: large ones and mothers alone first. */
const SHAPES = [
  [38, (draft) => addCouple(draft, draft.chance.whole(28, 48), draft.chance.whole(4, 6))],
  [16, (draft) => addCouple(draft, draft.chance.whole(22, 45), draft.chance.whole(1, 3))],
  [22, (draft) => addLoneParent(draft, draft.chance.whole(1, 4))],
  [
    9,
    (draft) => {
      addCouple(draft, draft.chance.whole(26, 40), draft.chance.whole(2, 4));
      add(draft, draft.chance.whole(64, 82), { relation: 'parent', sex: 'female', work: 'none' });
    },
  ],
  [
    6,
    (draft) =>
      add(draft, draft.chance.whole(25, 58), {
        relation: 'applicant',
        sex: sexOf(draft.chance),
        work: workOf(draft.chance),
      }),
  ],
  [
    4,
    (draft) =>
      add(draft, draft.chance.whole(30, 57), {
        relation: 'applicant',
        sex: sexOf(draft.chance),
        work: 'none',
        disability: draft.chance.pick(['group1', 'group2', 'group3']),
      }),
  ],
  [
    3,
    (draft) => {
      add(draft, draft.chance.whole(58, 70), { relation: 'applicant', sex: 'female', work: 'none' });
      const wards = draft.chance.whole(1, 2);
      for (let i = 0; i < wards; i += 1)
        add(draft, draft.chance.whole(3, 16), { relation: 'ward', sex: sexOf(draft.chance) });
    },
  ],
  [
    3,
    (draft) => {
      addCouple(draft, draft.chance.whole(42, 52), draft.chance.whole(1, 3));
      add(draft, draft.chance.whole(18, 21), {
        relation: 'child',
        sex: sexOf(draft.chance),
        study: 'fullTime',
        away: 'studying',
      });
    },
  ],
] as const satisfies readonly (readonly [number, (draft: Draft) => unknown])[];

/** A family that could be real and is not, on the day it applies. */
export function makeHousehold(chance: Chance, setting: Setting): FamilyFile {
  const draft: Draft = { chance, setting, called: householdName(chance), members: [] };
  chance.weighed<(draft: Draft) => unknown>(SHAPES)(draft);
  return {
    tirek: 1,
    territory: '430000000',
    settlement: setting.urban ? 'urban' : 'rural',
    unstated: 'no',
    members: draft.members,
    incomes: incomesOf(draft),
    ...belongingsOf(draft),
  };
}

import { type Column, day, dayOf, type Kernel, NEVER } from '@tirek/rules';

/*
 * A made-up nation in columns, seeded: sizes, ages, incomes and property in believable proportions, so that both loops meet
 * the branches they would meet in earnest. It is for timing only; nothing is concluded from it.
 */

/** Mulberry32: the same families in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export interface Nation {
  readonly families: number;
  readonly persons: number;
  readonly offsets: Int32Array;
  readonly columns: Record<string, Column>;
}

/** Income kinds that the made-up nation has; the rest are bound to nothing when the kernel is compiled. */
export const NATION_INCOMES = [
  'wage',
  'business',
  'pension',
  'disabilityBenefit',
  'survivorBenefit',
  'childcareBenefit',
  'largeFamilyBenefit',
  'alimony',
  'householdFarm',
  'loan',
] as const;

const SIZES = [1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 7];

export function makeNation(families: number, kernel: Pick<Kernel<string>, 'columns'>, seed = 20260210): Nation {
  const next = random(seed);
  const offsets = new Int32Array(families + 1);
  for (let f = 0; f < families; f++) offsets[f + 1] = offsets[f]! + SIZES[Math.floor(next() * SIZES.length)]!;
  const persons = offsets[families]!;
  const columns: Record<string, Column> = {};
  for (const { fact, of } of kernel.columns) {
    const length = of === 'member' ? persons : families;
    columns[fact.id] =
      fact.kind === 'money'
        ? new Float64Array(length)
        : fact.kind === 'day' || fact.kind === 'count'
          ? new Int32Array(length)
          : new Uint8Array(length);
  }
  const set = (id: string, at: number, value: number): void => {
    const column = columns[id];
    if (column) column[at] = value;
  };
  const chance = (share: number): boolean => next() < share;
  const tiyn = (from: number, to: number): number => Math.floor(from + next() * (to - from)) * 100;
  const today = day('2026-02-10');
  for (let f = 0; f < families; f++) {
    set('territory', f, Math.floor(next() * 20));
    set('settlement', f, chance(0.4) ? 1 : 0);
    set('dwellingsOwned', f, chance(0.1) ? 2 : chance(0.8) ? 1 : 0);
    set('dwellingsHeld', f, chance(0.8) ? 1 : 0);
    set('dwellingArea', f, Math.floor(3000 + next() * 9000));
    set('workingCars', f, chance(0.05) ? 2 : chance(0.5) ? 1 : 0);
    set('workingMachinery', f, chance(0.02) ? 1 : 0);
    set('buildingPlots', f, chance(0.03) ? 1 : 0);
    set('premisesForProfit', f, chance(0.01) ? 1 : 0);
    set('breaches', f, chance(0.01) ? 1 : 0);
    set('surveyRefused', f, chance(0.002) ? 1 : 0);
    set('noNeedConcluded', f, chance(0.01) ? 1 : 0);
    for (let p = offsets[f]!; p < offsets[f + 1]!; p++) {
      const place = p - offsets[f]!;
      const age = place === 0 ? 20 + next() * 60 : place === 1 ? 18 + next() * 50 : next() * 24;
      const born = Math.floor(today - age * 365.25);
      set('birthDate', p, born);
      set('sex', p, chance(0.5) ? 1 : 0);
      set('citizenship', p, chance(0.98) ? 0 : 5);
      set('work', p, age < 18 ? 0 : chance(0.5) ? 1 : chance(0.1) ? 3 : 0);
      set('disability', p, chance(0.04) ? 1 + Math.floor(next() * 4) : 0);
      set('study', p, age > 6 && age < 23 && chance(0.7) ? 1 : 0);
      set('longIllness', p, chance(0.02) ? 1 : 0);
      set('needsCare', p, 0);
      set('away', p, chance(0.05) ? Math.floor(next() * 8) : 0);
      set('caresFor', p, age > 18 && chance(0.15) ? 1 : 0);
      set('careBirthDate', p, dayOf(2014 + Math.floor(next() * 12), 5, 5));
      set('careDisability', p, 0);
      set('careNeeded', p, chance(0.1) ? 1 : 0);
      for (const id of ['refusedMeasuresOn', 'contractBrokenOn', 'falseDataOn'])
        set(id, p, chance(0.003) ? today - Math.floor(next() * 400) : NEVER);
      if (age >= 18 && chance(0.55)) set('income.wage', p, tiyn(60_000, 900_000));
      if (age >= 62) set('income.pension', p, tiyn(150_000, 450_000));
      if (chance(0.04)) set('income.business', p, tiyn(0, 500_000));
      if (chance(0.04)) set('income.disabilityBenefit', p, tiyn(100_000, 300_000));
      if (chance(0.02)) set('income.survivorBenefit', p, tiyn(90_000, 200_000));
      if (chance(0.05)) set('income.childcareBenefit', p, tiyn(70_000, 110_000));
      if (chance(0.04)) set('income.largeFamilyBenefit', p, tiyn(200_000, 360_000));
      if (chance(0.04)) set('income.alimony', p, tiyn(20_000, 200_000));
      if (chance(0.1)) set('income.householdFarm', p, tiyn(10_000, 150_000));
      if (chance(0.02)) set('income.loan', p, tiyn(100_000, 3_000_000));
    }
  }
  return { families, persons, offsets, columns };
}

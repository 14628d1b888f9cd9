import type { Nation } from './families.ts';

/*
 * The law of 10 February 2026 as somebody in a hurry for speed would write it: typed arrays, integers, one loop over families
 * with an inner loop over members, early exits where they pay. The kernel is measured against it, and must give the same.
 * Cut-off days are those of the day of the question; line by region in tiyn.
 */

export interface ByHand {
  readonly total: Float64Array;
  readonly isEntitled: Uint8Array;
  readonly kind: Uint8Array;
}

export interface Cuts {
  readonly line: Float64Array;
  readonly age1: number;
  readonly age3: number;
  readonly age7: number;
  readonly age16: number;
  readonly age18: number;
  readonly age24: number;
  readonly age80: number;
  readonly pensionMen: number;
  readonly pensionWomen: number;
  readonly barEnds: number;
  readonly today: number;
  readonly supplement: number;
  readonly traderFloor: number;
}

export function byHand(nation: Nation, cuts: Cuts, out: ByHand): void {
  const { offsets, families } = nation;
  const c = nation.columns;
  const birth = c['birthDate']!,
    sex = c['sex']!,
    citizenship = c['citizenship']!,
    work = c['work']!;
  const disability = c['disability']!,
    study = c['study']!,
    ill = c['longIllness']!,
    away = c['away']!;
  const caresFor = c['caresFor']!,
    careBirth = c['careBirthDate']!,
    careDisability = c['careDisability']!;
  const careNeeded = c['careNeeded']!,
    refused = c['refusedMeasuresOn']!,
    broken = c['contractBrokenOn']!;
  const falseData = c['falseDataOn']!,
    wage = c['income.wage']!,
    business = c['income.business']!;
  const pension = c['income.pension']!,
    disabled = c['income.disabilityBenefit']!;
  const survivor = c['income.survivorBenefit']!,
    childcare = c['income.childcareBenefit']!;
  const large = c['income.largeFamilyBenefit']!,
    alimony = c['income.alimony']!,
    farm = c['income.householdFarm']!;
  const loan = c['income.loan']!,
    territory = c['territory']!,
    dwellings = c['dwellingsOwned']!;
  const area = c['dwellingArea']!,
    held = c['dwellingsHeld']!,
    emergency = c['dwellingEmergency']!,
    cars = c['workingCars']!;
  const machinery = c['workingMachinery']!,
    plots = c['buildingPlots']!,
    premises = c['premisesForProfit']!;
  const breaches = c['breaches']!,
    survey = c['surveyRefused']!,
    noNeed = c['noNeedConcluded']!;
  const { line, age1, age3, age7, age16, age18, age24, age80, pensionMen, pensionWomen, barEnds, today } = cuts;
  const { supplement, traderFloor } = cuts;
  const { total, isEntitled, kind } = out;

  for (let f = 0; f < families; f++) {
    let members = 0,
      entitled = 0,
      able = 0,
      free = 0,
      children = 0,
      supplemented = 0,
      severely = 0,
      barred = 0;
    let income = 0;
    for (let p = offsets[f]!; p < offsets[f + 1]!; p++) {
      const born = birth[p]!;
      const isChild = born > age18;
      const isStudent = !isChild && born > age24 && study[p] === 1;
      const where = away[p]!;
      const counted = where <= 1 || (where <= 3 && (isChild || isStudent));
      if (broken[p]! <= today && broken[p]! > barEnds) barred = 1;
      if (falseData[p]! <= today && falseData[p]! > barEnds) barred = 1;
      if (!counted) continue;
      members++;
      const eligible = citizenship[p]! <= 4;
      if (eligible) {
        entitled++;
        if (born <= age1 && born > age7) supplemented++;
      }
      if (isChild || isStudent) children++;
      const group = disability[p]!;
      if (group === 1 || group === 2 || group === 4) severely = 1;
      const earned = business[p]!;
      income += wage[p]! + pension[p]! + survivor[p]! + childcare[p]! + large[p]! + alimony[p]! + farm[p]! + loan[p]!;
      income += work[p] === 3 && born <= age16 && earned < traderFloor ? traderFloor : earned;
      if (group !== 4) income += disabled[p]!;
      const pensioner = born <= (sex[p] === 0 ? pensionWomen : pensionMen);
      if (!isChild && !isStudent && !pensioner && group !== 1 && group !== 2 && ill[p] === 0) {
        able++;
        const cared = careBirth[p]!;
        const need = careDisability[p]!;
        const cares =
          caresFor[p] === 2 ||
          (caresFor[p] === 1 &&
            (cared > age3 || need === 1 || need === 2 || need === 4 || careNeeded[p] === 1 || cared <= age80));
        if (!cares) free++;
        if (!cares && study[p] !== 1 && work[p] !== 2 && refused[p]! <= today && refused[p]! > barEnds) barred = 1;
      }
    }
    const conditional = !(free === 0 && able <= 1);
    kind[f] = conditional ? 1 : 0;
    const limit = line[territory[f]!]!;
    const poor = members >= 1 && income <= limit * 3 * members;
    let pay = 0;
    if (poor && !(breaches[f]! >= 1 && conditional)) {
      const gap = limit * 3 * members - income;
      const amount = gap * entitled + supplement * supplemented * 3 * members;
      pay = Math.floor((2 * amount + 300 * members) / (600 * members)) * 100;
    }
    isEntitled[f] =
      pay > 0 &&
      entitled > 0 &&
      barred === 0 &&
      survey[f] === 0 &&
      noNeed[f] === 0 &&
      !(dwellings[f]! >= 2 && area[f]! > members * 1800 && emergency[f] === 0) &&
      premises[f] === 0 &&
      !(plots[f]! >= 1 && held[f]! >= 1) &&
      !(cars[f]! >= 2 && children < 4 && severely === 0) &&
      machinery[f] === 0
        ? 1
        : 0;
    total[f] = isEntitled[f] === 1 ? pay : 0;
  }
}

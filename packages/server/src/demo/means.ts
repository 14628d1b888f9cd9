import type { Dwelling, FamilyFile, FamilyMember, Income, Property } from '@tirek/family';
import { isoDay, plusDays, previousQuarter } from '@tirek/rules';
import { ageOf, type Draft } from './family-draft.ts';

type Kind = Income['kind'];

/** Tenge, to the hundred: nobody's wage is odd. */
const hundreds = (tenge: number): number => Math.round(tenge / 100) * 100;

/** Day by which a source of income has flowed for long. */
const LONG_AGO = '2024-01-01';

function monthly(member: FamilyMember, kind: Kind, amount: number): Income {
  return { member: member.id, kind, amount: hundreds(amount), per: 'month', from: LONG_AGO };
}

/** What somebody earns: a wage near the least there may be, odd jobs, a small trade. */
function earned({ chance, setting }: Draft, member: FamilyMember): Income[] {
  const well = chance.is(0.06);
  switch (member.work) {
    case 'employed':
      return [monthly(member, 'wage', well ? chance.whole(220_000, 380_000) : chance.whole(85_000, 115_000))];
    case 'soleTrader':
      return [monthly(member, 'business', chance.whole(70_000, well ? 320_000 : 140_000))];
    case 'selfEmployed': {
      const { from, to } = previousQuarter(setting.on);
      const amount = hundreds(chance.whole(45_000, well ? 480_000 : 150_000));
      return [{ member: member.id, kind: 'other', amount, per: 'quarter', from: isoDay(from), to: isoDay(to) }];
    }
    default:
      return [];
  }
}

/** What the state pays to somebody for what they are. */
function paidByState({ chance, setting, members }: Draft, member: FamilyMember): Income[] {
  const age = ageOf(member, setting.on);
  const found: Income[] = [];
  if (age >= 63) found.push(monthly(member, 'pension', chance.whole(82_000, 135_000)));
  else if (member.disability === 'group1') found.push(monthly(member, 'disabilityBenefit', 110_900));
  else if (member.disability === 'group2') found.push(monthly(member, 'disabilityBenefit', 88_700));
  else if (member.disability === 'group3') found.push(monthly(member, 'disabilityBenefit', 60_500));
  else if (member.disability === 'disabledChild') found.push(monthly(member, 'disabilityBenefit', 70_600));
  if (member.relation === 'ward' && chance.is(0.7))
    found.push(monthly(member, 'survivorBenefit', chance.whole(35_000, 60_000)));
  if (member.study === 'fullTime' && chance.is(0.6)) found.push(monthly(member, 'stipend', 47_100));
  const infant = members.some((one) => one.relation === 'child' && ageOf(one, setting.on) < 1);
  if (infant && member.caresFor !== undefined && age > 17)
    found.push(monthly(member, 'childcareBenefit', chance.whole(24_900, 45_000)));
  return found;
}

/** What comes in now and then: livestock, help of kin, a sale. Each is paid once, in the quarter that counts. */
function occasional({ chance, setting, members }: Draft): Income[] {
  const [applicant] = members;
  if (!applicant) return [];
  const { from } = previousQuarter(setting.on);
  const once = (kind: Kind, amount: number): Income => ({
    member: applicant.id,
    kind,
    amount: hundreds(amount),
    per: 'once',
    from: isoDay(plusDays(from, chance.whole(3, 85))),
  });
  return [
    ...(chance.is(0.12) ? [once('transfer', chance.whole(15_000, 90_000))] : []),
    ...(chance.is(0.04) ? [once('loan', chance.whole(150_000, 2_500_000))] : []),
    ...(chance.is(0.02) ? [once('gift', chance.whole(40_000, 200_000))] : []),
    ...(chance.is(0.02) ? [once('winnings', chance.whole(10_000, 60_000))] : []),
  ];
}

function farm({ chance, setting, members }: Draft): Income[] {
  const [applicant] = members;
  if (!applicant || !chance.is(setting.urban ? 0.08 : 0.55)) return [];
  const { from, to } = previousQuarter(setting.on);
  const amount = hundreds(chance.whole(18_000, 110_000));
  return [{ member: applicant.id, kind: 'householdFarm', amount, per: 'quarter', from: isoDay(from), to: isoDay(to) }];
}

/** Everything the family received that counts or may count. */
export function incomesOf(draft: Draft): Income[] {
  const { chance, members, setting } = draft;
  const [applicant] = members;
  const minors = members.filter((one) => one.relation === 'child' && ageOf(one, setting.on) < 18);
  const alone = !members.some(({ relation }) => relation === 'spouse');
  return [
    ...members.flatMap((member) => [...earned(draft, member), ...paidByState(draft, member)]),
    ...(applicant && minors.length >= 4 ? [monthly(applicant, 'largeFamilyBenefit', 17_300 * minors.length)] : []),
    ...(applicant && alone && minors.length > 0 && chance.is(0.45)
      ? [monthly(applicant, 'alimony', chance.whole(12_000, 35_000) * Math.min(minors.length, 2))]
      : []),
    ...farm(draft),
    ...occasional(draft),
  ];
}

/** Where the family lives and what it owns; one in fifty has more than helps its case. */
export function belongingsOf({ chance, setting, members }: Draft): Pick<FamilyFile, 'dwellings' | 'property'> {
  const owned = chance.is(setting.urban ? 0.62 : 0.88);
  const totalArea = chance.whole(28, setting.urban ? 70 : 110);
  const home: Dwelling = { owned, totalArea, emergency: chance.is(0.03) };
  const second = owned && chance.is(0.02) ? [{ owned: true, totalArea: chance.whole(120, 260), emergency: false }] : [];
  const cars = chance.is(0.3) ? (chance.is(0.05) ? 2 : 1) : 0;
  const property: Property[] = Array.from({ length: cars }, () => ({ kind: 'car' as const, working: chance.is(0.85) }));
  if (!setting.urban && members.length > 3 && chance.is(0.02))
    property.push({ kind: 'tractor', working: chance.is(0.5) });
  return { dwellings: [home, ...second], property };
}

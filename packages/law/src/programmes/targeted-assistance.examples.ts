import { type Examples, examples, type FamilyText, families, type PersonText, sides } from '../acts/example.ts';
import { isEntitled, lumpSum, lumpSumAllowed, payment, totalAmount } from './targeted-assistance.ts';

const TODAY = '2026-05-12';
const CHILD = { birthDate: '2012-03-01' } as const;
const SMALL_CHILD = { birthDate: '2021-03-01' } as const;
const PENSIONER = { birthDate: '1950-02-01' } as const;

/** An adult, who earns so much in the quarter, with one older and one small child, at a line of 34 300. */
const three = (wage: number, more: Partial<FamilyText> = {}): FamilyText => ({
  line: 34_300,
  members: [{ income: { wage } }, CHILD, SMALL_CHILD],
  ...more,
});
/** An adult and an older child; 205 800 in the quarter is exactly 34 300 a month for each head. */
const two = (wage: number, more: Partial<FamilyText> = {}): FamilyText => ({
  line: 34_300,
  members: [{ income: { wage } }, CHILD],
  ...more,
});

const totals: readonly Examples[] = [
  examples(
    totalAmount,
    {
      kk: 'Бір рет, соңында, жартысы жоғары дөңгелектенеді',
      ru: 'Округление один раз, в конце, половина вверх',
      en: 'Rounded once, at the end, half up',
    },
    families(TODAY, [
      [three(0), 109_388],
      [three(100_000), 76_054],
      [two(205_798.5), 1],
      [two(205_798.51), 0],
      [two(205_797), 1],
      [two(205_800), 0],
    ]),
  ),
  examples(
    totalAmount,
    { kk: 'Келісімшарт бұзылғанда', ru: 'При нарушении контракта', en: 'When the contract is broken' },
    families(TODAY, [
      [three(0, { breaches: 1 }), 0],
      [three(0, { breaches: 1, members: [PENSIONER, SMALL_CHILD] }), 75_088],
    ]),
    families('2018-05-10', [
      [two(102_900, { breaches: 1 }), 25_725],
      [two(102_900, { breaches: 2 }), 17_150],
    ]),
  ),
  sides(totalAmount, ['2020-01-01', two(102_900), 51_450, 34_300], ['2023-07-01', three(0), 108_075, 108_075]),
];

const payments: readonly Examples[] = [
  examples(
    payment,
    { kk: 'Бас тартылса, төленбейді', ru: 'При отказе не платится', en: 'Nothing is paid where it is refused' },
    families(TODAY, [
      [three(0), 109_388],
      [three(0, { workingCars: 1 }), 109_388],
      [three(0, { workingCars: 2 }), 0],
      [three(0, { surveyRefused: true }), 0],
    ]),
  ),
  sides(payment, ['2023-07-01', three(0, { premisesForProfit: true }), 108_075, 0]),
];

const grounds: readonly [FamilyText, boolean][] = [
  [three(0, { dwellingsOwned: 2, dwellingArea: 54 }), true],
  [three(0, { dwellingsOwned: 2, dwellingArea: 54.01 }), false],
  [three(0, { premisesForProfit: true }), false],
  [three(0, { buildingPlots: 1 }), true],
  [three(0, { buildingPlots: 1, dwellingsOwned: 1 }), false],
  [three(0, { workingCars: 1 }), true],
  [three(0, { workingCars: 2 }), false],
  [three(0, { workingMachinery: 1 }), false],
  [three(0, { surveyRefused: true }), false],
  [three(0, { noNeedConcluded: true }), false],
  [three(0, { breaches: 1 }), false],
];
const withMember = (member: PersonText): FamilyText => three(0, { members: [member, CHILD] });

const rights: readonly Examples[] = [
  examples(
    isEntitled,
    {
      kk: 'Шектің үстінде: тең болса, жол беріледі, бірақ төленетіні болуы керек',
      ru: 'На черте: при равенстве допускается, но должно быть что платить',
      en: 'On the line: let in at equality, if there is something to pay',
    },
    families(TODAY, [
      [two(205_797), true],
      [two(205_800), false],
      [two(205_800.01), false],
      [three(308_700), true],
      [three(308_700.01), false],
    ]),
    families('2019-08-10', [
      [two(205_799.99), true],
      [two(205_800), false],
    ]),
  ),
  examples(
    isEntitled,
    { kk: 'Мүлік, комиссия, келісімшарт', ru: 'Имущество, комиссия, контракт', en: 'Property, commission, contract' },
    families(TODAY, [[three(0), true], ...grounds]),
  ),
  examples(
    isEntitled,
    {
      kk: 'Алты айлық шектеу: соңғы күні және одан кейін',
      ru: 'Шесть месяцев ограничения: последний день и следующий',
      en: 'A bar of six months: its last day and the next',
    },
    families(TODAY, [
      [withMember({ refusedMeasuresOn: '2025-11-13' }), false],
      [withMember({ refusedMeasuresOn: '2025-11-12' }), true],
      [withMember({ contractBrokenOn: '2025-11-13' }), false],
      [withMember({ contractBrokenOn: '2025-11-12' }), true],
      [withMember({ falseDataOn: '2025-11-13' }), false],
      [withMember({ falseDataOn: '2025-11-12' }), true],
    ]),
  ),
  examples(
    isEntitled,
    { kk: 'Құқығы жоқ немесе есептелмейтін', ru: 'Нет права или не учитывается', en: 'Not eligible or not counted' },
    families(TODAY, [
      [three(0, { members: [{ citizenship: 'temporaryResident' }] }), false],
      [three(0, { members: [{ citizenship: 'temporaryResident' }, CHILD] }), true],
      [three(0, { members: [{ away: 'imprisonment' }] }), false],
    ]),
  ),
  sides(isEntitled, ['2023-07-01', three(0, { workingCars: 2 }), true, false]),
];

const lumpSums: readonly Examples[] = [
  sides(
    lumpSumAllowed,
    ['2018-01-01', two(0), false, true],
    ['2018-01-01', two(0, { members: [PENSIONER] }), false, false],
    ['2023-07-01', two(0), true, false],
  ),
  examples(
    lumpSum,
    { kk: 'Үш айға бірден', ru: 'Сразу за три месяца', en: 'Three months at once' },
    families('2018-05-10', [
      [two(102_900), 102_900],
      [two(102_900, { members: [PENSIONER, CHILD] }), 0],
    ]),
    families(TODAY, [[two(102_900), 0]]),
  ),
];

/** What the articles together come to. */
export const targetedAssistanceExamples: readonly Examples[] = [...totals, ...payments, ...rights, ...lumpSums];

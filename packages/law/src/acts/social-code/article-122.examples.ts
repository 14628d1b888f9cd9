import { type Examples, examples, families, people, sides } from '../example.ts';
import { amountAfterSanction, contractTerminated, isExemptFromMeasures, obligedMembers } from './article-122.ts';

const CHILD = { birthDate: '2012-03-01' } as const;
/** Two adults who could work and a child, with no income and a line of 12 000: 12 000 for each head. */
const POOR = { line: 12_000, members: [{}, {}, CHILD] } as const;
const PENSIONERS = { line: 12_000, members: [{ birthDate: '1945-02-01' }, CHILD] } as const;

const exempt: readonly Examples[] = [
  examples(
    isExemptFromMeasures,
    { kk: 'Кім міндетті емес', ru: 'Кто не обязан', en: 'Who is not obliged' },
    people('2026-05-12', [
      [{}, false],
      [{ disability: 'group1' }, true],
      [{ disability: 'group2' }, true],
      [{ disability: 'group3' }, false],
      [{ study: 'fullTime' }, true],
      [{ study: 'partTime' }, false],
      [{ longIllness: true }, true],
      [{ caresFor: 'member', careBirthDate: '2023-05-13' }, true],
      [{ caresFor: 'member', careBirthDate: '2023-05-12' }, false],
      [{ work: 'permanentJob' }, true],
      [{ work: 'employed' }, false],
      [{ work: 'suspendedSoleTrader' }, false],
    ]),
  ),
  sides(
    isExemptFromMeasures,
    ['2018-01-01', { members: [{ longIllness: true }] }, null, true],
    ['2023-07-01', { members: [{ longIllness: true }] }, true, true],
  ),
  examples(
    obligedMembers,
    {
      kk: 'Еңбекке қабілетті және босатылмаған',
      ru: 'Трудоспособен и не освобождён',
      en: 'Able-bodied and not exempt',
    },
    families('2026-05-12', [
      [{ members: [{}, {}, CHILD] }, 2],
      [{ members: [{}, { work: 'permanentJob' }, CHILD] }, 1],
      [{ members: [{ caresFor: 'member', careBirthDate: '2023-05-13' }, CHILD] }, 0],
      [{ members: [{ birthDate: '1945-02-01' }] }, 0],
    ]),
  ),
  sides(
    obligedMembers,
    ['2018-01-01', { members: [{}, CHILD] }, null, 1],
    ['2023-07-01', { members: [{}, CHILD] }, 1, 1],
  ),
];

const sanctions: readonly Examples[] = [
  examples(
    amountAfterSanction,
    {
      kk: '2018–2019: ешбір, бірінші, екінші, үшінші бұзу',
      ru: '2018–2019: ни одного, первое, второе, третье нарушение',
      en: '2018–2019: no breach, the first, the second, the third',
    },
    families('2018-05-10', [
      [POOR, 36_000],
      [{ ...POOR, breaches: 1 }, 24_000],
      [{ ...POOR, breaches: 2 }, 12_000],
      [{ ...POOR, breaches: 3 }, 12_000],
      [{ ...PENSIONERS, breaches: 1 }, 24_000],
    ]),
    families('2019-05-10', [[{ ...POOR, breaches: 1, members: [{ income: { wage: 27_000 } }, {}, CHILD] }, 21_000]]),
  ),
  examples(
    amountAfterSanction,
    { kk: '2020 жылдан бастап', ru: 'С 2020 года', en: 'Since 2020' },
    families('2026-05-12', [
      [POOR, 36_000],
      [{ ...POOR, breaches: 1 }, 0],
      [{ ...PENSIONERS, breaches: 1 }, 24_000],
    ]),
  ),
  sides(
    amountAfterSanction,
    ['2018-01-01', { ...POOR, breaches: 1 }, 36_000, 24_000],
    ['2020-01-01', { ...POOR, breaches: 1 }, 24_000, 0],
    ['2023-07-01', { ...POOR, breaches: 1 }, 0, 0],
  ),
  examples(
    contractTerminated,
    { kk: 'Бұзылған келісімшарт', ru: 'Нарушенный контракт', en: 'A broken contract' },
    families('2026-05-12', [
      [POOR, false],
      [{ ...POOR, breaches: 1 }, true],
      [{ ...PENSIONERS, breaches: 1 }, false],
    ]),
  ),
  sides(
    contractTerminated,
    ['2020-01-01', { ...POOR, breaches: 1 }, false, true],
    ['2023-07-01', { ...POOR, breaches: 1 }, true, true],
  ),
];

/** Whom measures bind, and what a breach of the social contract costs. */
export const article122Examples: readonly Examples[] = [...exempt, ...sanctions];

/* One file, because it is one list: where what a contract may hold is written, as it is told to people. */
import type { Names } from '@tirek/rules';

const say = (kk: string, ru: string, en: string): Names => ({ kk, ru, en });
const guide = (kk: string, ru: string, en: string): Names =>
  say(`2018 жылғы АӘК нұсқаулығы: ${kk}`, `Руководство по АСП 2018 года: ${ru}`, `Guide to assistance of 2018: ${en}`);
const adaptation = (point: number): Names =>
  guide(`әлеуметтік бейімдеу, ${point}-т.`, `социальная адаптация, п. ${point}`, `social adaptation, ${point}`);

/** Last compared with the guide on 25 November 2026. */
export const CONTRACT_SOURCES = {
  training: guide(
    'нәтижелі жұмыспен қамту, 1-бағыт',
    'продуктивная занятость, 1-е направление',
    'productive employment, direction 1',
  ),
  business: guide(
    'нәтижелі жұмыспен қамту, 2-бағыт',
    'продуктивная занятость, 2-е направление',
    'productive employment, direction 2',
  ),
  youthPractice: guide('жастар практикасы', 'молодёжная практика', 'youth practice'),
  socialJobs: guide('әлеуметтік жұмыс орындары', 'социальные рабочие места', 'social jobs'),
  mobility: guide('еңбек ресурстарының ұтқырлығы', 'мобильность трудовых ресурсов', 'mobility of labour'),
  publicWorks: guide('қоғамдық жұмыстар', 'общественные работы', 'public works'),
  specialJobs: guide('белсенді шаралар, 6-т.', 'активные меры, п. 6', 'active measures, 6'),
  adaptation1: adaptation(1),
  adaptation2: adaptation(2),
  adaptation3: adaptation(3),
  adaptation4: adaptation(4),
  adaptation5: adaptation(5),
  adaptation6: adaptation(6),
  adaptation7: adaptation(7),
  adaptation8: adaptation(8),
  exemption: say(
    'МАӘК туралы заң 2-бап 6-т. (2018); ӘК 122-бап 4-т.',
    'Закон о ГАСП, ст. 2(6) (2018); СК, ст. 122(4)',
    'Law of 2001, 2(6) (2018); Social Code, 122(4)',
  ),
  lumpSum: say('МАӘК туралы заң 4-бап 10-т. (2018)', 'Закон о ГАСП, ст. 4(10) (2018)', 'Law of 2001, 4(10) (2018)'),
  lumpSumUses: say(
    '«Өрлеу» жобасының нұсқаулығы, 2016',
    'Руководство по проекту «Өрлеу», 2016',
    'Guide to the Orleu project, 2016',
  ),
  farmOnly: say(
    'МАӘК туралы заң, 2020 жылғы редакция; күмән белгіленген',
    'Закон о ГАСП в редакции 2020 года; отмечено сомнение',
    'Law of 2001 in the edition of 2020; marked as a doubt',
  ),
} as const satisfies Readonly<Record<string, Names>>;
/** Where something about a contract is written. */
export type ContractSource = keyof typeof CONTRACT_SOURCES;

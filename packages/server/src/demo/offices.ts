import type { Names } from '@tirek/rules';
import type { Office } from '../people/offices.ts';

export const REGION = 'kz/43';
export const URBAN = `${REGION}/4310`;
export const RURAL = `${REGION}/4330`;
export const VILLAGE = `${RURAL}/433035`;

const named = (kk: string, ru: string, en: string): Names => ({ kk, ru, en });

/** A settlement with an akim of its own, below a town or a district. Codes below the district are made up. */
function settlement(parent: '4310' | '4330', id: string, names: Names): Office {
  return { id, kato: `${id}000`, kind: 'ruralDistrict', parent, path: `${REGION}/${parent}/${id}`, named: names };
}

/** The ministry, one region, a town with its settlements, a rural district with its rural districts. */
export const OFFICES: readonly Office[] = [
  {
    id: 'kz',
    kato: '000000000',
    kind: 'ministry',
    parent: null,
    path: 'kz',
    named: named('Министрлік', 'Министерство', 'Ministry'),
  },
  {
    id: '43',
    kato: '430000000',
    kind: 'region',
    parent: 'kz',
    path: REGION,
    named: named('Қызылорда облысы', 'Кызылординская область', 'Kyzylorda Region'),
  },
  {
    id: '4310',
    kato: '431000000',
    kind: 'district',
    parent: '43',
    path: URBAN,
    named: named('Қызылорда қаласы', 'город Кызылорда', 'Kyzylorda town'),
  },
  {
    id: '4330',
    kato: '433000000',
    kind: 'district',
    parent: '43',
    path: RURAL,
    named: named('Арал ауданы', 'Аральский район', 'Aral District'),
  },
  settlement(
    '4330',
    '433035',
    named('Қамыстыбас ауылдық округі', 'Камыстыбасский сельский округ', 'Kamystybas rural district'),
  ),
  settlement(
    '4330',
    '433041',
    named('Аманөткел ауылдық округі', 'Аманоткельский сельский округ', 'Amanotkel rural district'),
  ),
  settlement('4330', '433047', named('Бөген ауылдық округі', 'Богенский сельский округ', 'Bogen rural district')),
  settlement('4330', '433053', named('Сексеуіл кенті', 'посёлок Саксаульский', 'Saksaulsk settlement')),
  settlement('4310', '431035', named('Тасбөгет кенті', 'посёлок Тасбогет', 'Tasboget settlement')),
  settlement('4310', '431041', named('Белкөл кенті', 'посёлок Белкуль', 'Belkol settlement')),
];

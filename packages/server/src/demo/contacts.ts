import type { Contact } from '@tirek/casework';
import type { Chance } from './chance.ts';
import { OFFICES } from './offices.ts';
import type { Precinct } from './precincts.ts';

const STREETS = [
  'Абай көшесі',
  'Қорқыт ата көшесі',
  'Әйтеке би көшесі',
  'Желтоқсан көшесі',
  'Жібек жолы көшесі',
  'Тәуелсіздік көшесі',
  'Бейбітшілік көшесі',
  'Достық көшесі',
  'Наурыз көшесі',
  'Арал көшесі',
  'Сырдария көшесі',
  'Жеңіс көшесі',
  'Мәншүк Мәметова көшесі',
  'Бауыржан Момышұлы көшесі',
] as const;
/** One address many families name: nothing need be wrong with it, and somebody should look. */
const CROWDED = 'Абай көшесі, 5-үй, 12-пәтер';

/** Where a family of a place lives, and its telephone; a few are in danger and nobody finds them by address. */
export function contactOf({ office }: Precinct, chance: Chance): Contact {
  const place = OFFICES.find(({ path }) => path === office)?.named.kk ?? '';
  const flat = office.split('/').length === 3 ? `, ${chance.whole(1, 80)}-пәтер` : '';
  const home = chance.is(0.002) ? CROWDED : `${chance.pick(STREETS)}, ${chance.whole(1, 140)}-үй${flat}`;
  const phone = `+7 7${chance.pick(['01', '02', '05', '47', '75', '76', '77', '78'])} ${chance.whole(100, 999)} ${chance.whole(1000, 9999)}`;
  const addressProtected = chance.is(0.004) ? { addressProtected: true } : {};
  return { address: `${place}, ${home}`, ...(chance.is(0.92) ? { phone } : {}), ...addressProtected };
}

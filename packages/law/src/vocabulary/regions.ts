import type { Names } from '@tirek/rules';

/**
 * The twenty units of the first level: code of the national classifier of territories (KATO), names in kk, ru, en.
 * Source: ISO 3166-2:KZ lists and the classifier (stat.gov.kz, ESTAT442785); checked 2026-11-22.
 * 10, 33 and 62 were formed in 2022 out of 63, 19 and 35; the former 51 (South Kazakhstan) became 61 and 79 in 2018.
 */
export const REGIONS = {
  '100000000': { kk: 'Абай облысы', ru: 'область Абай', en: 'Abai Region' },
  '110000000': { kk: 'Ақмола облысы', ru: 'Акмолинская область', en: 'Akmola Region' },
  '150000000': { kk: 'Ақтөбе облысы', ru: 'Актюбинская область', en: 'Aktobe Region' },
  '190000000': { kk: 'Алматы облысы', ru: 'Алматинская область', en: 'Almaty Region' },
  '230000000': { kk: 'Атырау облысы', ru: 'Атырауская область', en: 'Atyrau Region' },
  '270000000': { kk: 'Батыс Қазақстан облысы', ru: 'Западно-Казахстанская область', en: 'West Kazakhstan Region' },
  '310000000': { kk: 'Жамбыл облысы', ru: 'Жамбылская область', en: 'Zhambyl Region' },
  '330000000': { kk: 'Жетісу облысы', ru: 'область Жетісу', en: 'Jetisu Region' },
  '350000000': { kk: 'Қарағанды облысы', ru: 'Карагандинская область', en: 'Karaganda Region' },
  '390000000': { kk: 'Қостанай облысы', ru: 'Костанайская область', en: 'Kostanay Region' },
  '430000000': { kk: 'Қызылорда облысы', ru: 'Кызылординская область', en: 'Kyzylorda Region' },
  '470000000': { kk: 'Маңғыстау облысы', ru: 'Мангистауская область', en: 'Mangystau Region' },
  '550000000': { kk: 'Павлодар облысы', ru: 'Павлодарская область', en: 'Pavlodar Region' },
  '590000000': { kk: 'Солтүстік Қазақстан облысы', ru: 'Северо-Казахстанская область', en: 'North Kazakhstan Region' },
  '610000000': { kk: 'Түркістан облысы', ru: 'Туркестанская область', en: 'Turkistan Region' },
  '620000000': { kk: 'Ұлытау облысы', ru: 'область Ұлытау', en: 'Ulytau Region' },
  '630000000': { kk: 'Шығыс Қазақстан облысы', ru: 'Восточно-Казахстанская область', en: 'East Kazakhstan Region' },
  '710000000': { kk: 'Астана қаласы', ru: 'город Астана', en: 'Astana' },
  '750000000': { kk: 'Алматы қаласы', ru: 'город Алматы', en: 'Almaty' },
  '790000000': { kk: 'Шымкент қаласы', ru: 'город Шымкент', en: 'Shymkent' },
} as const satisfies Record<string, Names>;

export type Region = keyof typeof REGIONS;
export const REGION_CODES = Object.keys(REGIONS) as Region[];

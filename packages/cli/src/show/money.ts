import type { Language } from '../language.ts';

const NARROW_NO_BREAK = '\u202f';

const grouped = (whole: number): string => String(whole).replace(/\B(?=(\d{3})+(?!\d))/g, NARROW_NO_BREAK);

/** A whole number with its thousands apart. */
export const number = (of: number): string => (of < 0 ? `−${grouped(-of)}` : grouped(of));

/** Tenge as the contract gives them (at most two decimals) in whole tiyn. */
export const tiynOf = (tenge: number): number => Math.round(tenge * 100);

/** `24 245 ₸`; tiyn only where there are some. The amount is in tiyn, a whole number. */
export function moneyOfTiyn(tiyn: number, language: Language): string {
  const [size, sign] = [Math.abs(tiyn), tiyn < 0 ? '−' : ''];
  const rest = size % 100;
  const decimals = rest === 0 ? '' : `${language === 'en' ? '.' : ','}${String(rest).padStart(2, '0')}`;
  return `${sign}${grouped((size - rest) / 100)}${decimals}${NARROW_NO_BREAK}₸`;
}

/** `24 245 ₸` of an amount in tenge. */
export const money = (tenge: number, language: Language): string => moneyOfTiyn(tiynOf(tenge), language);

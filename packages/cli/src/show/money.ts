import { tengeText } from '@tirek/family';
import type { Language } from '../language.ts';

const NARROW_NO_BREAK = '\u202f';

const grouped = (whole: number): string => String(whole).replace(/\B(?=(\d{3})+(?!\d))/g, NARROW_NO_BREAK);

/** A whole number with its thousands apart. */
export const number = (of: number): string => (of < 0 ? `−${grouped(-of)}` : grouped(of));

/** Tenge as the contract gives them (at most two decimals) in whole tiyn. */
export const tiynOf = (tenge: number): number => Math.round(tenge * 100);

/** `24 245 ₸` of whole tiyn. */
export const moneyOfTiyn = (tiyn: number, language: Language): string => money(tiyn / 100, language);

/** `24 245 ₸` of an amount in tenge; tiyn only where there are some. */
export const money = (tenge: number, language: Language): string => tengeText(tenge, language);

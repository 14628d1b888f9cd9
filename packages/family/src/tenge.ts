import { type Quotient, roundToMinor, toMainUnits } from '@tirek/rules';

/** An exact amount of tiyn as a number of tenge, to the tiyn (half up). */
export const toTenge = (amount: Quotient): number => toMainUnits(roundToMinor(amount, 'halfUp'));

const NARROW_SPACE = '\u202f';

/** `24 245 ₸`, `6 487,50 ₸`: digits in threes with narrow no-break spaces; a comma for kk and ru, a point for en. */
export function tengeText(amount: number, decimal: ',' | '.'): string {
  const [whole = '0', part] = Math.abs(amount).toFixed(2).split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, NARROW_SPACE);
  const rest = part === '00' || part === undefined ? '' : `${decimal}${part}`;
  return `${amount < 0 ? '−' : ''}${digits}${rest}${NARROW_SPACE}₸`;
}

import { type Names, type Quotient, roundToMinor, toMainUnits } from '@tirek/rules';

/** An exact amount of tiyn as a number of tenge, to the tiyn (half up). */
export const toTenge = (amount: Quotient): number => toMainUnits(roundToMinor(amount, 'halfUp'));

const NARROW_SPACE = '\u202f';

/** `24 245 ₸`, `6 487,50 ₸`: digits in threes with narrow no-break spaces; tiyn only where there are some (en with a point). */
export function tengeText(amount: number, language: keyof Names): string {
  const [whole = '0', part = '00'] = Math.abs(amount).toFixed(2).split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, NARROW_SPACE);
  const tiyn = part === '00' ? '' : `${language === 'en' ? '.' : ','}${part}`;
  return `${amount < 0 ? '−' : ''}${digits}${tiyn}${NARROW_SPACE}₸`;
}

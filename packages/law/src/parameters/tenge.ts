import { fromMainUnits, type Minor } from '@tirek/rules';

/** An amount of a figure written in tenge (6487.5) as tiyn. Throws RangeError on anything finer than a tiyn or below nothing. */
export function tenge(amount: number): Minor {
  const tiyn = fromMainUnits(amount);
  if (tiyn === undefined || tiyn < 0) throw new RangeError(`not an amount in whole tiyn: ${amount} tenge`);
  return tiyn;
}

import { fromMainUnits, minor, toMainUnits } from '@tirek/rules';
import { readAmount } from '../../check/income-form.ts';

/** Whole tiyn as tenge to be written. */
export const tenge = (tiyn: number): number => toMainUnits(minor(tiyn));

/** Tenge as people type them, as whole tiyn; undefined where it is no amount, or nothing. */
export function readTiyn(text: string): number | undefined {
  const reading = readAmount(text);
  const tiyn = reading.ok ? fromMainUnits(reading.amount) : undefined;
  return tiyn === undefined || tiyn <= 0 ? undefined : tiyn;
}

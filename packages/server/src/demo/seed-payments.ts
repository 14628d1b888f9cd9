import { day, isoDay, monthStart, plusMonths } from '@tirek/rules';
import { momentOf } from '../cases/moment.ts';
import type { Database } from '../db/connect.ts';
import { openTreasury, PAYING, payRegister, prepareRegister } from './pay-register.ts';
import { personIn } from './town.ts';
import type { BegunTown } from './write-made.ts';

/** Registers of so many months before this one have been paid. */
const MONTHS_PAID = 2;
/** Not the 20th, on which those of the stories are paid: a register is known again by its day. */
const PAID_ON = 24;
const MANNER = { rejects: 0.01, returns: 0.04 };

/**
 * Pays the town: registers of the last months from opening to reconciliation, and this month's half way, with what is held
 * and what came back. What was paid before is left as it is.
 */
export async function seedPayments(database: Database, { town, begun }: BegunTown): Promise<void> {
  const start = monthStart(day(begun.day));
  const months = Array.from({ length: MONTHS_PAID }, (_, i) => isoDay(plusMonths(start, i - MONTHS_PAID)).slice(0, 7));
  const years = [...months, begun.day].map((one) => one.slice(0, 4));
  for (const paying of PAYING) {
    const treasury = { database, paying, as: (login: string) => personIn(town, login) };
    await openTreasury(treasury, years, begun);
    for (const month of months)
      await payRegister(treasury, month, momentOf(new Date(`${month}-${PAID_ON}T05:00:00Z`)), MANNER);
    await prepareRegister(treasury, begun.day.slice(0, 7), begun);
  }
}

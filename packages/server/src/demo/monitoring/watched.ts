import type { CaseState, Contribution, ToldFact } from '@tirek/casework';
import type { Moment } from '../../cases/moment.ts';
import type { Watch } from '../../db/monitoring-watch.ts';
import type { Chance } from '../chance.ts';

const GROWN_UP = ['applicant', 'spouse'];
const EARNS = ['wage'];

/** The month before a day, `2026-10`. */
function monthBefore(day: string): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`;
}

const hundreds = (tenge: number): number => Math.round(tenge / 100) * 100;

/**
 * What the registers say of a family some weeks after the decision: mostly nothing new, now and then that somebody works,
 * that a wage is low beside others, that there is a car or a shop.
 */
export function watchedOf(id: string, state: CaseState, moment: Moment, chance: Chance): Watch {
  const facts = state.decision.determination?.facts;
  const grownUps = (facts?.members ?? []).filter(({ relation }) => GROWN_UP.includes(relation));
  const earners = new Set((facts?.incomes ?? []).flatMap(({ kind, member }) => (EARNS.includes(kind) ? [member] : [])));
  const [idle, busy] = [grownUps.find((one) => !earners.has(one.id)), grownUps.find((one) => earners.has(one.id))];
  const told: ToldFact[] = [];
  const contributions: Contribution[] = [];
  const paid = { month: monthBefore(moment.day), workers: chance.whole(3, 60) };
  const works = chance.is(0.3);
  const isLow = chance.is(0.3);
  if (works && idle && idle.work !== 'employed') {
    const wage = hundreds(chance.whole(90_000, 240_000));
    contributions.push({ ...paid, member: idle.id, wage, median: hundreds(wage * 1.2) });
  } else if (isLow && busy) {
    const stated =
      (facts?.incomes ?? []).find(({ kind, member }) => kind === 'wage' && member === busy.id)?.amount ?? 0;
    const median = hundreds(stated * (2.1 + chance.next()));
    contributions.push({ ...paid, member: busy.id, wage: stated, median });
  }
  if (chance.is(0.07)) {
    const cars = (facts?.property ?? []).filter(({ kind }) => kind === 'car');
    const value = [...cars, { kind: 'car', working: true }];
    told.push({ register: 'vehicles', fact: 'property.vehicles', member: null, value });
  }
  if (chance.is(0.04))
    told.push({
      register: 'realEstate',
      fact: 'property.realEstate',
      member: null,
      value: [{ kind: 'commercialPremises' }],
    });
  return { case: id, askedAt: moment.at, told, contributions };
}

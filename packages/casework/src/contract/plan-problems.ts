import type { Refusal } from '../refusal.ts';
import type { ContractBasis } from './basis.ts';
import type { ContractTerms, PlannedSpending } from './events.ts';
import { FARM_USES, isForbiddenUse } from './measures.ts';
import { measurelessProblems, measureProblems } from './plan-measures.ts';

/** How long an aim must be to be one. */
const SHORTEST_AIM = 10;

type Problems = readonly Refusal[];

const within = (path: string, on: string, from: string, to: string): Problems =>
  from <= on && on <= to ? [] : [{ code: 'plan.dates', path, from, to }];
const said = (path: string, text: string, atLeast = 2): Problems =>
  text.trim().length >= atLeast ? [] : [{ code: 'plan.missing', path, atLeast }];

/** The days of the contract lie within what was awarded; a contract binds nobody for longer than aid is paid. */
function termProblems({ from, to }: ContractTerms, { period, latest }: ContractBasis): Problems {
  const begins = within('from', from, period[0], latest);
  return begins.length > 0 ? begins : within('to', to, from, latest);
}

/** A measure begins while the contract holds; it may last longer: then it goes on, and a contract may be made longer for it. */
function allMeasures({ from, to, plan }: ContractTerms, basis: ContractBasis): Problems {
  return plan.measures.flatMap((measure, i) => {
    const path = `plan.measures[${i}]`;
    const days = [
      ...within(`${path}.from`, measure.from, from, to),
      ...(measure.to < measure.from
        ? [{ code: 'plan.dates' as const, path: `${path}.to`, from: measure.from, to }]
        : []),
    ];
    return [...said(`${path}.provider`, measure.provider), ...days, ...measureProblems(measure, path, basis)];
  });
}

function schoolingProblems({ from, to, plan }: ContractTerms, { participants }: ContractBasis): Problems {
  return plan.schooling.flatMap(({ member, school, confirmOn }, i): Problems => {
    const path = `plan.schooling[${i}]`;
    const known = participants.some((one) => one.member === member);
    return [
      ...(known ? [] : [{ code: 'plan.unknownMember' as const, path: `${path}.member`, member }]),
      ...said(`${path}.school`, school),
      ...(confirmOn.length > 0 ? [] : [{ code: 'plan.missing' as const, path: `${path}.confirmOn`, atLeast: 1 }]),
      ...confirmOn.flatMap((on, n) => within(`${path}.confirmOn[${n}]`, on, from, to)),
    ];
  });
}

function accompanimentProblems({ from, to, plan }: ContractTerms): Problems {
  return plan.accompaniment.flatMap(({ sphere, aim, reviewOn }, i, all): Problems => {
    const path = `plan.accompaniment[${i}]`;
    const twice = all.findIndex((one) => one.sphere === sphere) < i;
    return [
      ...(twice ? [{ code: 'plan.sphereTwice' as const, path: `${path}.sphere` }] : []),
      ...said(`${path}.aim`, aim, SHORTEST_AIM),
      ...within(`${path}.reviewOn`, reviewOn, from, to),
    ];
  });
}

function reviewProblems({ from, to, plan }: ContractTerms): Problems {
  if (plan.reviews.length === 0) return [{ code: 'plan.noReview', path: 'plan.reviews' }];
  return plan.reviews.flatMap((on, i) => within(`plan.reviews[${i}]`, on, from, to));
}

function useProblems({ use }: PlannedSpending, path: string, { farmOnly }: ContractBasis): Problems {
  if (isForbiddenUse(use)) return [{ code: 'plan.forbiddenUse', path: `${path}.use`, use, source: 'lumpSumUses' }];
  return farmOnly && !FARM_USES.includes(use)
    ? [{ code: 'plan.farmOnly', path: `${path}.use`, use, source: 'farmOnly' }]
    : [];
}

function lumpSumProblems({ from, to, lumpSum }: ContractTerms, basis: ContractBasis): Problems {
  if (!lumpSum) return [];
  if (basis.lumpSum === null) return [{ code: 'plan.lumpSumNotAllowed', path: 'lumpSum', source: 'lumpSum' }];
  const { spending } = lumpSum;
  const planned = spending.reduce((sum, { amount }) => sum + amount, 0);
  return [
    ...(spending.length > 0 ? [] : [{ code: 'plan.missing' as const, path: 'lumpSum.spending', atLeast: 1 }]),
    ...spending.flatMap((one, i) => {
      const path = `lumpSum.spending[${i}]`;
      return [
        ...useProblems(one, path, basis),
        ...said(`${path}.what`, one.what),
        ...within(`${path}.proofBy`, one.proofBy, from, to),
      ];
    }),
    ...(planned > basis.lumpSum
      ? [{ code: 'plan.overLumpSum' as const, path: 'lumpSum.spending', planned, limit: basis.lumpSum }]
      : []),
  ];
}

/** Obligations are known by these ids: each may stand once. */
function idProblems({ plan, lumpSum }: ContractTerms): Problems {
  const named = [
    ...plan.measures.map(({ id }, i) => [id, `plan.measures[${i}]`] as const),
    ...plan.schooling.map(({ id }, i) => [id, `plan.schooling[${i}]`] as const),
    ...(lumpSum?.spending ?? []).map(({ id }, i) => [id, `lumpSum.spending[${i}]`] as const),
  ];
  return named.flatMap(([id, path], i): Problems =>
    named.findIndex(([other]) => other === id) < i ? [{ code: 'plan.idTwice', path }] : [],
  );
}

/** Everything that does not fit in the terms of a contract, each with its place; none where they may be drawn up. */
export function planProblems(terms: ContractTerms, basis: ContractBasis): Problems {
  return [
    ...termProblems(terms, basis),
    ...said('plan.aim', terms.plan.aim, SHORTEST_AIM),
    ...measurelessProblems(terms.plan.measures, basis),
    ...allMeasures(terms, basis),
    ...schoolingProblems(terms, basis),
    ...accompanimentProblems(terms),
    ...reviewProblems(terms),
    ...lumpSumProblems(terms, basis),
    ...idProblems(terms),
  ];
}

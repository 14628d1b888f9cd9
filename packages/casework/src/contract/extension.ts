import { day, isoDay, plusDays } from '@tirek/rules';
import type { CaseState } from '../case-state.ts';
import { obligationsOf } from '../obligation/obligations.ts';
import { refuse, type Refused } from '../refusal.ts';
import { longestEnd } from './basis.ts';
import type { ExtensionGround, PlannedMeasure } from './events.ts';
import { ADAPTATION_MEASURES, type MeasureKind } from './measures.ts';
import { contractEnds, contractInForce } from './state.ts';

/** Of which measures a ground speaks. */
const MEASURES_OF: Readonly<Record<ExtensionGround, readonly MeasureKind[]>> = {
  training: ['vocationalTraining'],
  youthPractice: ['youthPractice'],
  socialJob: ['socialJob'],
  adaptation: ADAPTATION_MEASURES,
};

/** Found to be done, or to be missed without a good cause: neither waits to be finished any more. */
const SETTLED: readonly string[] = ['done', 'late', 'missed'];

/** Measures of the plan that have not been finished and that a ground speaks of. */
export function unfinishedMeasures(state: CaseState, ground: ExtensionGround): readonly PlannedMeasure[] {
  const measures = contractInForce(state.contract)?.terms.plan.measures ?? [];
  const bound = obligationsOf(state);
  return measures.filter(({ id, kind }) => {
    if (!MEASURES_OF[ground].includes(kind) || !bound.some(({ measure }) => measure?.id === id)) return false;
    const record = state.obligations.find(({ obligation }) => obligation === `${id}:finish`);
    return !SETTLED.includes(record?.checked?.outcome ?? '');
  });
}

interface Asked {
  readonly to: string;
  readonly ground: ExtensionGround;
  readonly recommendation: string;
}

/** First day of what would be added; undefined where no contract holds. */
export function extensionBegins({ contract }: CaseState): string | undefined {
  const ends = contractInForce(contract) ? contractEnds(contract) : undefined;
  return ends === undefined ? undefined : isoDay(plusDays(day(ends), 1));
}

function refuseTime(state: CaseState, to: string, on: string): Refused | undefined {
  const from = extensionBegins(state);
  if (from === undefined) return refuse({ code: 'contract.notInForce' });
  if (state.changes.ended) return refuse({ code: 'contract.over', day: state.changes.ended.from });
  if (on >= from) return refuse({ code: 'contract.over', day: from });
  const longest = longestEnd(state);
  if (longest === undefined) return refuse({ code: 'extension.edition' });
  return from <= to && to <= longest ? undefined : refuse({ code: 'extension.period', from, to: longest });
}

/** Why a contract may not be made longer: looked at when it is proposed, and again when it is approved. */
export function refuseExtension(state: CaseState, { to, ground, recommendation }: Asked, on: string) {
  const refused = refuseTime(state, to, on);
  if (refused) return refused;
  if (unfinishedMeasures(state, ground).length === 0) return refuse({ code: 'extension.ground', ground });
  const speaksFor = state.recommendations.some(
    ({ request, given }) =>
      request.id === recommendation && request.about === 'extension' && given?.recommended === true,
  );
  const isUsed = state.contract.extensions.some((one) => one.recommendation === recommendation);
  return speaksFor && !isUsed ? undefined : refuse({ code: 'extension.notRecommended' });
}

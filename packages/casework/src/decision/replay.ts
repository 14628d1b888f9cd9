import type { Assessment } from '@tirek/family';
import { canonicalJson } from '../canonical-json.ts';
import type { CaseEvent } from '../case-event.ts';
import { fold } from '../case-state.ts';
import type { Recorded } from '../history.ts';
import { assessFacts, outlineOf } from './assess-facts.ts';
import { factsForDecision } from '../evidence/facts-for-decision.ts';
import type { Determination, Outline } from './events.ts';

/** One field that came out otherwise: `amount.total`. */
export interface Difference {
  readonly path: string;
  readonly stored: unknown;
  readonly recomputed: unknown;
}

/** One determination reckoned again from what was stored with it. */
export interface ReplayedDetermination {
  readonly seq: number;
  readonly on: string;
  /** Whether answer, kind, edition and amount are the same, to the tenge. */
  readonly same: boolean;
  /** Whether every word and step of the trace is the same too; texts of the law may be mended without changing a tenge. */
  readonly sameTrace: boolean;
  /** Whether the facts kept with it are those the history gave at that moment. */
  readonly sameFacts: boolean;
  readonly stored: Outline;
  readonly recomputed: Outline | null;
  readonly differences: readonly Difference[];
}

/** A case reckoned again. */
export interface Replay {
  /** Whether every determination comes out the same to the tenge, from the same facts. */
  readonly same: boolean;
  readonly determinations: readonly ReplayedDetermination[];
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const MOST_DIFFERENCES = 100;

/** Where two values differ, the deepest place of each, at most a hundred. */
function differencesOf(stored: unknown, recomputed: unknown, path = ''): Difference[] {
  if (canonicalJson(stored) === canonicalJson(recomputed)) return [];
  if (!isFields(stored) || !isFields(recomputed)) return [{ path, stored, recomputed }];
  const names = [...new Set([...Object.keys(stored), ...Object.keys(recomputed)])];
  return names
    .flatMap((name) => differencesOf(stored[name], recomputed[name], path === '' ? name : `${path}.${name}`))
    .slice(0, MOST_DIFFERENCES);
}

/** The published line is not the family's: it came with the determination, so it is set aside when facts are compared. */
function factsAgree(history: readonly Recorded<CaseEvent>[], seq: number, { facts, on }: Determination): boolean {
  const { figures: _, ...stored } = facts;
  const then = fold(history.filter((recorded) => recorded.seq < seq));
  return then.application !== null && canonicalJson(factsForDecision(then, on)) === canonicalJson(stored);
}

function replayOne(
  history: readonly Recorded<CaseEvent>[],
  seq: number,
  determination: Determination,
): ReplayedDetermination {
  const again = assessFacts(determination);
  const recomputed: Assessment | null = again.ok ? again.assessment : null;
  const differences = differencesOf(determination.assessment, recomputed);
  const stored = outlineOf(determination.assessment);
  const outline = recomputed && outlineOf(recomputed);
  return {
    seq,
    on: determination.on,
    same: canonicalJson(stored) === canonicalJson(outline),
    sameTrace: differences.length === 0,
    sameFacts: factsAgree(history, seq, determination),
    stored,
    recomputed: outline,
    differences,
  };
}

/** Reckons every determination of a case again from its history alone, and says what came out otherwise. */
export function replay(history: readonly Recorded<CaseEvent>[]): Replay {
  const determinations = history.flatMap(({ seq, event }) =>
    event.type === 'determined' ? [replayOne(history, seq, event.determination)] : [],
  );
  return { same: determinations.every(({ same, sameFacts }) => same && sameFacts), determinations };
}

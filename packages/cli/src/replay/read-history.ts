import type { CaseEvent, Recorded } from '@tirek/casework';
import type { Said } from '../words/translate.ts';

export type HistoryRead =
  | { readonly ok: true; readonly history: readonly Recorded<CaseEvent>[] }
  | { readonly ok: false; readonly wrong: Said };

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** One entry as the API tells it, as the history keeps it; undefined where it is none. */
function toRecorded(entry: unknown): Recorded<CaseEvent> | undefined {
  if (!isFields(entry)) return undefined;
  const { seq, at, day, role, person, event } = entry;
  if (typeof seq !== 'number' || typeof at !== 'string' || typeof day !== 'string' || !isFields(event))
    return undefined;
  if (typeof event['type'] !== 'string') return undefined;
  // Written by the casework; replaying folds what it knows and compares what it reckons.
  return { seq, at, day, by: { person, role }, event } as unknown as Recorded<CaseEvent>;
}

/** Reads a case's history as `GET /v1/cases/{id}/history` answers it. */
export function readHistory(text: string, file: string): HistoryRead {
  let told: unknown;
  try {
    told = JSON.parse(text);
  } catch {
    return { ok: false, wrong: ['replay.notJson', { file }] };
  }
  const entries = isFields(told) ? told['entries'] : undefined;
  if (!Array.isArray(entries) || entries.length === 0) return { ok: false, wrong: ['replay.noHistory', { file }] };
  const history: Recorded<CaseEvent>[] = [];
  for (const [i, entry] of (entries as readonly unknown[]).entries()) {
    const recorded = toRecorded(entry);
    if (!recorded) return { ok: false, wrong: ['replay.notWhole', { file, place: `entries[${i}]` }] };
    history.push(recorded);
  }
  return { ok: true, history };
}

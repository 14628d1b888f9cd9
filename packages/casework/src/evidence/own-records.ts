import type { Bar } from '../sanction/bars.ts';
import type { EvidenceEvent } from './events.ts';

/** What our own cases say about a member of this one: article 128 bars a family for six months. `case` is that case's number. */
export interface OwnRecord extends Bar {
  readonly case: string;
}

/** The latest of what our own cases say of each member, as evidence: it stands in the trace like a register's answer. */
export function ownEvidence(records: readonly OwnRecord[], at: string): EvidenceEvent[] {
  const latest = new Map<string, OwnRecord>();
  for (const record of records) {
    const key = `${record.fact} ${record.member}`;
    const known = latest.get(key);
    if (!known || known.on < record.on) latest.set(key, record);
  }
  return [...latest.values()].map(({ fact, member, on, case: ownCase }) => ({
    type: 'evidenceReceived',
    source: 'ownRecords',
    ownCase,
    fact,
    member,
    value: on,
    from: on,
    fetchedAt: at,
  }));
}

import { type CaseState, involvedIn, runTerm } from '@tirek/casework';
import type { ObjectionRow } from '../db/objections.ts';

/** The objections of a case as the table keeps them. */
export const objectionsOf = (state: CaseState): readonly ObjectionRow[] =>
  state.objections.map((one) => ({
    id: one.id,
    officePath: state.application?.office ?? '',
    answeringPath: one.office,
    kind: one.against.kind,
    way: one.way,
    filedDay: one.filedOn,
    dueDay: runTerm('objectionAnswer', one.filedOn, one.filedOn).due,
    decidedDay: one.decided?.on ?? null,
    outcome: one.decided?.outcome ?? null,
    rules: one.decided?.rules ?? [],
    involved: [...new Set(involvedIn(state, one))],
  }));

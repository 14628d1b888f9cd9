import {
  type Actor,
  type CaseState,
  type CheckCommand,
  type CheckContext,
  type CheckEvent,
  type CheckState,
  decideCheck,
  evolveCheck,
  foldCheck,
  involvedInCase,
  record,
} from '@tirek/casework';
import type { Moment } from '../../cases/moment.ts';
import type { Deed } from '../../db/append-cases.ts';

/** A look at a case that lies in the past, before it is written. */
export interface PastCheck {
  readonly state: CheckState;
  readonly deeds: readonly Deed<CheckEvent>[];
}

/** A check that is made in memory: the casework decides, and nothing is written yet. */
export class CheckDesk implements PastCheck {
  readonly deeds: Deed<CheckEvent>[] = [];
  state: CheckState = foldCheck([]);
  readonly #looked: { readonly state: CaseState };
  readonly #officer: Actor;
  /** `looked`: the case as it is at each moment; `officer`: who monitors where it is. */
  constructor(looked: { readonly state: CaseState }, officer: Actor) {
    this.#looked = looked;
    this.#officer = officer;
  }
  does(actor: Actor, { at, day }: Moment, command: CheckCommand): void {
    const { state } = this.#looked;
    const context: CheckContext = {
      actor,
      at,
      day,
      involved: involvedInCase(state),
      isMonitoring: (person) => person === this.#officer.person,
      caseVersion: state.version,
      since: { corrected: state.decision.corrections.length > 0, debt: false },
    };
    const outcome = decideCheck(this.state, command, context);
    if (!outcome.ok) throw new Error(`${command.type} was refused: ${JSON.stringify(outcome.refusal)}`);
    const recorded = record(outcome.events, this.state.version, context);
    this.state = evolveCheck(this.state, recorded);
    this.deeds.push({ actor, recorded });
  }
}

import {
  type CaseEvent,
  type CaseState,
  type Determination,
  entitlementsOf,
  ibanFault,
  openObjections,
  plannedWithholdings,
  type Recorded,
  sanctionsIn,
} from '@tirek/casework';
import type { FamilyFile } from '@tirek/family';
import type { Basis, Money } from '../db/money.ts';

/** The facts the law asks for, without anything that says who it is. */
function withoutNames(file: FamilyFile): object {
  const { $schema: _, ...facts } = file;
  return {
    ...facts,
    members: file.members.map(({ name: _name, iin: _iin, ...member }) => member),
  };
}

function payeeOf(state: CaseState): Money['payee'] {
  const { application, decision, payment, objections } = state;
  const members = application?.family.members ?? [];
  const applicant = members.find(({ relation }) => relation === 'applicant') ?? members[0];
  const { account } = payment;
  const member =
    account?.holder.kind === 'member'
      ? members.find(({ id }) => account.holder.kind === 'member' && id === account.holder.member)
      : undefined;
  const holder =
    account === null
      ? null
      : account.holder.kind === 'guardian'
        ? { kind: 'guardian' as const, name: account.holder.name, iin: account.holder.iin }
        : { kind: 'member' as const, name: member?.name ?? '', iin: member?.iin };
  const rests = openObjections(objections).some(
    ({ suspends, against }) => suspends !== null && against.kind === 'decision' && against.decision === 0,
  );
  return {
    applicantIin: applicant?.iin,
    account: account && holder ? { iban: account.iban, valid: ibanFault(account.iban) === undefined, holder } : null,
    holderInFamily: account?.holder.kind === 'member' && member !== undefined,
    decided: decision.made.length > 0 && !decision.correcting,
    suspended: rests && decision.made.length === 1,
  };
}

const toBasis = ({ programme, lawDay, on, facts, assessment }: Determination, decision: number): Basis => ({
  decision,
  programme: programme ?? assessment.programme,
  lawDay,
  on,
  facts: withoutNames(facts),
});

/** The facts of every decision of a history: for a case that is written whole. */
export function basesIn(history: readonly Recorded<CaseEvent>[]): readonly Basis[] {
  const determined = new Map(
    history.flatMap(({ seq, event }) => (event.type === 'determined' ? [[seq, event.determination] as const] : [])),
  );
  return history
    .flatMap(({ event }) => (event.type === 'decisionMade' ? [event.determination] : []))
    .flatMap((seq, decision) => {
      const determination = determined.get(seq);
      return determination ? [toBasis(determination, decision)] : [];
    });
}

/** What follows for money from a case as it stands; undefined before there is a decision or an account. */
export function moneyOf(state: CaseState): Money | undefined {
  if (state.decision.made.length === 0 && !state.payment.account) return undefined;
  const { determination, made } = state.decision;
  const last = made.length - 1;
  const isOfLast = determination && made[last]?.determination === determination.seq;
  return {
    entitlements: entitlementsOf(state).map((one) => ({ ...one, sanctions: sanctionsIn(state, one.month) })),
    bases: isOfLast ? [toBasis(determination, last)] : [],
    payee: payeeOf(state),
    withholdings: plannedWithholdings(state),
  };
}

import { randomUUIDv7 } from 'node:crypto';
import type { CaseCommand, CaseState, VisitAct } from '@tirek/casework';
import type { CaseCommandSent } from '../contract/case-command.ts';
import type { ActorTransaction } from '../db/with-actor.ts';
import { signContract } from './sign-contract.ts';
import { signRecommendation, signVote } from './sign-ballot.ts';

/** What was sent as the command of the casework: with ids, the receipt's number and signatures, which only the server makes. */
export async function toCommand(
  sent: CaseCommandSent,
  tx: ActorTransaction,
  state: CaseState,
  { number, at }: { readonly number: string; readonly at: string },
): Promise<CaseCommand> {
  switch (sent.type) {
    case 'submitApplication':
      return { ...sent, receipt: number };
    case 'openSitting':
      return { ...sent, sitting: randomUUIDv7() };
    case 'castVote': {
      const { type: _, ...said } = sent;
      return signVote(tx, state, said);
    }
    case 'castRecommendationVote': {
      const { type: _, ...said } = sent;
      return signRecommendation(tx, state, said);
    }
    case 'signContract':
      return signContract(tx, state, sent, at);
    case 'askRecommendation': {
      const { type, ...asked } = sent;
      return { type, request: { id: randomUUIDv7(), ...asked } };
    }
    case 'fileObjection':
      return { ...sent, id: randomUUIDv7() };
    // The names of facts and their values are read in the casework, which refuses what no family file could hold.
    case 'receiveEvidence':
      return { ...sent, source: 'document', fetchedAt: at } as CaseCommand;
    case 'recordVisit':
      return { ...sent, act: sent.act as VisitAct };
    case 'correctFact':
    case 'settleChange':
      return sent as CaseCommand;
    case 'reportChange':
      return { ...sent, id: randomUUIDv7() } as CaseCommand;
    case 'proposeDebt':
      return { ...sent, debt: randomUUIDv7() };
    default:
      return sent;
  }
}

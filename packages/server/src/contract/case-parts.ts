import type {
  CaseState,
  Conclusion,
  DecisionState,
  Document,
  EvidenceState,
  Recommendation,
  Replay,
  Sitting,
  VisitState,
} from '@tirek/casework';
import type { FamilyFile } from '@tirek/family';
import { z } from 'zod';

/*
 * Parts of a case as the casework describes them. Their types are the casework's own, said once; the documents of the API
 * show them as anything, with a word on what they are.
 */

/** The file without the groups of fields the role does not see. */
export type SeenFamily = Omit<FamilyFile, 'members'> & {
  readonly members?: readonly (Omit<FamilyFile['members'][number], 'name' | 'iin'> & {
    readonly name?: string | undefined;
    readonly iin?: string | undefined;
  })[];
};
/** Without the group `evidence` only what is awaited. */
export type SeenEvidence = Pick<EvidenceState, 'awaited'> &
  Partial<Pick<EvidenceState, 'claims' | 'doubts'>> & {
    /** Ids of the doubts nobody has settled. */
    readonly open?: readonly string[];
    readonly documents?: readonly Document[];
  };
type RecordedAct = NonNullable<VisitState['act']>;
/** Where a protected family's contact is not seen, the place of the visit is not either: it is the address. */
export type SeenVisit = Omit<VisitState, 'act'> & {
  readonly act: (Omit<RecordedAct, 'place'> & { readonly place: RecordedAct['place'] | null }) | null;
};
/** Without the group `votes` how many have voted, and the conclusion without its sitting. */
export interface SeenCommission {
  readonly open:
    | Sitting
    | { readonly id: string; readonly openedOn: string; readonly voted: number; readonly quorum: number }
    | null;
  readonly conclusion: Conclusion | Pick<Conclusion, 'conclusion' | 'reachedOn'> | null;
  readonly voters?: CaseState['commission']['voters'];
}

// The casework has made what is told here; it is described, not checked once more on its way out.
const part = <T>(description: string): z.ZodType<T> => z.unknown().meta({ description }) as z.ZodType<T>;

export const FamilyPart = part<SeenFamily>('The family file as stated, without the fields the role does not see.');
export const EvidencePart = part<SeenEvidence>('Awaited registers, what the sources told, doubts.');
export const VisitPart = part<SeenVisit | null>('Handing over, who is sent, the act.');
export const CommissionPart = part<SeenCommission>('Sitting, votes, conclusion; without votes only the conclusion.');
export const RecommendationsPart = part<readonly Recommendation[] | null>(
  'Asked of a district or regional commission.',
);
export const DeterminationPart = part<DecisionState['determination']>('The last determination with its whole trace.');
export const DecisionPart = part<Omit<DecisionState, 'determination'> | null>(
  'Proposal, decisions made, corrections, contract.',
);
export const ContractPart = part<CaseState['contract'] | null>(
  'Versions of the social contract, signatures, extension.',
);
export const ObligationsPart = part<CaseState['obligations'] | null>('What was said and found about obligations.');
export const SanctionsPart = part<CaseState['sanctions'] | null>('Breaches and what followed from them.');
export const ObjectionsPart = part<CaseState['objections'] | null>('Objections and the answers to them.');
export const ChangesPart = part<CaseState['changes'] | null>('Changes of circumstances, the end of aid.');
export const AccountPart = part<CaseState['payment']['account']>('Where aid is paid to.');
export const DebtsPart = part<CaseState['debts'] | null>('Money paid without right, whole tiyn.');
export const ExitPart = part<CaseState['exit'] | null>('Review of the contract, exit, how the family was after it.');
export const ReplayedPart = part<Replay['determinations']>('Each determination as it was and as it comes out now.');

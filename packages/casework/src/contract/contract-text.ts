import { canonicalJson } from '../canonical-json.ts';
import type { CaseState } from '../case-state.ts';
import type { Party } from './events.ts';
import type { ContractVersion } from './state.ts';

/** A version as the text whose hash is signed. It names the case, so that no signature can be used for another family's. */
export const contractText = (
  { application }: CaseState,
  { version, terms, parties, reason }: Pick<ContractVersion, 'version' | 'terms' | 'parties' | 'reason'>,
): string => canonicalJson({ case: application?.case ?? null, version, terms, parties, reason });

/** What one party signs. */
export interface ContractSigning {
  readonly version: number;
  readonly hash: string;
  readonly party: Party;
}

/** The signing as the text to be signed: turned to another version or another party it is void. */
export const contractSigningText = ({ version, hash, party }: ContractSigning): string =>
  canonicalJson({ contract: 1, version, hash, party });

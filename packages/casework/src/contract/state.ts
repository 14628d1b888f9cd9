import type { ContractEvent, ContractTerms, ExtensionGround, Party } from './events.ts';

/** A signature under a version. */
export interface ContractSignature {
  readonly party: Party;
  readonly hash: string;
  readonly by: Extract<ContractEvent, { type: 'contractSigned' }>['by'];
  readonly person: string;
  readonly on: string;
}

/** One version of the contract with its signatures. */
export interface ContractVersion {
  readonly version: number;
  readonly terms: ContractTerms;
  readonly parties: readonly Party[];
  readonly reason: string | null;
  readonly drawnUpOn: string;
  readonly drawnUpBy: string;
  readonly signatures: readonly ContractSignature[];
  /** Day since which it holds; null while somebody has not signed. */
  readonly concludedOn: string | null;
}

/** The social contract with all its versions. */
export interface ContractState {
  readonly versions: readonly ContractVersion[];
  readonly extensionProposal: {
    readonly to: string;
    readonly ground: ExtensionGround;
    readonly recommendation: string;
    readonly by: string;
    readonly on: string;
  } | null;
  readonly extensions: readonly {
    readonly from: string;
    readonly to: string;
    readonly ground: ExtensionGround;
    readonly recommendation: string;
    readonly by: string;
    readonly on: string;
  }[];
}

/** No contract was drawn up. */
export const noContract: ContractState = { versions: [], extensionProposal: null, extensions: [] };

const toVersion = (
  { version, terms, parties, reason }: Extract<ContractEvent, { type: 'contractDrawnUp' }>,
  on: string,
  person: string,
): ContractVersion => ({
  version,
  terms,
  parties,
  reason: reason ?? null,
  drawnUpOn: on,
  drawnUpBy: person,
  signatures: [],
  concludedOn: null,
});

/** The contract after one more event. */
export function evolveContract(state: ContractState, event: ContractEvent, on: string, person: string): ContractState {
  const change = (version: number, to: (one: ContractVersion) => ContractVersion): ContractState => ({
    ...state,
    versions: state.versions.map((one) => (one.version === version ? to(one) : one)),
  });
  switch (event.type) {
    case 'contractDrawnUp':
      return { ...state, versions: [...state.versions, toVersion(event, on, person)] };
    case 'contractSigned': {
      const { party, hash, by } = event;
      const signature = { party, hash, by, person, on };
      return change(event.version, (one) => ({ ...one, signatures: [...one.signatures, signature] }));
    }
    case 'contractConcluded':
      return change(event.version, (one) => ({ ...one, concludedOn: on }));
    case 'extensionProposed': {
      const { to, ground, recommendation } = event;
      return { ...state, extensionProposal: { to, ground, recommendation, by: person, on } };
    }
    case 'extensionGivenBack':
      return { ...state, extensionProposal: null };
    case 'contractExtended': {
      const { from, to, ground, recommendation } = event;
      return {
        ...state,
        extensionProposal: null,
        extensions: [...state.extensions, { from, to, ground, recommendation, by: person, on }],
      };
    }
  }
}

/** The version that holds: the last one everybody has signed. */
export const contractInForce = ({ versions }: ContractState): ContractVersion | undefined =>
  versions.findLast(({ concludedOn }) => concludedOn !== null);

/** Last day of the contract, with what was added to it; undefined where none holds. */
export const contractEnds = (state: ContractState): string | undefined =>
  state.extensions.at(-1)?.to ?? contractInForce(state)?.terms.to;

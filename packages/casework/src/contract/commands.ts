import type { ContractTerms, ExtensionGround, Party } from './events.ts';

/** What can be asked of the contract. */
export type ContractCommand =
  | {
      readonly type: 'drawUpContract';
      readonly terms: ContractTerms;
      /** Why a contract that holds already is changed; not asked of the first version. */
      readonly reason?: string;
    }
  | {
      /** With the signer's own key, for oneself or, as the one who decides, for the centre. */
      readonly type: 'signContract';
      readonly version: number;
      readonly party: Party;
      readonly hash: string;
      readonly signature: string;
      readonly publicKey: string;
    }
  | {
      /** A member signed the printed contract; its scan is kept with the case. */
      readonly type: 'recordPaperSignature';
      readonly version: number;
      readonly party: Party;
      /** Hash of the scan. */
      readonly document: string;
    }
  | {
      readonly type: 'proposeExtension';
      readonly to: string;
      readonly ground: ExtensionGround;
      /** Id of the recommendation that speaks for it. */
      readonly recommendation: string;
    }
  | { readonly type: 'giveBackExtension'; readonly reason: string }
  | { readonly type: 'approveExtension' };

import type { CaseCommand } from '../case-event.ts';
import { muratsTerms } from '../examples/contract-path.ts';
import type { ContractCommand } from './commands.ts';

/** One command of each kind of this room. */
export const contractCommands: { readonly [T in ContractCommand['type']]: Extract<CaseCommand, { type: T }> } = {
  drawUpContract: { type: 'drawUpContract', terms: muratsTerms },
  signContract: { type: 'signContract', version: 1, party: 'centre', hash: '', signature: '', publicKey: '' },
  recordPaperSignature: { type: 'recordPaperSignature', version: 1, party: 'member:bibigul', document: 'scan-1' },
  proposeExtension: { type: 'proposeExtension', to: '2019-04-30', ground: 'training', recommendation: 'r-ext' },
  giveBackExtension: { type: 'giveBackExtension', reason: 'A reason long enough.' },
  approveExtension: { type: 'approveExtension' },
};

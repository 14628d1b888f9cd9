import { type CaseCommand, type CaseState, contractSigningText, contractText, type Party } from '@tirek/casework';
import type { ActorTransaction } from '../db/with-actor.ts';
import { giveSigningKey, openSigningKey, type Signature } from '../people/signing.ts';
import { hashText } from './surroundings.ts';

/** Which version is signed, and as which party. */
export interface SaidSigning {
  readonly version: number;
  readonly party: Party;
}

/** What a party signs of the version as it stands in the case, and the command it becomes. */
export function contractSigningOf(state: CaseState, { version, party }: SaidSigning) {
  const found = state.contract.versions.find((one) => one.version === version);
  const signing = { version, party, hash: found ? hashText(contractText(state, found)) : '' };
  const text = contractSigningText(signing);
  return { text, with: (signature: Signature) => ({ type: 'signContract' as const, ...signing, ...signature }) };
}

/**
 * The signature of the one who acts, with their own key and nobody else's. Who has never signed anything gets a key of their
 * own with the first contract.
 */
export async function signContract(
  tx: ActorTransaction,
  state: CaseState,
  said: SaidSigning,
  at: string,
): Promise<CaseCommand> {
  await giveSigningKey(tx, tx.actor.person, at);
  const signs = await openSigningKey(tx);
  const signing = contractSigningOf(state, said);
  return signing.with(signs ? signs(signing.text) : { publicKey: '', signature: '' });
}

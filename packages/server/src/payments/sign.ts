import { registerText } from '@tirek/casework';
import { NotDone } from '../cases/execute.ts';
import type { ActorTransaction } from '../db/with-actor.ts';
import { databaseSigner, findPublicKeys, type Signer } from '../people/signing.ts';
import type { Asked } from './gather.ts';
import { hashOfList } from './lock.ts';
import { advanceRegister, holdRegister, type LoadedRegister } from './register-at-work.ts';

/**
 * Signs the list of a register with the key of the one who acts. The list is hashed anew from what lies in the database: what
 * was signed before is what is there now. Throws `NotDone`.
 */
export async function signRegister(
  tx: ActorTransaction,
  { id, moment }: Asked,
  signer: Signer = databaseSigner,
): Promise<LoadedRegister> {
  const register = await holdRegister(tx, id);
  const { person } = tx.actor;
  if (register.state.standing !== 'locked')
    throw new NotDone({ refusal: { code: 'register.standing', standing: register.state.standing ?? 'none' } });
  const listHash = await hashOfList(tx, id);
  const keys = (await findPublicKeys(tx, [person])).get(person) ?? [];
  const signature =
    keys.length > 0 ? await signer.sign(tx, registerText(register.state)) : { publicKey: '', signature: '' };
  return advanceRegister(tx, register, { type: 'signPayments', listHash, ...signature }, moment);
}

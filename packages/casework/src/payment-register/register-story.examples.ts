import type { Actor } from '../actor.ts';
import { hashOf, keyOf, sign } from '../examples/story.ts';
import { record, type Recorded } from '../history.ts';
import type { Refusal } from '../refusal.ts';
import {
  decidePaymentRegister,
  foldPaymentRegister,
  type PaymentRegisterCommand,
  type PaymentRegisterEvent,
  type PaymentRegisterState,
  registerText,
} from './register-stream.ts';

const TERRITORY = 'kz/61/6110';
export const aliya: Actor = { person: 'aliya', role: 'paymentsOfficer', office: TERRITORY };
export const deputy: Actor = { person: 'deputy', role: 'paymentsOfficer', office: TERRITORY };
export const chief: Actor = { person: 'chief', role: 'decisionMaker', office: TERRITORY };
export const bank: Actor = { person: 'system', role: 'system', office: '' };

/** A register while it is being told. */
export interface RegisterStory {
  readonly history: readonly Recorded<PaymentRegisterEvent>[];
  readonly state: PaymentRegisterState;
}

const asking = (actor: Actor) => ({
  actor,
  keysOf: (person: string) => [keyOf(person)],
  verify: (publicKey: string, text: string, signature: string) => signature === sign(publicKey, text),
});

export const noStory: RegisterStory = { history: [], state: foldPaymentRegister([]) };

export function registerRefusal(
  { state }: RegisterStory,
  actor: Actor,
  command: PaymentRegisterCommand,
): Refusal | undefined {
  const outcome = decidePaymentRegister(state, command, asking(actor));
  return outcome.ok ? undefined : outcome.refusal;
}

/** The story after somebody did something; throws with the refusal where it was refused. */
export function actOnRegister(story: RegisterStory, actor: Actor, command: PaymentRegisterCommand): RegisterStory {
  const outcome = decidePaymentRegister(story.state, command, asking(actor));
  if (!outcome.ok) throw new Error(`${command.type}: ${JSON.stringify(outcome.refusal)}`);
  const moment = { actor, at: '2026-03-20T05:00:00Z', day: '2026-03-20' };
  const history = [...story.history, ...record(outcome.events, story.state.version, moment)];
  return { history, state: foldPaymentRegister(history) };
}

const two = { count: 2, sum: 300 };
export const OPEN = { type: 'openPayments', office: TERRITORY, month: '2026-03', number: 1 } as const;
export const LOCK = { type: 'lockPayments', locked: two, listHash: hashOf('the list') } as const;

/** A signature of somebody over the list as it is locked. */
export const signatureOf = (
  { state }: RegisterStory,
  person: string,
  changed: { readonly listHash?: string; readonly publicKey?: string; readonly signature?: string } = {},
): Extract<PaymentRegisterCommand, { type: 'signPayments' }> => ({
  type: 'signPayments',
  listHash: state.locked?.listHash ?? '',
  publicKey: keyOf(person),
  signature: sign(keyOf(person), registerText(state)),
  ...changed,
});

export const opened = actOnRegister(noStory, aliya, OPEN);
export const gathered = actOnRegister(opened, aliya, { type: 'gatherPayments', gathered: { count: 3, sum: 400 } });
export const checked = actOnRegister(gathered, aliya, {
  type: 'checkPayments',
  passed: two,
  held: { count: 1, sum: 100 },
});
export const locked = actOnRegister(checked, aliya, LOCK);
export const signedOnce = actOnRegister(locked, aliya, signatureOf(locked, 'aliya'));
export const signed = actOnRegister(signedOnce, chief, signatureOf(signedOnce, 'chief'));
export const filed = actOnRegister(signed, aliya, { type: 'filePayments', file: 'TIREK-1', fileHash: 'f' });
export const sent = actOnRegister(filed, aliya, { type: 'sendPayments' });
export const answered = actOnRegister(sent, bank, { type: 'answerPayments', answer: 'pain.002/1', changed: 2 });

import type { Actor } from '../actor.ts';
import { canonicalJson } from '../canonical-json.ts';
import { happened, type Outcome } from '../context.ts';
import type { Recorded } from '../history.ts';
import { isWithin } from '../office-path.ts';
import { refuse, type Refused } from '../refusal.ts';
import { PAYMENT_REGISTER_ACTIONS } from './actions.ts';
import type { RegisterStanding } from './register-state.ts';

/** So many payments of so much, whole tiyn. */
export interface Counted {
  readonly count: number;
  readonly sum: number;
}

/** What can happen to the register of a month and territory: a small history of its own, beside its payments. */
export type PaymentRegisterEvent =
  | { readonly type: 'paymentsOpened'; readonly office: string; readonly month: string; readonly number: number }
  | { readonly type: 'paymentsGathered'; readonly gathered: Counted }
  | { readonly type: 'paymentsChecked'; readonly passed: Counted; readonly held: Counted }
  | { readonly type: 'paymentsLocked'; readonly locked: Counted; readonly listHash: string }
  | {
      readonly type: 'paymentsSigned';
      readonly listHash: string;
      readonly publicKey: string;
      readonly signature: string;
    }
  | { readonly type: 'paymentsFiled'; readonly file: string; readonly fileHash: string }
  | { readonly type: 'paymentsSent' }
  /** The bank told something: `answer` is what its message is known by. */
  | { readonly type: 'paymentsAnswered'; readonly answer: string; readonly changed: number }
  | { readonly type: 'paymentsReconciled'; readonly settled: Counted; readonly back: Counted };

/** What can be asked about a register; counts and hashes are found by the one who asks for it. */
export type PaymentRegisterCommand =
  | { readonly type: 'openPayments'; readonly office: string; readonly month: string; readonly number: number }
  | { readonly type: 'gatherPayments'; readonly gathered: Counted }
  | { readonly type: 'checkPayments'; readonly passed: Counted; readonly held: Counted }
  | { readonly type: 'lockPayments'; readonly locked: Counted; readonly listHash: string }
  | { readonly type: 'signPayments'; readonly listHash: string; readonly publicKey: string; readonly signature: string }
  | { readonly type: 'filePayments'; readonly file: string; readonly fileHash: string }
  | { readonly type: 'sendPayments' }
  | { readonly type: 'answerPayments'; readonly answer: string; readonly changed: number }
  | {
      readonly type: 'reconcilePayments';
      /** Ordered and not answered for good. */
      readonly inFlight: number;
      readonly settled: Counted;
      readonly back: Counted;
    };

/** A signature under the list of a register. */
export interface RegisterSignature {
  readonly person: string;
  readonly role: string;
  readonly publicKey: string;
  readonly signature: string;
  readonly on: string;
}

/** A register as its history makes it. */
export interface PaymentRegisterState {
  readonly version: number;
  readonly standing: RegisterStanding | null;
  readonly of: { readonly office: string; readonly month: string; readonly number: number } | null;
  readonly locked: (Counted & { readonly listHash: string }) | null;
  readonly signatures: readonly RegisterSignature[];
  readonly file: { readonly id: string; readonly hash: string; readonly on: string } | null;
  readonly sentOn: string | null;
  /** Answers taken so far: the same one twice does nothing. */
  readonly answers: readonly string[];
}

/** No register was opened. */
const noPaymentRegister: PaymentRegisterState = {
  version: 0,
  standing: null,
  of: null,
  locked: null,
  signatures: [],
  file: null,
  sentOn: null,
  answers: [],
};

function evolve(state: PaymentRegisterState, recorded: Recorded<PaymentRegisterEvent>): PaymentRegisterState {
  const { seq: version, day: on, by, event } = recorded;
  const next = { ...state, version };
  switch (event.type) {
    case 'paymentsOpened': {
      const { office, month, number } = event;
      return { ...next, standing: 'opened', of: { office, month, number } };
    }
    case 'paymentsGathered':
      return { ...next, standing: 'gathered' };
    case 'paymentsChecked':
      return { ...next, standing: 'checked' };
    case 'paymentsLocked':
      return { ...next, standing: 'locked', locked: { ...event.locked, listHash: event.listHash } };
    case 'paymentsSigned': {
      const { publicKey, signature } = event;
      const signatures = [...state.signatures, { person: by.person, role: by.role, publicKey, signature, on }];
      return { ...next, signatures, standing: signatures.length >= SIGNATURES ? 'signed' : 'locked' };
    }
    case 'paymentsFiled':
      return { ...next, standing: 'filed', file: { id: event.file, hash: event.fileHash, on } };
    case 'paymentsSent':
      return { ...next, standing: 'sent', sentOn: on };
    case 'paymentsAnswered':
      return { ...next, standing: 'answered', answers: [...state.answers, event.answer] };
    case 'paymentsReconciled':
      return { ...next, standing: 'reconciled' };
  }
}

const SIGNATURES = 2;

/** The register as its history makes it. Never throws. */
export const foldPaymentRegister = (history: readonly Recorded<PaymentRegisterEvent>[]): PaymentRegisterState =>
  history.reduce(evolve, noPaymentRegister);

/** What is signed: the list by its hash, with what anybody can count again. */
export const registerText = ({ of, locked }: PaymentRegisterState): string =>
  canonicalJson({ payments: 1, of, list: locked?.listHash, count: locked?.count, sum: locked?.sum });

/** From where each thing may be done; what came back from the bank may come late. */
const FROM: Readonly<Record<Exclude<PaymentRegisterCommand['type'], 'openPayments'>, readonly RegisterStanding[]>> = {
  gatherPayments: ['opened', 'gathered', 'checked'],
  checkPayments: ['gathered', 'checked'],
  lockPayments: ['checked'],
  signPayments: ['locked'],
  filePayments: ['signed'],
  sendPayments: ['filed'],
  answerPayments: ['sent', 'answered', 'reconciled'],
  reconcilePayments: ['answered'],
};

/** Who asks, and how hashes and keys are looked at. */
export interface RegisterAsking {
  readonly actor: Actor;
  readonly keysOf: (person: string) => readonly string[];
  readonly verify: (publicKey: string, text: string, signature: string) => boolean;
}

type Sign = Extract<PaymentRegisterCommand, { type: 'signPayments' }>;

/** Two persons, one who prepared it and one who decides, each with a key of their own, over the same list. */
function refuseSignature(state: PaymentRegisterState, sign: Sign, asking: RegisterAsking): Refused | undefined {
  const { actor, keysOf, verify } = asking;
  if (state.locked?.listHash !== sign.listHash) return refuse({ code: 'register.otherList', hash: sign.listHash });
  if (state.signatures.some(({ person }) => person === actor.person))
    return refuse({ code: 'register.sameSigner', officer: actor.person });
  if (state.signatures.some(({ role }) => role === actor.role))
    return refuse({ code: 'register.sameRole', role: actor.role });
  if (!keysOf(actor.person).includes(sign.publicKey)) return refuse({ code: 'register.unknownKey' });
  return verify(sign.publicKey, registerText(state), sign.signature)
    ? undefined
    : refuse({ code: 'register.signature' });
}

function happening(state: PaymentRegisterState, command: PaymentRegisterCommand): Outcome<PaymentRegisterEvent> {
  switch (command.type) {
    case 'openPayments':
      return happened({ ...command, type: 'paymentsOpened' });
    case 'gatherPayments':
      return happened({ ...command, type: 'paymentsGathered' });
    case 'checkPayments':
      return happened({ ...command, type: 'paymentsChecked' });
    case 'lockPayments':
      return command.locked.count === 0
        ? refuse({ code: 'register.empty' })
        : happened({ ...command, type: 'paymentsLocked' });
    case 'signPayments':
      return happened({ ...command, type: 'paymentsSigned' });
    case 'filePayments':
      return happened({ ...command, type: 'paymentsFiled' });
    case 'sendPayments':
      return happened({ type: 'paymentsSent' });
    case 'answerPayments':
      return state.answers.includes(command.answer) ? happened() : happened({ ...command, type: 'paymentsAnswered' });
    case 'reconcilePayments': {
      const { inFlight, settled, back } = command;
      if (inFlight > 0) return refuse({ code: 'register.inFlight', payments: inFlight });
      return happened({ type: 'paymentsReconciled', settled, back });
    }
  }
}

/** What comes of a command about a register of payments. */
export function decidePaymentRegister(
  state: PaymentRegisterState,
  command: PaymentRegisterCommand,
  asking: RegisterAsking,
): Outcome<PaymentRegisterEvent> {
  const { actor } = asking;
  const by: readonly Actor['role'][] = PAYMENT_REGISTER_ACTIONS[command.type].by;
  if (!by.includes(actor.role)) return refuse({ code: 'access.role', role: actor.role, allowedRoles: by });
  const office = state.of?.office ?? (command.type === 'openPayments' ? command.office : '');
  if (actor.role !== 'system' && !isWithin(office, actor.office))
    return refuse({ code: 'access.territory', office: actor.office });
  if (command.type === 'openPayments')
    return state.standing === null ? happening(state, command) : refuse({ code: 'register.exists' });
  if (state.standing === null || !FROM[command.type].includes(state.standing))
    return refuse({ code: 'register.standing', standing: state.standing ?? 'none' });
  const unsigned = command.type === 'signPayments' ? refuseSignature(state, command, asking) : undefined;
  return unsigned ?? happening(state, command);
}

/** What may be done with a register where it stands. */
export const offeredFor = (standing: RegisterStanding | null): readonly PaymentRegisterCommand['type'][] =>
  standing === null
    ? ['openPayments']
    : (Object.keys(FROM) as (keyof typeof FROM)[]).filter((type) => FROM[type].includes(standing));

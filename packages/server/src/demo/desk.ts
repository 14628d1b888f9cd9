import { randomUUIDv7 } from 'node:crypto';
import {
  type Actor,
  type CaseCommand,
  type CaseEvent,
  type CaseState,
  type CommissionLevel,
  type CommissionOrder,
  type Context,
  decide,
  emptyCase,
  entitlementsOf,
  evolve,
  isInForce,
  officeAbove,
  type Party,
  record,
  type Refusal,
  type Vote,
} from '@tirek/casework';
import type { Moment } from '../cases/moment.ts';
import { ballotOf, type Said } from '../cases/sign-ballot.ts';
import { contractSigningOf } from '../cases/sign-contract.ts';
import { hashText } from '../cases/surroundings.ts';
import { votesIn } from '../cases/votes-in.ts';
import type { DocumentKind, MediaType } from '../contract/document.ts';
import type { Deed } from '../db/append-cases.ts';
import { hashContent, type StoredDocument } from '../db/documents.ts';
import type { SignedVote } from '../db/votes.ts';
import { type Sign, type Signature, verifySignature } from '../people/signing.ts';

/** What the casework has to know of the town besides a case: its commissions, and whose keys sign. */
export interface Surroundings {
  readonly orders: readonly CommissionOrder[];
  readonly keys: ReadonlyMap<string, readonly string[]>;
  /** The opened key of each member of a commission, by person. */
  readonly signs: ReadonlyMap<string, Sign>;
}

/** The nearest commission of a level that holds on the day: of the office, or of one above. */
function orderFor(
  { orders }: Surroundings,
  office: string,
  level: CommissionLevel,
  day: string,
): CommissionOrder | undefined {
  for (let path: string | undefined = office; path !== undefined; path = officeAbove(path)) {
    const found = orders.find((order) => order.office === path && order.level === level && isInForce(order, day));
    if (found) return found;
  }
  return undefined;
}

const keyOf = (publicKey: string, text: string, signature: string): string => `${publicKey} ${signature} ${text}`;

/** A case that is worked on in memory: the casework decides, real keys sign, and nothing is written yet. */
export class Desk {
  readonly id: string;
  readonly number: string;
  readonly #around: Surroundings;
  readonly deeds: Deed<CaseEvent>[] = [];
  readonly votes: SignedVote[] = [];
  readonly #kept: StoredDocument[] = [];
  state: CaseState = emptyCase;
  /** Signatures that are known to be good or not: proposing and approving look at the same ones again. */
  readonly #verified = new Map<string, boolean>();

  constructor(id: string, number: string, around: Surroundings) {
    this.id = id;
    this.number = number;
    this.#around = around;
  }

  #verify(publicKey: string, text: string, signature: string): boolean {
    const key = keyOf(publicKey, text, signature);
    const known = this.#verified.get(key) ?? verifySignature(publicKey, text, signature);
    this.#verified.set(key, known);
    return known;
  }

  #orderFor(command: CaseCommand, day: string): CommissionOrder | undefined {
    const office = this.state.application?.office ?? '';
    if (command.type === 'referToCommission' || command.type === 'openSitting')
      return orderFor(this.#around, office, 'precinct', day);
    if (command.type === 'askRecommendation') return orderFor(this.#around, office, command.request.level, day);
    const sat = this.state.commission.conclusion?.sitting.order.id;
    return this.#around.orders.find(({ id }) => id === sat);
  }

  /** Does something; returns why not where it is refused. */
  tries(actor: Actor, { at, day }: Moment, command: CaseCommand, otherOpenCase?: string): Refusal | undefined {
    const order = this.#orderFor(command, day);
    const context: Context = {
      actor,
      at,
      day,
      hash: hashText,
      verify: (publicKey, text, signature) => this.#verify(publicKey, text, signature),
      hasPhoto: (photo) => this.#kept.some(({ content }) => hashContent(content) === photo),
      hasDocument: (kind, hash) => this.#kept.some((kept) => kept.kind === kind && hashContent(kept.content) === hash),
      keysOf: (person) => this.#around.keys.get(person) ?? [],
      // Its registers are paid once it is written, and with no bank that gives anything back.
      settled: command.type === 'recordExit' ? entitlementsOf(this.state) : [],
      ...(order ? { order } : {}),
      ...(otherOpenCase === undefined ? {} : { otherOpenCase }),
    };
    const outcome = decide(this.state, command, context);
    if (!outcome.ok) return outcome.refusal;
    const recorded = record(outcome.events, this.state.version, context);
    if (recorded.length === 0) return undefined;
    this.votes.push(...votesIn(recorded, this.state));
    this.#remember({ actor, recorded });
    this.state = recorded.reduce(evolve, this.state);
    return undefined;
  }

  /** What one person does at one moment is one deed: nine registers answer at once. */
  #remember(deed: Deed<CaseEvent>): void {
    const last = this.deeds.at(-1);
    const same = last?.actor === deed.actor && !last.kept && last.recorded.at(-1)?.at === deed.recorded[0]?.at;
    if (same && last) this.deeds.splice(-1, 1, { ...last, recorded: [...last.recorded, ...deed.recorded] });
    else this.deeds.push(deed);
  }

  /** Does what must succeed. */
  does(actor: Actor, moment: Moment, command: CaseCommand): void {
    const refusal = this.tries(actor, moment, command);
    if (refusal) throw new Error(`${command.type} was refused to ${actor.role}: ${JSON.stringify(refusal)}`);
  }

  /** Signs a text with the key of a member. */
  signs({ person }: Actor, text: string): Signature {
    const sign = this.#around.signs.get(person);
    // Who has no key signs nothing: the vote is refused for what it is.
    if (!sign) return { publicKey: '', signature: '' };
    const signed = sign(text);
    // Made here by the key itself just now: there is nothing to find out about it.
    this.#verified.set(keyOf(signed.publicKey, text, signed.signature), true);
    return signed;
  }

  /** Keeps a file with the case, the same content once. */
  keeps(actor: Actor, kind: DocumentKind, mediaType: MediaType, content: Uint8Array, { at }: Moment): void {
    if (this.#kept.some((kept) => kept.kind === kind && kept.content === content)) return;
    const file = { id: randomUUIDv7(), case: this.id, kind, mediaType, content };
    const kept = { ...file, scan: 'notScanned' as const, addedAt: at };
    this.#kept.push(kept);
    this.deeds.push({ actor, recorded: [], kept: [kept] });
  }

  /** Attaches a file to the application. */
  attaches(actor: Actor, kind: 'paperApplication', mediaType: MediaType, content: Uint8Array, moment: Moment): void {
    const document = { hash: hashContent(content), kind, mediaType, size: content.byteLength };
    this.does(actor, moment, { type: 'attachDocument', document });
    this.keeps(actor, kind, mediaType, content, moment);
  }

  /** Signs the contract as it stands, as one party. */
  signsContract(actor: Actor, moment: Moment, party: Party): void {
    const version = this.state.contract.versions.at(-1)?.version ?? 0;
    const signing = contractSigningOf(this.state, { version, party });
    this.does(actor, moment, signing.with(this.signs(actor, signing.text)));
  }

  /** Opens a sitting, which gets a name of its own. */
  opensSitting(actor: Actor, moment: Moment): void {
    this.does(actor, moment, { type: 'openSitting', sitting: randomUUIDv7() });
  }

  /** A vote on the act as it is now, signed with the member's own key. */
  ballotOf(actor: Actor, said: Said<Vote>): CaseCommand {
    const ballot = ballotOf(this.state, actor.person, said);
    return ballot.with(this.signs(actor, ballot.text));
  }

  castsVote(actor: Actor, moment: Moment, said: Said<Vote>): void {
    this.does(actor, moment, this.ballotOf(actor, said));
  }
}

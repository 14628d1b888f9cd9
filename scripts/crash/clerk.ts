import { createHash, randomUUID } from 'node:crypto';
import { madeUpFamily } from '../running/made-up-family.ts';
import type { Question } from '../running/person.ts';
import { Interrupted, type Ledger, pause } from './ledger.ts';

/*
 * One who drives one family after the other from the draft to the decision, each step as the officer whose step it is. They
 * look at the case, do what is next, and look again: whatever was interrupted, they go on from what is there.
 */

const OFFICE = 'kz/43/4310';
const MEMBERS = ['yerlan', 'gulmira', 'talgat'] as const;
/** Everybody the clerks act as. */
export const LOGINS = ['botagoz', 'dinara', 'askar', 'samat', ...MEMBERS] as const;
type Login = (typeof LOGINS)[number];

/** A grey dot. */
const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);
const PHOTO_HASH = createHash('sha256').update(PHOTO).digest('hex');
/** Refused so often in a row, a clerk leaves the family to others and begins the next. */
const PATIENCE = 6;
const REGISTERS_PAUSE_MS = 30;

/** A case as the consultant sees it, as far as a clerk looks. */
interface Seen {
  readonly version: number;
  readonly phase: string;
  readonly family: { readonly members?: readonly { readonly id: string }[] };
  readonly evidence: { readonly awaited: readonly unknown[]; readonly open?: readonly string[] };
  readonly visit: { readonly assigned: object | null; readonly act: object | null } | null;
  readonly commission: { readonly open: { readonly votes?: readonly { readonly member: string }[] } | null };
  readonly determination: object | null;
}

export class Clerk {
  readonly #ledger: Ledger;
  readonly #idOf: (login: Login) => string;
  readonly #serial: () => number;
  #case: string | undefined;
  #refused = 0;

  constructor(ledger: Ledger, idOf: (login: Login) => string, serial: () => number) {
    this.#ledger = ledger;
    this.#idOf = idOf;
    this.#serial = serial;
  }

  /** Works until it is told to stop, or until an answer does not come. */
  async work(goesOn: () => boolean): Promise<void> {
    try {
      while (goesOn()) await this.#step();
    } catch (error) {
      if (!(error instanceof Interrupted)) throw error;
    }
  }

  async #step(): Promise<void> {
    if (this.#case === undefined || this.#refused > PATIENCE) return this.#begin();
    const answer = await this.#ledger.read('botagoz', `/v1/cases/${this.#case}`);
    if (answer.status !== 200) return void (this.#refused += 1);
    const done = await this.#next(this.#case, JSON.parse(answer.text) as Seen);
    this.#refused = done ? 0 : this.#refused + 1;
  }

  async #begin(): Promise<void> {
    this.#case = undefined;
    this.#refused = 0;
    const { file, applicant } = madeUpFamily(this.#serial());
    const body = { office: OFFICE, channel: 'centre', family: file, applicant };
    const answer = await this.#ledger.command('botagoz', {
      method: 'POST',
      path: '/v1/cases',
      body,
      key: randomUUID(),
    });
    if (answer.status === 201) this.#case = (JSON.parse(answer.text) as { id: string }).id;
  }

  async #does(login: Login, id: string, version: number, body: object): Promise<boolean> {
    const question: Question = { method: 'POST', path: `/v1/cases/${id}/commands`, body, key: randomUUID(), version };
    return (await this.#ledger.command(login, question)).status === 200;
  }

  /** Does what is next in a case; false where it was refused. */
  async #next(id: string, seen: Seen): Promise<boolean> {
    const { version, phase } = seen;
    const does = (login: Login, body: object): Promise<boolean> => this.#does(login, id, version, body);
    switch (phase) {
      case 'draft':
        return does('botagoz', { type: 'submitApplication' });
      case 'registers':
        return seen.evidence.awaited.length > 0 ? this.#wait() : does('botagoz', { type: 'referToCommission' });
      case 'visit':
        return seen.visit?.assigned ? this.#visit(id, seen) : does('dinara', this.#assignment());
      case 'commission':
        return seen.commission.open ? this.#vote(id, seen) : does('dinara', { type: 'openSitting' });
      case 'determination':
        return does('botagoz', { type: seen.determination ? 'propose' : 'determine' });
      case 'proposed':
        return does('samat', { type: 'approve' });
      default:
        await this.#begin();
        return true;
    }
  }

  async #wait(): Promise<boolean> {
    await pause(REGISTERS_PAUSE_MS);
    return false;
  }

  #assignment(): object {
    const on = new Date().toISOString().slice(0, 10);
    return { type: 'assignVisit', assistant: this.#idOf('askar'), members: [this.#idOf('gulmira')], on };
  }

  async #visit(id: string, { version, family }: Seen): Promise<boolean> {
    const file = { kind: 'visitPhoto', mediaType: 'image/png', content: PHOTO };
    await this.#ledger.command('askar', { method: 'POST', path: `/v1/cases/${id}/documents`, file, key: randomUUID() });
    const ago = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();
    const act = {
      startedAt: ago(60),
      endedAt: ago(20),
      place: { lat: 44.85, lon: 65.5 },
      present: (family.members ?? []).map((member) => member.id),
      unregistered: [],
      incomeSigns: [],
      facts: [],
      photos: [{ hash: PHOTO_HASH, takenAt: ago(40) }],
      condition: 'Екі бөлмелі үй, пеш жылуы, жиһазы қарапайым.',
    };
    return this.#does('askar', id, version, { type: 'recordVisit', act });
  }

  /** All who have not voted do so at the same moment; whoever was quicker is in the way of the others, who look again. */
  async #vote(id: string, { version, commission }: Seen): Promise<boolean> {
    const voted = commission.open?.votes?.map(({ member }) => member) ?? [];
    const left = MEMBERS.filter((login) => !voted.includes(this.#idOf(login)));
    const votes = left.map((login) => this.#does(login, id, version, { type: 'castVote', vote: 'need' }));
    const outcomes = await Promise.allSettled(votes);
    for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
    return outcomes.some((outcome) => outcome.status === 'fulfilled' && outcome.value);
  }
}

import type { Answer, Person, Question } from '../running/person.ts';

/** A request as a client remembers it: what it asked, and what it was told, if it was told anything. */
export interface Entry {
  readonly login: string;
  readonly question: Question;
  answer: Answer | undefined;
}

/** Thrown where no answer came: whether it was done, the client cannot know. */
export class Interrupted extends Error {}

/** What the server told its client it has done. */
export interface Told {
  readonly id: string;
  readonly version: number;
  readonly happened: readonly string[];
}

/** What a person waits at most for an answer while the server comes back. */
const LONGEST_WAIT_MS = 30_000;
const PAUSE_MS = 100;
const isAnswer = ({ status }: Answer): boolean => status > 0 && status < 500;
export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The books of all clients together: every command they sent, by its key. */
export class Ledger {
  readonly entries: Entry[] = [];
  /** Answers of 500: whatever is killed, the server says what is the matter (503) or nothing. */
  faults = 0;
  readonly #people: ReadonlyMap<string, Person>;

  constructor(people: ReadonlyMap<string, Person>) {
    this.#people = people;
  }

  #person(login: string): Person {
    const person = this.#people.get(login);
    if (!person) throw new Error(`nobody is called ${login}`);
    return person;
  }

  async #try(login: string, question: Question): Promise<Answer | undefined> {
    const answer = await this.#person(login)
      .ask(question)
      .catch(() => undefined);
    if (answer?.status === 500) this.faults += 1;
    return answer && isAnswer(answer) ? answer : undefined;
  }

  /** Sends a command once. Throws `Interrupted` where no answer comes. */
  async command(login: string, question: Question): Promise<Answer> {
    const entry: Entry = { login, question, answer: undefined };
    this.entries.push(entry);
    entry.answer = await this.#try(login, question);
    if (!entry.answer) throw new Interrupted();
    return entry.answer;
  }

  /** Asks a question that changes nothing. Throws `Interrupted` where no answer comes. */
  async read(login: string, path: string): Promise<Answer> {
    const answer = await this.#try(login, { method: 'GET', path });
    if (!answer) throw new Interrupted();
    return answer;
  }

  /** Sends again what was never answered, with the same key, until it is. Returns how many there were, and how many of them had been done. */
  async settle(): Promise<{ readonly unanswered: number; readonly hadBeenDone: number }> {
    const open = this.entries.filter(({ answer }) => answer === undefined);
    let hadBeenDone = 0;
    for (const entry of open) {
      const until = performance.now() + LONGEST_WAIT_MS;
      while (!(entry.answer = await this.#try(entry.login, entry.question))) {
        if (performance.now() > until) throw new Error(`no answer to ${entry.question.path} after the restart`);
        await pause(PAUSE_MS);
      }
      if (entry.answer.replayed) hadBeenDone += 1;
    }
    return { unanswered: open.length, hadBeenDone };
  }

  /** Sends what was done once more: the answer must be the first one, word by word. Returns what was answered otherwise. */
  async repeat(entries: readonly Entry[]): Promise<string[]> {
    const faults: string[] = [];
    for (const { login, question, answer } of entries) {
      const again = await this.#try(login, question);
      if (!again || again.text !== answer?.text || again.status !== answer.status || !again.replayed)
        faults.push(`${question.path} answered ${again?.status} when repeated, ${answer?.status} at first`);
    }
    return faults;
  }
}

/** What the server said it has done; undefined where it refused, or where nothing of a case was asked. */
export function toldIn({ answer }: Entry): Told | undefined {
  if (!answer || answer.status >= 300) return undefined;
  const told = JSON.parse(answer.text) as Partial<Told>;
  const { id, version, happened } = told;
  return id === undefined || version === undefined || happened === undefined ? undefined : { id, version, happened };
}

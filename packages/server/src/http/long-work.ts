/** What came of work that takes longer than a request should. */
type Outcome<Result> = { readonly ok: true; readonly result: Result } | { readonly ok: false; readonly error: unknown };

/** A result that nobody came back for is worth nothing after so long. */
const KEPT_MS = 5 * 60 * 1000;

/**
 * Work that may last minutes and is asked for by requests that may not: it is begun by the first who asks and goes on when
 * they have gone; whoever asks while it goes on waits for the same work, and its result is given once, then it is begun anew.
 */
export class LongWork<Result> {
  readonly #begin: (signal: AbortSignal) => Promise<Result>;
  readonly #stopping = new AbortController();
  #running: Promise<Outcome<Result>> | undefined;
  #doneAt: number | undefined;

  constructor(begin: (signal: AbortSignal) => Promise<Result>) {
    this.#begin = begin;
  }

  #begun(): Promise<Outcome<Result>> {
    if (this.#doneAt !== undefined && Date.now() - this.#doneAt > KEPT_MS) this.#running = undefined;
    if (this.#running) return this.#running;
    this.#doneAt = undefined;
    this.#running = this.#begin(this.#stopping.signal)
      .then((result): Outcome<Result> => ({ ok: true, result }))
      .catch((error: unknown): Outcome<Result> => ({ ok: false, error }))
      .finally(() => (this.#doneAt = Date.now()));
    return this.#running;
  }

  /** The result, or undefined where it is not there after so many milliseconds. Throws what the work threw. */
  async wait(patienceMs: number): Promise<Result | undefined> {
    const running = this.#begun();
    let timer: NodeJS.Timeout | undefined;
    const tired = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), patienceMs);
    });
    const outcome = await Promise.race([running, tired]);
    clearTimeout(timer);
    if (!outcome) return undefined;
    if (this.#running === running) this.#running = undefined;
    if (!outcome.ok) throw outcome.error;
    return outcome.result;
  }

  /** Breaks off what is going on, and waits until it has ended. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
  }
}

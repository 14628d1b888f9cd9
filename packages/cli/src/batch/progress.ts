import { number, moneyOfTiyn, tiynOf } from '../show/money.ts';
import { wrapped } from '../show/layout.ts';
import type { Terminal } from '../terminal.ts';
import type { Result } from './result.ts';

const WATCHED_EVERY = 250;
const UNWATCHED_EVERY = 10_000;

/** Counts answers and tells on standard error how far the batch is: four times a second to a person, rarely to a log. */
export class Progress {
  readonly counts = { entitled: 0, notEntitled: 0, undetermined: 0, bad: 0 };
  #total = 0;
  #toldAt = Date.now();
  readonly #terminal: Terminal;
  readonly #watched = process.stderr.isTTY === true;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  get done(): number {
    return Object.values(this.counts).reduce((sum, n) => sum + n, 0);
  }

  /** `share` is the part of the input read, 0–1. */
  add(result: Result, share: number): void {
    this.counts[result.assessment?.answer ?? 'bad'] += 1;
    if (result.assessment) this.#total += tiynOf(result.assessment.amount.total);
    if (Date.now() - this.#toldAt >= (this.#watched ? WATCHED_EVERY : UNWATCHED_EVERY)) this.#tell(share);
  }

  #tell(share: number): void {
    this.#toldAt = Date.now();
    const percent = Math.min(100, Math.floor(share * 100));
    const line = this.#terminal.words('batch.progress', { done: number(this.done), percent });
    process.stderr.write(this.#watched ? `\r\u001b[K${line}` : `${line}\n`);
  }

  /** The closing lines: how many were answered in which way, and the sum of a month. */
  summary(stopped: boolean): string[] {
    if (this.#watched) process.stderr.write('\r\u001b[K');
    const { words, language, width } = this.#terminal;
    const { entitled, notEntitled, undetermined, bad } = this.counts;
    const said = words('batch.summary', {
      done: number(this.done),
      entitled: number(entitled),
      notEntitled: number(notEntitled),
      undetermined: number(undetermined),
      bad: number(bad),
      total: moneyOfTiyn(this.#total, language),
    });
    return wrapped(stopped ? `${words('batch.stopped')} ${said}` : said, { width });
  }
}

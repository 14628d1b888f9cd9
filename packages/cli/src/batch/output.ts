import { once } from 'node:events';
import { type FileHandle, open } from 'node:fs/promises';

/** Text is handed to the system in pieces of about this many letters. */
const PIECE = 64 * 1024;

/** Where the results of a batch go. It waits while the reader of its text is slower than the batch. */
export class Output {
  readonly #file: FileHandle | undefined;
  #held = '';

  private constructor(file: FileHandle | undefined) {
    this.#file = file;
  }

  /** Opens a file anew, or standard output where no path is given. Throws what the system answers. */
  static async open(path: string | undefined): Promise<Output> {
    return new Output(path === undefined ? undefined : await open(path, 'w'));
  }

  async write(text: string): Promise<void> {
    this.#held += text;
    // A person who watches standard output sees each line at once.
    if (this.#held.length >= PIECE || (!this.#file && process.stdout.isTTY)) await this.#flush();
  }

  async close(): Promise<void> {
    await this.#flush();
    await this.#file?.close();
  }

  async #flush(): Promise<void> {
    const text = this.#held;
    this.#held = '';
    if (text === '') return;
    if (this.#file) await this.#file.writeFile(text);
    else if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  }
}

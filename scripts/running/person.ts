import { Agent, request } from 'node:http';

/** What came back, whole. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly replayed: boolean;
  /** Milliseconds from asking to the last byte. */
  readonly ms: number;
}

/** What is asked. A command carries the key by which it is done once, and the version of the case that was seen. */
export interface Question {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: unknown;
  /** A file to be kept, instead of a body. */
  readonly file?: { readonly kind: string; readonly mediaType: string; readonly content: Buffer };
  readonly key?: string;
  readonly version?: number;
}

interface Payload {
  readonly type: string;
  readonly content: string | Buffer;
}

/** A form of one field and one file, with the same boundary each time: sent again it is the same request. */
function formOf({ kind, mediaType, content }: NonNullable<Question['file']>): Payload {
  const boundary = 'tirek-measured-boundary';
  const part = (about: string): string => `--${boundary}\r\ncontent-disposition: form-data; ${about}\r\n`;
  const head = `${part('name="kind"')}\r\n${kind}\r\n${part('name="file"; filename="file"')}content-type: ${mediaType}\r\n\r\n`;
  const whole = Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)]);
  return { type: `multipart/form-data; boundary=${boundary}`, content: whole };
}

function payloadOf({ body, file }: Question): Payload | undefined {
  if (file) return formOf(file);
  return body === undefined ? undefined : { type: 'application/json', content: JSON.stringify(body) };
}

/** Named people of the demo at their screens: one connection each, kept open, with their cookie and their token. */
export class Person {
  readonly login: string;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });
  #address: string;
  #own: Record<string, string> = {};
  /** Id of the account. */
  id = '';

  constructor(login: string, address: string) {
    this.login = login;
    this.#address = address;
  }

  /** The server is at another address now. */
  moveTo(address: string): void {
    this.#address = address;
    this.#agent.destroy();
  }

  leave(): void {
    this.#agent.destroy();
  }

  /** Asks and waits for the whole answer. Rejects where the connection breaks or nothing comes within `waitMs`. */
  ask(question: Question, waitMs = 10_000): Promise<Answer> {
    const { method, path, key, version } = question;
    const payload = payloadOf(question);
    const headers = {
      ...this.#own,
      ...(payload === undefined ? {} : { 'content-type': payload.type }),
      ...(key === undefined ? {} : { 'idempotency-key': key }),
      ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
    };
    const begun = performance.now();
    return new Promise((resolve, reject) => {
      const options = { method, headers, agent: this.#agent, timeout: waitMs };
      const asking = request(new URL(path, this.#address), options, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('aborted', () => reject(new Error('the answer was cut off')));
        answer.on('end', () => {
          const ms = performance.now() - begun;
          const replayed = answer.headers['idempotent-replay'] === 'true';
          this.#keepCookie(answer.headers['set-cookie']);
          resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString(), replayed, ms });
        });
      });
      asking.on('timeout', () => asking.destroy(new Error('no answer in time')));
      asking.on('error', reject);
      asking.end(payload?.content);
    });
  }

  #keepCookie(cookies: readonly string[] | undefined): void {
    const [cookie] = cookies?.[0]?.split(';') ?? [];
    if (cookie !== undefined) this.#own = { ...this.#own, cookie };
  }

  /** Comes in by the one click of the demo. Throws where the door stays shut. */
  async enter(): Promise<Answer> {
    const answer = await this.ask({ method: 'POST', path: '/v1/demo/sign-in', body: { login: this.login } });
    if (answer.status !== 200) throw new Error(`${this.login} was not let in: ${answer.text}`);
    const { csrf, person } = JSON.parse(answer.text) as { csrf: string; person: string };
    this.#own = { ...this.#own, 'x-csrf-token': csrf };
    this.id = person;
    return answer;
  }
}

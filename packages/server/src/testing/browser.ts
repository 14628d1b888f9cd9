import type { FastifyInstance } from 'fastify';

const OURS = 'https://tirek.example';
const MOST_STEPS = 12;

interface Seen {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** A browser without pages: keeps cookies for each host and follows where it is sent, to our server and to others. */
export class Browser {
  readonly #app: FastifyInstance;
  readonly #jars = new Map<string, Map<string, string>>();

  constructor(app: FastifyInstance) {
    this.#app = app;
  }

  /** Another browser with the same cookies. */
  copy(): Browser {
    const other = new Browser(this.#app);
    for (const [origin, jar] of this.#jars) other.#jars.set(origin, new Map(jar));
    return other;
  }

  async get(path: string): Promise<Seen> {
    return this.#seen(await this.#ask(new URL(path, OURS)));
  }

  async put(path: string, payload: object, csrf: string): Promise<Seen> {
    const headers = { cookie: this.#cookies(OURS), host: 'tirek.example', 'x-csrf-token': csrf };
    const { statusCode, body } = await this.#app.inject({ method: 'PUT', url: path, payload, headers });
    return this.#seen({ status: statusCode, body });
  }

  /** Goes where it is sent until a page of ours is to be shown; returns its path. */
  async follow(from: string): Promise<string> {
    const page = await this.#go(
      new URL(from, OURS),
      ({ origin, pathname }) => origin === OURS && !pathname.startsWith('/v1/'),
    );
    return `${page.pathname}${page.search}${page.hash}`;
  }

  /** Goes where it is sent until an address with this path is next; does not open it. */
  followUntil(from: string, ending: string): Promise<URL> {
    return this.#go(new URL(from, OURS), ({ pathname }) => pathname.endsWith(ending));
  }

  async #go(from: URL, isThere: (next: URL) => boolean): Promise<URL> {
    let next = from;
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const { status, location, body } = await this.#ask(next);
      if (location === undefined) throw new Error(`${next.pathname} answered ${status} and leads nowhere: ${body}`);
      next = new URL(location, next);
      if (isThere(next)) return next;
    }
    throw new Error('sent round in a ring');
  }

  async #ask(url: URL): Promise<{ readonly status: number; readonly body: string; readonly location?: string }> {
    const cookie = this.#cookies(url.origin);
    if (url.origin === OURS) {
      const headers = { cookie, host: 'tirek.example', 'x-forwarded-proto': 'https' };
      const {
        statusCode: status,
        body,
        headers: got,
      } = await this.#app.inject({ url: `${url.pathname}${url.search}`, headers });
      this.#keep(url.origin, [got['set-cookie'] ?? []].flat());
      return { status, body, ...(got.location === undefined ? {} : { location: got.location }) };
    }
    const answer = await fetch(url, { redirect: 'manual', headers: { cookie } });
    this.#keep(url.origin, answer.headers.getSetCookie());
    const location = answer.headers.get('location');
    return { status: answer.status, body: await answer.text(), ...(location === null ? {} : { location }) };
  }

  #seen({ status, body }: { readonly status: number; readonly body: string }): Seen {
    return { status, body: body === '' ? {} : (JSON.parse(body) as Seen['body']) };
  }

  #cookies(origin: string): string {
    return [...(this.#jars.get(origin) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  #keep(origin: string, cookies: readonly string[]): void {
    const jar = this.#jars.get(origin) ?? new Map<string, string>();
    this.#jars.set(origin, jar);
    for (const cookie of cookies) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === '' || /expires=Thu, 01 Jan 1970/i.test(cookie)) jar.delete(name);
      else jar.set(name, value);
    }
  }
}

import { randomUUID } from 'node:crypto';
import type { FamilyFile } from '@tirek/family';
import { loneMotherOfFour } from '@tirek/family/examples';
import type { FastifyInstance } from 'fastify';
import { build, type ServerOptions } from '../app.ts';
import { type Moment, momentOf } from '../cases/moment.ts';
import { SYSTEM, withActor } from '../db/with-actor.ts';
import { DEMO_PHOTO } from '../demo/photo.ts';
import { answerAsRegisters } from '../demo/registers.ts';
import { addCitizen, buildTown, personIn, type Town, URBAN } from '../demo/town.ts';
import { actOf } from '../demo/visits.ts';
import { freshDatabase, type FreshDatabase } from './fresh-database.ts';

/** What came back: the status, the body as it was said, the headers. */
export interface Told {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly headers: Record<string, unknown>;
}

/** A file on its way to a case. */
export interface Sent {
  readonly kind: string;
  readonly mediaType: string;
  readonly content: Uint8Array;
  readonly key?: string;
}

/** A form of one field and one file. */
function formOf({ kind, mediaType, content }: Sent): { readonly type: string; readonly payload: Buffer } {
  const line = '------------------------tirek';
  const head = `--${line}\r\ncontent-disposition: form-data; name="kind"\r\n\r\n${kind}\r\n--${line}\r\n`;
  const file = `content-disposition: form-data; name="file"; filename="scan"\r\ncontent-type: ${mediaType}\r\n\r\n`;
  const payload = Buffer.concat([Buffer.from(head + file), content, Buffer.from(`\r\n--${line}--\r\n`)]);
  return { type: `multipart/form-data; boundary=${line}`, payload };
}

/** Somebody at a screen, with their cookie and their token. */
export interface Officer {
  ask(method: 'GET' | 'POST' | 'PUT', url: string, body?: object, headers?: Record<string, string>): Promise<Told>;
  get(url: string): Promise<Told>;
  /** A file as it came: its bytes and the headers. */
  download(
    url: string,
  ): Promise<{ readonly status: number; readonly bytes: Buffer; readonly headers: Told['headers'] }>;
  /** Adds a file to a case, as a form of a browser does. */
  upload(id: string, file: Sent): Promise<Told>;
  /** Does something in a case as it is now, unless told which version was seen. */
  does(id: string, command: object, sent?: { readonly key?: string; readonly version?: number }): Promise<Told>;
}

/** A server with the town of the demo behind it, asked over HTTP as its named people. */
export class OfficeAtWork {
  readonly family = loneMotherOfFour.file;
  readonly database: FreshDatabase;
  readonly app: FastifyInstance;
  readonly town: Town;
  readonly moment: Moment;
  constructor(parts: Pick<OfficeAtWork, 'database' | 'app' | 'town' | 'moment'>) {
    this.database = parts.database;
    this.app = parts.app;
    this.town = parts.town;
    this.moment = parts.moment;
  }
  idOf(login: string): string {
    return personIn(this.town, login).person;
  }
  /** A new applicant, known by a login of their own. */
  async invite(login: string): Promise<void> {
    await withActor(this.database, SYSTEM, (tx) => addCitizen(tx, 'Марина Досова', login));
  }
  async versionOf(id: string): Promise<number> {
    const rows = await this.database.asSuperuser<{ version: number }>('select version from case_stream where id = $1', [
      id,
    ]);
    return rows[0]?.version ?? 0;
  }
  /** What a browser sends along once somebody is signed in. */
  async headersOf(
    login: string,
    password?: string,
  ): Promise<{ readonly cookie: string; readonly 'x-csrf-token': string }> {
    const [url, payload] =
      password === undefined ? ['/v1/demo/sign-in', { login }] : ['/v1/sign-in', { login, password }];
    const entered = await this.app.inject({ method: 'POST', url, payload });
    if (entered.statusCode !== 200) throw new Error(`${login} was not let in: ${entered.body}`);
    const cookie = String(entered.headers['set-cookie']).split(';')[0] ?? '';
    return { cookie, 'x-csrf-token': (entered.json() as { csrf: string }).csrf };
  }
  /** Takes a made-up person by one click; with a password, whoever the login belongs to. */
  async enter(login: string, password?: string): Promise<Officer> {
    const own = { ...(await this.headersOf(login, password)), 'accept-language': 'ru' };
    const ask: Officer['ask'] = async (method, url, body, headers = {}) => {
      const payload = body ? { payload: body } : {};
      const answer = await this.app.inject({ method, url, headers: { ...own, ...headers }, ...payload });
      const said = answer.body === '' ? {} : (JSON.parse(answer.body) as Told['body']);
      return { status: answer.statusCode, body: said, headers: answer.headers };
    };
    return {
      ask,
      get: (url) => ask('GET', url),
      download: async (url) => {
        const { statusCode, rawPayload, headers } = await this.app.inject({ url, headers: own });
        return { status: statusCode, bytes: rawPayload, headers };
      },
      upload: async (id, file) => {
        const { type, payload } = formOf(file);
        const headers = { ...own, 'content-type': type, 'idempotency-key': file.key ?? randomUUID() };
        const url = `/v1/cases/${id}/documents`;
        const answer = await this.app.inject({ method: 'POST', url, headers, payload });
        return { status: answer.statusCode, body: JSON.parse(answer.body) as Told['body'], headers: answer.headers };
      },
      does: async (id, command, { key = randomUUID(), version } = {}) => {
        const seen = version ?? (await this.versionOf(id));
        const headers = { 'idempotency-key': key, 'if-match': `"${seen}"` };
        return ask('POST', `/v1/cases/${id}/commands`, command, headers);
      },
    };
  }
  /** Begins an application of the family, or of what is said instead; returns its id. */
  async begin(login: string, office = URBAN, said: object = {}): Promise<string> {
    const draft = { office, channel: 'citizen', family: this.family, ...said };
    const citizen = await this.enter(login);
    const started = await citizen.ask('POST', '/v1/cases', draft, { 'idempotency-key': randomUUID() });
    if (started.status !== 201) throw new Error(`no draft: ${JSON.stringify(started.body)}`);
    return String(started.body['id']);
  }
  /** Does what must succeed. */
  async done(login: string, id: string, command: object): Promise<Told> {
    const officer = await this.enter(login);
    const told = await officer.does(id, command);
    if (told.status !== 200) throw new Error(`${login}: ${JSON.stringify(command)}: ${JSON.stringify(told.body)}`);
    return told;
  }
  /** From the draft to an open sitting. */
  async bringToSitting(
    applicant: string,
    id: string,
    family: FamilyFile = this.family,
    moment: Moment = this.moment,
  ): Promise<void> {
    await this.done(applicant, id, { type: 'submitApplication' });
    await answerAsRegisters(this.database, id, moment);
    await this.done('botagoz', id, { type: 'referToCommission' });
    const [assistant, members] = [this.idOf('askar'), [this.idOf('gulmira')]];
    await this.done('dinara', id, { type: 'assignVisit', assistant, members, on: moment.day });
    const photo = { kind: 'visitPhoto', mediaType: 'image/png', content: DEMO_PHOTO };
    await (await this.enter('askar')).upload(id, photo);
    await this.done('askar', id, { type: 'recordVisit', act: actOf(family, moment) });
    await this.done('dinara', id, { type: 'openSitting' });
  }
  async close(): Promise<void> {
    await this.app.close();
    await this.database.close();
  }
}

/** Opens an office with an empty desk, on a day of February 2026 unless it has a clock of its own. */
export async function openOffice(options: Partial<ServerOptions> = {}): Promise<OfficeAtWork> {
  const moment = options.clock?.() ?? momentOf(new Date('2026-02-10T05:00:00Z'));
  const database = await freshDatabase();
  const town = await buildTown(database, moment);
  const { ownerUrl } = database;
  const around = { webRoot: '/nowhere', demo: true, requestsAMinute: 0, clock: () => moment };
  const app = await build({ ...around, ...options, database, ownerUrl });
  return new OfficeAtWork({ database, app, town, moment });
}

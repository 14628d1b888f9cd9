import { PassThrough } from 'node:stream';
import type { Actor } from '@tirek/casework';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { openTaskFeed, type TaskFeed } from '../db/task-feed.ts';
import { countTasks } from '../db/tasks.ts';
import { withActor } from '../db/with-actor.ts';
import { isSessionOpen } from '../people/sessions.ts';
import { actorIn, SESSION_COOKIE } from './access.ts';
import { CASE_READ_PROBLEMS } from './cases.ts';
import type { Office } from './office-routes.ts';
import { problemResponses } from './responses.ts';
import { sendProblem } from './send-problem.ts';
import { sumOf, tasksOfActor } from './tasks.ts';

/** Between proxies that end what is silent, and batteries. */
const HEARTBEAT_MS = 25_000;
/** Windows one person may have open at this. */
const MOST_OF_A_PERSON = 6;
/** A client that does not read what it is sent is let go. */
const MOST_UNREAD_BYTES = 64 * 1024;

const schema = {
  operationId: 'streamTasks',
  tags: ['Work'],
  summary: 'How much work waits, told whenever it changes',
  description:
    'Server-sent events: `event: changed` with `{"count":…,"late":…}` at once and after each change, the same numbers as `GET /v1/tasks` tells. Ends with the session. Needs `Accept: text/event-stream`; at most six at a time for a person.',
  response: {
    200: {
      description: 'Events, until the one who asks leaves.',
      content: { 'text/event-stream': { schema: z.string() } },
    },
    ...problemResponses(...CASE_READ_PROBLEMS, 'not-acceptable'),
  },
};

/** One person at one window. Tells the counts one after the other, each once. */
class Window {
  readonly stream = new PassThrough();
  readonly #office: Office;
  readonly #actor: Actor;
  readonly #token: string;
  #told = '';
  #asked: Promise<void> = Promise.resolve();
  constructor(office: Office, actor: Actor, token: string) {
    this.#office = office;
    this.#actor = actor;
    this.#token = token;
  }
  /** After what is being told; a fault ends the stream, and the browser comes again. */
  tell(): void {
    this.#next(async () => {
      const { database, clock } = this.#office;
      const count = (day: string) =>
        withActor(database, this.#actor, (tx) => countTasks(tx, { ...tasksOfActor(this.#actor), openedBy: day }, day));
      const told = JSON.stringify(sumOf(await count(clock().day)));
      if (told !== this.#told) this.stream.write(`event: changed\ndata: ${told}\n\n`);
      this.#told = told;
    });
  }
  beat(): void {
    this.#next(async () => void this.stream.write(': still here\n\n'));
  }
  #next(say: () => Promise<void>): void {
    this.#asked = this.#asked
      .then(async () => {
        if (this.stream.destroyed || this.stream.writableEnded) return;
        const { database, clock } = this.#office;
        const { at, day } = clock();
        // Nothing is told to somebody who has left or lost the role.
        const goes =
          this.stream.writableLength < MOST_UNREAD_BYTES && (await isSessionOpen(database, this.#token, at, day));
        await (goes ? say() : this.end());
      })
      .catch(() => this.end());
  }
  end(): void {
    this.stream.end();
  }
}

/** Everybody who is being told. */
class Windows {
  readonly #open = new Map<Window, string>();
  readonly #feed: TaskFeed;
  constructor(feed: TaskFeed) {
    this.#feed = feed;
  }
  hasRoomFor(person: string): boolean {
    return [...this.#open.values()].filter((one) => one === person).length < MOST_OF_A_PERSON;
  }
  add(window: Window, { person, office }: Actor): void {
    this.#open.set(window, person);
    const leave = this.#feed.subscribe(office, () => window.tell());
    const heart = setInterval(() => window.beat(), HEARTBEAT_MS);
    window.stream.once('close', () => {
      clearInterval(heart);
      leave();
      this.#open.delete(window);
    });
    window.tell();
  }
  async close(): Promise<void> {
    for (const window of this.#open.keys()) window.end();
    await this.#feed.close();
  }
}

const takesEvents = ({ headers }: FastifyRequest): boolean => headers.accept?.includes('text/event-stream') ?? false;

/** `GET /v1/tasks/stream` */
export function taskStreamRoute(app: FastifyInstance, office: Office): void {
  const windows = new Windows(openTaskFeed(office.database));
  app.addHook('preClose', () => windows.close());
  app.get('/v1/tasks/stream', { schema, config: { access: ['listTasks'] } }, (request, reply) => {
    const actor = actorIn(request);
    if (!takesEvents(request) || request.method === 'HEAD') return sendProblem(request, reply, 'not-acceptable');
    if (!windows.hasRoomFor(actor.person))
      return sendProblem(request, reply.header('retry-after', '60'), 'too-many-requests');
    const window = new Window(office, actor, request.cookies[SESSION_COOKIE] ?? '');
    windows.add(window, actor);
    return reply
      .header('content-type', 'text/event-stream; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('x-accel-buffering', 'no')
      .send(window.stream);
  });
}

import type { Problem } from '@tirek/server/contract';

/*
 * One way to ask the server. What it answers is trusted to have the shape of the contract: page and server are built from
 * the same sources.
 */

/** The server said why it did not do what was asked, in the language of the page. */
export class Refused extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code ?? problem.type);
    this.name = 'Refused';
    this.problem = problem;
  }
}

/** No answer came: the network, or the server is not there. What was typed is kept; asking again is safe. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('no answer from the server', { cause });
    this.name = 'Unreachable';
  }
}

export interface Asking {
  readonly method?: 'GET' | 'POST' | 'PUT';
  /** Sent as JSON, or as it is where it is a form with a file, or a file of a bank. */
  readonly body?: object | FormData | Blob;
  /** The version of the case that was seen. */
  readonly version?: number;
  /** Names a command, so that sending it again does it once. Made anew for each where absent. */
  readonly key?: string;
  readonly signal?: AbortSignal;
}

let csrf = '';
/** Told with the answer to "who am I"; goes with everything that changes something. */
export const keepCsrf = (token: string): void => {
  csrf = token;
};

/** A file that is sent by itself is a bank's: XML. */
const typeOf = (body: object): string => (body instanceof Blob ? 'application/xml' : 'application/json');
const isSentAsIs = (body: object): body is FormData | Blob => body instanceof FormData || body instanceof Blob;

function headersOf({ method = 'GET', body, version, key }: Asking): Record<string, string> {
  return {
    'accept-language': document.documentElement.lang,
    ...(body === undefined || body instanceof FormData ? {} : { 'content-type': typeOf(body) }),
    ...(method === 'GET' ? {} : { 'x-csrf-token': csrf, 'idempotency-key': key ?? crypto.randomUUID() }),
    ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
  };
}

async function send(path: string, asking: Asking): Promise<Response> {
  const { method = 'GET', body, signal } = asking;
  try {
    return await fetch(path, {
      method,
      headers: headersOf(asking),
      ...(body === undefined ? {} : { body: isSentAsIs(body) ? body : JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Unreachable(error);
  }
}

async function problemOf(response: Response): Promise<Problem> {
  const isProblem = response.headers.get('content-type')?.includes('problem+json') ?? false;
  if (isProblem) return (await response.json()) as Problem;
  return { type: 'fault', title: '', status: response.status, detail: '' };
}

async function getAnswer(path: string, asking: Asking): Promise<Response> {
  const response = await send(path, asking);
  if (!response.ok) throw new Refused(await problemOf(response));
  return response;
}

/** Asks the server for a file. Throws as `ask` does. */
export const fetchFile = async (path: string, asking: Asking): Promise<Blob> => (await getAnswer(path, asking)).blob();

/** Asks the server. Throws `Refused` with its problem, `Unreachable` where no answer comes. */
export async function ask<Answer>(path: string, asking: Asking = {}): Promise<Answer> {
  const response = await getAnswer(path, asking);
  // 204: there is nothing to read, and `Answer` is void.
  if (response.status === 204) return undefined as Answer;
  return (await response.json()) as Answer;
}

import type { Register } from '@tirek/casework';
import { RegisterFailed, type RegisterPort } from './port.ts';
import { readAnswer, toSent } from './protocol.ts';

/** Where a register is reached, and the token it knows us by. */
export interface RegisterAddress {
  readonly url: string;
  readonly token: string;
}

/** An answer larger than this is none: one family is asked about. */
const LARGEST_ANSWER = 1024 * 1024;

async function readBody(response: Response): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > LARGEST_ANSWER) throw new RegisterFailed('unreadable');
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString()) as unknown;
  } catch {
    throw new RegisterFailed('unreadable');
  }
}

/** What went wrong on the way, without the address, the question or the answer. */
function faultOf(error: unknown, signal: AbortSignal): RegisterFailed {
  if (error instanceof RegisterFailed) return error;
  return new RegisterFailed(signal.aborted ? 'slow' : 'unreachable');
}

/** A register over HTTP. How long it is waited for says who asks. */
export const registerClient = (register: Register, { url, token }: RegisterAddress): RegisterPort => ({
  async ask(question, signal) {
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify(toSent(register, question)),
        // A register that sends us elsewhere would get the token and the numbers there.
        redirect: 'error',
        signal,
      });
      if (!response.ok) {
        await response.body?.cancel();
        throw new RegisterFailed(response.status < 500 ? 'refused' : 'unreachable');
      }
      return readAnswer(register, question, await readBody(response));
    } catch (error) {
      throw faultOf(error, signal);
    }
  },
});

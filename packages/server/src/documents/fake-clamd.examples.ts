import { createServer, type Server, type Socket } from 'node:net';

/** The harmless text every scanner takes for a virus. Put together here, so that no scanner takes this file for one. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE', '!$H+H*'].join('');

/** What the fake answers: like clamd, or one of the ways a scanner fails. */
export type Temper = 'works' | 'says the stream is too large' | 'hangs up';

/** Takes a stream of INSTREAM apart; undefined where its end has not come yet. */
function contentIn(received: Buffer): Buffer | undefined {
  const command = 'zINSTREAM\0';
  const chunks: Buffer[] = [];
  for (let at = command.length; at + 4 <= received.length;) {
    const length = received.readUInt32BE(at);
    if (length === 0)
      return received.subarray(0, command.length).toString() === command ? Buffer.concat(chunks) : undefined;
    if (at + 4 + length > received.length) return undefined;
    chunks.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}

/** A tiny clamd: speaks INSTREAM, knows one virus. */
export class FakeClamd {
  readonly scanned: Buffer[] = [];
  temper: Temper = 'works';
  readonly #server: Server = createServer((socket) => this.#serve(socket));

  #serve(socket: Socket): void {
    let received: Buffer = Buffer.alloc(0);
    socket.on('error', () => socket.destroy());
    socket.on('data', (bytes: Buffer) => {
      received = Buffer.concat([received, bytes]);
      const content = contentIn(received);
      if (!content) return;
      if (this.temper === 'hangs up') return void socket.destroy();
      this.scanned.push(content);
      socket.end(`${this.#answerTo(content)}\0`);
    });
  }

  #answerTo(content: Buffer): string {
    if (this.temper === 'says the stream is too large') return 'INSTREAM size limit exceeded. ERROR';
    return content.includes(EICAR) ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK';
  }

  /** Begins to listen; returns the port. */
  open(): Promise<number> {
    return new Promise((resolve) => {
      this.#server.listen(0, '127.0.0.1', () => {
        const address = this.#server.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  }

  close(): Promise<void> {
    return new Promise((resolve) => void this.#server.close(() => resolve()));
  }
}

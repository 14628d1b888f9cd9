import { connect, type Socket } from 'node:net';
import { ScannerAway, type Scan, type VirusScanner } from './virus-scanner.ts';

/** Where the daemon of ClamAV listens. */
export interface ClamdAddress {
  readonly host: string;
  readonly port: number;
}

const CHUNK = 64 * 1024;
const LONGEST_ANSWER = 4096;
const TIMEOUT_MS = 30_000;

function* chunksOf(content: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < content.length; from += CHUNK) yield content.subarray(from, from + CHUNK);
}

const lengthOf = (size: number): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(size);
  return length;
};

/** INSTREAM: the command, then each chunk behind its length, then a length of nothing. */
function send(socket: Socket, content: Uint8Array): void {
  socket.write('zINSTREAM\0');
  for (const chunk of chunksOf(content)) {
    socket.write(lengthOf(chunk.length));
    socket.write(chunk);
  }
  socket.write(lengthOf(0));
}

/** Everything up to the zero the answer ends with. Rejects where it does not come, or not in time. */
const readAnswer = (socket: Socket): Promise<string> =>
  new Promise((resolve, reject) => {
    let answer = '';
    const give = (): void => resolve(answer.split('\0')[0] ?? '');
    socket.setTimeout(TIMEOUT_MS, () => reject(new Error('no answer in time')));
    socket.on('error', reject);
    socket.on('data', (bytes) => {
      answer += bytes.toString('latin1');
      if (answer.includes('\0')) give();
      else if (answer.length > LONGEST_ANSWER) reject(new Error('an answer without an end'));
    });
    socket.on('close', () => reject(new Error('the connection ended before the answer')));
  });

function verdictIn(answer: string): Scan {
  if (answer === 'stream: OK') return { verdict: 'clean' };
  const name = /^stream: (.+) FOUND$/.exec(answer)?.[1];
  if (name === undefined) throw new Error('an answer that is no verdict');
  return { verdict: 'infected', name };
}

/** ClamAV over TCP, one connection for a file. Whatever is not a verdict is `ScannerAway`: nothing is let in unseen. */
export const clamd = ({ host, port }: ClamdAddress): VirusScanner => ({
  async scan(content) {
    const socket = connect({ host, port });
    try {
      const answer = readAnswer(socket);
      send(socket, content);
      return verdictIn(await answer);
    } catch (error) {
      throw new ScannerAway(error);
    } finally {
      socket.destroy();
    }
  },
});

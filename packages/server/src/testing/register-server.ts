import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Register, REGISTERS } from '@tirek/casework';
import { registerClient } from '../registers/client.ts';
import { type FakeOffice, sayFrom } from '../registers/fake.ts';
import type { Registers } from '../registers/port.ts';
import { SentQuestion } from '../registers/protocol.ts';

/** Made-up registers behind a real server, and clients that speak with it. */
export interface RegisterServer {
  readonly registers: Registers;
  readonly url: string;
  /** Every question as it came, for looking at what leaves the house. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

const TOKEN = 'known to this test only';

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function answer(office: FakeOffice, register: Register, text: string, response: ServerResponse): void {
  const mood = office.moodOf(register);
  if (mood === 'silent') return;
  if (mood === 'down') return void response.writeHead(503).end();
  if (mood === 'nonsense') return void response.end('<html>Under construction</html>');
  const question = SentQuestion.parse(JSON.parse(text));
  response.setHeader('content-type', 'application/json').end(JSON.stringify(sayFrom(office, question)));
}

/** Serves what made-up registers know over HTTP, each at its own path. */
export async function serveRegisters(office: FakeOffice): Promise<RegisterServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const register = REGISTERS.find((one) => request.url === `/${one}`);
    if (!register || request.headers.authorization !== `Bearer ${TOKEN}`) return void response.writeHead(401).end();
    void readText(request).then((text) => {
      asked.push(text);
      answer(office, register, text, response);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const registers = Object.fromEntries(
    REGISTERS.map((register) => [register, registerClient(register, { url: `${url}/${register}`, token: TOKEN })]),
  );
  return {
    registers,
    url,
    asked,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

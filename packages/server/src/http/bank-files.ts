import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { BadBankFile } from '../bank/bad-bank-file.ts';
import { type KeptFile, keepFile } from '../bank/kept-file.ts';
import { takeBankFile, wasTakenElsewhere } from '../bank/take-bank-file.ts';
import { BANK_FILE_TROUBLE_TEXTS } from '../contract/bank-file-troubles.ts';
import { BankFileTaken } from '../contract/bank-files.ts';
import { findBankFiles } from '../db/bank-files.ts';
import type { ActorTransaction } from '../db/with-actor.ts';
import { findNames } from '../people/accounts.ts';
import { COMMAND_PROBLEMS } from './cases.ts';
import { languageAsked } from './language.ts';
import type { Office } from './office-routes.ts';
import { answerOnce, CommandHeaders } from './once.ts';
import { jsonResponse, problemResponses } from './responses.ts';
import { sendProblem } from './send-problem.ts';

const XML = /^(?:application|text)\/xml(?:;|$)/i;

/** Answers why a file was not taken: what is wrong and where, and what to do. */
function sendBadFile(request: FastifyRequest, reply: FastifyReply, { trouble, place }: BadBankFile): FastifyReply {
  const { wrong, right } = BANK_FILE_TROUBLE_TEXTS[trouble];
  const language = languageAsked(request);
  const { line, element, found, expected } = place;
  return sendProblem(request, reply, 'bad-bank-file', {
    title: wrong[language],
    detail: right[language],
    code: `bankFile.${trouble}`,
    figures: {
      line,
      element,
      ...(found === undefined ? {} : { found }),
      ...(expected === undefined ? {} : { expected }),
    },
  });
}

async function take(tx: ActorTransaction, kept: KeptFile, moment: ReturnType<Office['clock']>) {
  const outcome = await takeBankFile(tx, kept, moment);
  const [file] = await findBankFiles(tx, [outcome.id]);
  if (!file) throw new Error('a file that was taken is not there');
  const names = Object.fromEntries(await findNames(tx, [file.takenBy]));
  const registers = outcome.taken ? outcome.registers : [];
  return { status: outcome.taken ? 201 : 200, body: { taken: outcome.taken, file, registers, names } };
}

async function bring(office: Office, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  if (!XML.test(request.headers['content-type'] ?? '')) return sendProblem(request, reply, 'not-xml');
  try {
    // Nothing else is let in by the reader of this route.
    const kept = await keepFile(request.body as Readable);
    return await answerOnce(office, request, reply, (tx) => take(tx, kept, office.clock()), { hash: kept.hash });
  } catch (error) {
    if (error instanceof BadBankFile) return sendBadFile(request, reply, error);
    if (wasTakenElsewhere(error)) return sendProblem(request, reply, 'bank-file-overtaken');
    throw error;
  }
}

/** `POST /v1/bank-files` */
export function bankFileRoutes(app: FastifyInstance, office: Office): void {
  const schema = {
    operationId: 'takeBankFile',
    tags: ['Payments'],
    summary: 'Bring a file of the bank',
    description:
      'ISO 20022: pain.002 (status of payments) or camt.054 (movements of the account), at most 512 MB. All of it is taken or nothing. The same content a second time does nothing and says when it was taken.',
    consumes: ['application/xml'],
    headers: CommandHeaders,
    body: z.unknown().meta({ description: 'The file as the bank made it.' }),
    response: {
      200: jsonResponse('It had been taken before; nothing was done.', BankFileTaken),
      201: jsonResponse('It is taken.', BankFileTaken),
      ...problemResponses(...COMMAND_PROBLEMS, 'not-xml', 'bad-bank-file', 'bank-file-overtaken'),
    },
  };
  void app.register(async (files) => {
    files.removeAllContentTypeParsers();
    // Whatever comes is left unread until the door has let somebody in.
    files.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    files.post('/v1/bank-files', { schema, config: { access: ['takeBankFile'] } }, (request, reply) =>
      bring(office, request, reply),
    );
  });
}

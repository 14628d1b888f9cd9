import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { readCase } from '../cases/read-case.ts';
import { CaseParams, ReadQuery } from '../contract/case.ts';
import { type CaseLetter, CaseLetterList, LETTER_LANGUAGES, LetterWriting } from '../contract/letter.ts';
import { findLetter, type ListedLetter, listLetters } from '../db/letters.ts';
import { withActor } from '../db/with-actor.ts';
import { isLetterSeen, issueDueLetters, letterBytes, previewDecision, writeLetter } from '../letters/letters.ts';
import { actorIn, purposeOf } from './access.ts';
import { CASE_READ_PROBLEMS, COMMAND_PROBLEMS } from './cases.ts';
import type { Office } from './office-routes.ts';
import { answerOnce, CommandHeaders } from './once.ts';
import { readBody } from './read-body.ts';
import { jsonResponse, problemResponses } from './responses.ts';
import { sendProblem } from './send-problem.ts';

const tags = ['Letters'];
const pdf = { content: { 'application/pdf': { schema: z.string().meta({ format: 'binary' }) } } };

const toContract = ({ id, kind, language, madeAt, revokedAt, checkCode }: ListedLetter): CaseLetter => ({
  id,
  kind,
  language,
  madeAt,
  revokedAt,
  checkCode,
});

const sendPdf = (reply: FastifyReply, name: string, content: Buffer): FastifyReply =>
  reply
    .type('application/pdf')
    .header('content-disposition', `inline; filename="${name}.pdf"`)
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'no-store')
    .send(content);

/** Lets the one who asks read letters of a case, and issues those that are due. Returns which groups of fields they see. */
async function openLetters(office: Office, request: FastifyRequest, id: string, letter?: string) {
  const { database, clock } = office;
  const actor = actorIn(request);
  const purpose = purposeOf(actor, 'readLetter', ReadQuery.parse(request.query).purpose);
  const what = letter === undefined ? {} : { what: { named: 'letter.read', detail: { letter } } as const };
  const { history, fields } = await withActor(database, actor, (tx) =>
    readCase(tx, id, { action: 'readLetter', purpose, at: clock().at, ...what }),
  );
  await issueDueLetters(office, id, history);
  return { actor, fields };
}

function addList(app: FastifyInstance, office: Office): void {
  const schema = {
    operationId: 'listLetters',
    tags,
    summary: 'Letters of a case that the one who asks may read, the newest first',
    params: CaseParams,
    querystring: ReadQuery,
    response: { 200: jsonResponse('The letters.', CaseLetterList), ...problemResponses(...CASE_READ_PROBLEMS) },
  };
  app.get('/v1/cases/:id/letters', { schema, config: { access: ['readLetter'] } }, async (request, reply) => {
    const { id } = CaseParams.parse(request.params);
    const { actor, fields } = await openLetters(office, request, id);
    const letters = await withActor(office.database, actor, (tx) => listLetters(tx, id));
    const seen = letters.filter(({ kind }) => isLetterSeen(kind, fields));
    return reply.header('cache-control', 'no-store').send({ letters: seen.map(toContract) });
  });
}

const LetterParams = CaseParams.extend({ letter: z.uuid() });

function addRead(app: FastifyInstance, office: Office): void {
  const schema = {
    operationId: 'readLetter',
    tags,
    summary: 'A letter as PDF',
    description: 'Rendered with its first reading; whoever reads it later reads the same bytes.',
    params: LetterParams,
    querystring: ReadQuery,
    response: { 200: { description: 'The letter.', ...pdf }, ...problemResponses(...CASE_READ_PROBLEMS) },
  };
  app.get('/v1/cases/:id/letters/:letter', { schema, config: { access: ['readLetter'] } }, async (request, reply) => {
    const { id, letter } = LetterParams.parse(request.params);
    const { actor, fields } = await openLetters(office, request, id, letter);
    const found = await withActor(office.database, actor, (tx) => findLetter(tx, letter));
    const isTheirs = found?.letter.case === id && isLetterSeen(found.letter.kind, fields);
    const content = isTheirs ? (found.content ?? (await letterBytes(office, letter))) : undefined;
    if (!found || !content) return sendProblem(request, reply, 'no-such-record');
    return sendPdf(reply, `${found.letter.kind}-${found.letter.language}`, content);
  });
}

function addWrite(app: FastifyInstance, office: Office): void {
  const schema = {
    operationId: 'writeLetter',
    tags,
    summary: 'Ask the family for documents, or tell it of a visit',
    params: CaseParams,
    headers: CommandHeaders,
    body: LetterWriting,
    response: {
      201: jsonResponse('The letter in each language.', CaseLetterList),
      ...problemResponses(...COMMAND_PROBLEMS),
    },
  };
  app.post('/v1/cases/:id/letters', { schema, config: { access: ['writeLetter'] } }, (request, reply) => {
    const { id } = CaseParams.parse(request.params);
    const writing = readBody(LetterWriting, request.body);
    const moment = office.clock();
    const purpose = purposeOf(actorIn(request), 'writeLetter', undefined);
    return answerOnce(office, request, reply, async (tx) => {
      const what = { named: 'letter.write', detail: { kind: writing.kind } } as const;
      await readCase(tx, id, { action: 'writeLetter', purpose, at: moment.at, what });
      const letters = await writeLetter(tx, office, { id, writing, ...moment });
      return { status: 201, body: { letters: letters.map(toContract) } };
    });
  });
}

const PreviewQuery = ReadQuery.extend({ kind: z.enum(['decision']), language: z.enum(LETTER_LANGUAGES) });

function addPreview(app: FastifyInstance, office: Office): void {
  const schema = {
    operationId: 'previewLetter',
    tags,
    summary: 'The letter of a decision before it is signed',
    description: 'Marked as a draft, without a code; it is kept nowhere.',
    params: CaseParams,
    querystring: PreviewQuery,
    response: { 200: { description: 'The draft.', ...pdf }, ...problemResponses(...CASE_READ_PROBLEMS, 'refused') },
  };
  const config = { access: ['previewLetter'] } as const;
  app.get('/v1/cases/:id/letter-preview', { schema, config }, async (request, reply) => {
    const { id } = CaseParams.parse(request.params);
    const { kind, language, purpose: asked } = PreviewQuery.parse(request.query);
    const actor = actorIn(request);
    const purpose = purposeOf(actor, 'previewLetter', asked);
    const moment = office.clock();
    const draft = await withActor(office.database, actor, async (tx) => {
      const what = { named: 'letter.preview', detail: { kind, language } } as const;
      await readCase(tx, id, { action: 'previewLetter', purpose, at: moment.at, what });
      return previewDecision(tx, { id, language, ...moment });
    });
    return sendPdf(reply, `draft-${kind}-${language}`, draft);
  });
}

/** `GET` and `POST /v1/cases/{id}/letters`, `GET /v1/cases/{id}/letters/{letter}`, `GET /v1/cases/{id}/letter-preview` */
export function letterRoutes(app: FastifyInstance, office: Office): void {
  addList(app, office);
  addRead(app, office);
  addWrite(app, office);
  addPreview(app, office);
}

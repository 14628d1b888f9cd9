import multipart from '@fastify/multipart';
import type { FieldGroup } from '@tirek/casework';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { readCase } from '../cases/read-case.ts';
import { CaseParams, ReadQuery } from '../contract/case.ts';
import { DOCUMENT_KINDS, type DocumentKind, MEDIA_TYPES, StoredFile, StoredFileList } from '../contract/document.ts';
import { findDocument, hashContent, listDocuments } from '../db/documents.ts';
import { withActor } from '../db/with-actor.ts';
import { checkFile } from './check-file.ts';
import { type CheckedFile, keepFile } from '../documents/keep-file.ts';
import { NotTaken, readUpload, UPLOAD_LIMITS } from './read-upload.ts';
import { actorIn, purposeOf } from './access.ts';
import { CASE_READ_PROBLEMS, COMMAND_PROBLEMS } from './cases.ts';
import type { Office } from './office-routes.ts';
import { answerOnce, CommandHeaders } from './once.ts';
import { jsonResponse, problemResponses } from './responses.ts';
import { sendProblem } from './send-problem.ts';

const tags = ['Documents'];
const UPLOAD_PROBLEMS = [
  'not-a-form',
  'bad-form',
  'file-too-large',
  'wrong-file-type',
  'file-infected',
  'scanner-away',
] as const;
const ENDINGS = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png' } as const;

/** Photos of the visit belong to the act, what a contract names to the contract, all else to the evidence. */
function groupOf(kind: DocumentKind): FieldGroup {
  if (kind === 'visitPhoto') return 'visit';
  return kind === 'contract' || kind === 'obligation' ? 'contract' : 'evidence';
}

const Form = z
  .object({ kind: z.enum(DOCUMENT_KINDS), file: z.string().meta({ format: 'binary' }) })
  .meta({ id: 'DocumentForm', description: 'One file, and what it is.' });

async function upload(office: Office, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { id } = CaseParams.parse(request.params);
  const file: CheckedFile | NotTaken = await readUpload(request)
    .then((sent) => checkFile(sent, office.virusScanner))
    .catch((error: unknown) => (error instanceof NotTaken ? error : Promise.reject(error)));
  if (file instanceof NotTaken) return sendProblem(request, reply, file.problem);
  const work: Parameters<typeof answerOnce>[3] = async (tx) => ({
    status: 201,
    body: await keepFile(tx, id, file, office.clock()),
  });
  return answerOnce(office, request, reply, work, { kind: file.kind, hash: hashContent(file.content) });
}

function addUpload(app: FastifyInstance, office: Office): void {
  const schema = {
    operationId: 'uploadDocument',
    tags,
    summary: 'Add a file to a case',
    description:
      'A PDF, JPEG or PNG of at most 10 MB, known by its first bytes and by the hash of its content. A document of the application is attached at once; a photo of a visit is kept until the act names it.',
    consumes: ['multipart/form-data'],
    params: CaseParams,
    headers: CommandHeaders,
    body: Form,
    response: {
      201: jsonResponse('It is kept.', StoredFile),
      ...problemResponses(...COMMAND_PROBLEMS, ...UPLOAD_PROBLEMS),
    },
  };
  const config = {
    access: ['attachDocument', 'recordVisit', 'recordPaperSignature', 'reportObligation', 'checkObligation'],
  } as const;
  // Only here a body is anything but JSON.
  void app.register(async (forms) => {
    await forms.register(multipart, { limits: UPLOAD_LIMITS });
    forms.post('/v1/cases/:id/documents', { schema, config }, (request, reply) => upload(office, request, reply));
  });
}

function addList(app: FastifyInstance, { database, clock }: Office): void {
  const schema = {
    operationId: 'listDocuments',
    tags,
    summary: 'The files of a case that the one who asks may see',
    params: CaseParams,
    querystring: ReadQuery,
    response: { 200: jsonResponse('The files.', StoredFileList), ...problemResponses(...CASE_READ_PROBLEMS) },
  };
  app.get('/v1/cases/:id/documents', { schema, config: { access: ['readCase'] } }, (request) => {
    const { id } = CaseParams.parse(request.params);
    const actor = actorIn(request);
    const purpose = purposeOf(actor, 'readCase', ReadQuery.parse(request.query).purpose);
    return withActor(database, actor, async (tx) => {
      const { fields } = await readCase(tx, id, { action: 'readCase', purpose, at: clock().at });
      const kept = await listDocuments(tx, id);
      return { documents: kept.filter(({ kind }) => fields.includes(groupOf(kind))) };
    });
  });
}

const FileParams = CaseParams.extend({ hash: z.string().regex(/^[0-9a-f]{64}$/) });

function addDownload(app: FastifyInstance, { database, clock }: Office): void {
  const file = { schema: z.string().meta({ format: 'binary' }) };
  const schema = {
    operationId: 'readDocument',
    tags,
    summary: 'A file of a case',
    description: 'The reading is written into the audit with its purpose; the family sees who looked.',
    params: FileParams,
    querystring: ReadQuery,
    response: {
      200: { description: 'The file.', content: Object.fromEntries(MEDIA_TYPES.map((type) => [type, file])) },
      ...problemResponses(...CASE_READ_PROBLEMS),
    },
  };
  app.get('/v1/cases/:id/documents/:hash', { schema, config: { access: ['readCase'] } }, async (request, reply) => {
    const { id, hash } = FileParams.parse(request.params);
    const actor = actorIn(request);
    const purpose = purposeOf(actor, 'readCase', ReadQuery.parse(request.query).purpose);
    const found = await withActor(database, actor, async (tx) => {
      const what = { named: 'document.read', detail: { hash } } as const;
      const { fields } = await readCase(tx, id, { action: 'readCase', purpose, at: clock().at, what });
      const kept = await findDocument(tx, id, hash);
      return kept && fields.includes(groupOf(kept.kind)) ? kept : undefined;
    });
    if (!found) return sendProblem(request, reply, 'no-such-record');
    const name = `${found.kind}-${hash.slice(0, 8)}.${ENDINGS[found.mediaType]}`;
    return reply
      .type(found.mediaType)
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'no-store')
      .send(found.content);
  });
}

/** `POST /v1/cases/{id}/documents`, `GET /v1/cases/{id}/documents`, `GET /v1/cases/{id}/documents/{hash}` */
export function documentRoutes(app: FastifyInstance, office: Office): void {
  addUpload(app, office);
  addList(app, office);
  addDownload(app, office);
}

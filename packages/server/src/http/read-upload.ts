import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { LARGEST_DOCUMENT } from '../contract/document.ts';
import type { ProblemId } from './problems.ts';

/** A form as it arrived: what the document is said to be, and the file. */
export interface Upload {
  readonly kind: unknown;
  readonly file: { readonly content: Buffer; readonly claimed: string } | undefined;
}

/** Why a file is not taken. */
export class NotTaken extends Error {
  readonly problem: ProblemId;
  constructor(problem: ProblemId) {
    super('a file was not taken');
    this.name = 'NotTaken';
    this.problem = problem;
  }
}

/** One file and one field; a form that has more is not ours. */
export const UPLOAD_LIMITS = {
  fileSize: LARGEST_DOCUMENT,
  files: 1,
  fields: 1,
  parts: 2,
  fieldSize: 100,
  fieldNameSize: 100,
  headerPairs: 20,
};

async function readFile(part: MultipartFile): Promise<NonNullable<Upload['file']>> {
  return { content: await part.toBuffer(), claimed: part.mimetype };
}

async function readParts(request: FastifyRequest): Promise<Upload> {
  let upload: Upload = { kind: undefined, file: undefined };
  for await (const part of request.parts())
    if (part.type === 'file') upload = { ...upload, file: await readFile(part) };
    else if (part.fieldname === 'kind') upload = { ...upload, kind: part.value };
  return upload;
}

/** Whatever the reader of forms stumbles over was sent wrongly: too large, or cut short. */
const problemOf = (error: unknown): ProblemId =>
  error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE' ? 'file-too-large' : 'bad-form';

/** Reads a form of one file, at most ten megabytes of it. Throws `NotTaken`. */
export async function readUpload(request: FastifyRequest): Promise<Upload> {
  if (!request.isMultipart()) throw new NotTaken('not-a-form');
  try {
    return await readParts(request);
  } catch (error) {
    throw new NotTaken(problemOf(error));
  }
}

import { DOCUMENT_KINDS, type DocumentKind } from '../contract/document.ts';
import { BadInput } from './field-errors.ts';
import type { CheckedFile } from '../documents/keep-file.ts';
import { mediaTypeOf } from '../documents/media-type.ts';
import { NotTaken, type Upload } from './read-upload.ts';
import { ScannerAway, type VirusScanner } from '../documents/virus-scanner.ts';

const KIND_RIGHT = {
  kk: `«kind» өрісіне мыналардың бірін жазыңыз: ${DOCUMENT_KINDS.join(', ')}.`,
  ru: `Запишите в поле «kind» одно из: ${DOCUMENT_KINDS.join(', ')}.`,
  en: `Write into the field “kind” one of: ${DOCUMENT_KINDS.join(', ')}.`,
};
const FILE_RIGHT = {
  kk: '«file» өрісіне бос емес бір файл қосыңыз.',
  ru: 'Приложите в поле «file» один непустой файл.',
  en: 'Add one file that is not empty as the field “file”.',
};
const WRONG = {
  kk: 'Бұл өріс жоқ немесе мәні жарамайды.',
  ru: 'Этого поля нет, или значение не подходит.',
  en: 'This field is missing or will not do.',
};

const badField = (name: 'kind' | 'file', right: typeof KIND_RIGHT): BadInput =>
  new BadInput([{ pointer: `/${name}`, path: name, code: 'value.unsuitable', wrong: WRONG, right }]);

const kindOf = (said: unknown): DocumentKind | undefined => DOCUMENT_KINDS.find((kind) => kind === said);

async function verdictOn(content: Uint8Array, scanner: VirusScanner): Promise<CheckedFile['scan']> {
  try {
    const { verdict } = await scanner.scan(content);
    if (verdict === 'infected') throw new NotTaken('file-infected');
    return verdict;
  } catch (error) {
    throw error instanceof ScannerAway ? new NotTaken('scanner-away') : error;
  }
}

/** A file that may be kept: it is what it claims to be, and no virus was found in it. Throws `BadInput` or `NotTaken`. */
export async function checkFile({ kind: said, file }: Upload, scanner: VirusScanner): Promise<CheckedFile> {
  const kind = kindOf(said);
  if (!kind) throw badField('kind', KIND_RIGHT);
  if (!file || file.content.length === 0) throw badField('file', FILE_RIGHT);
  const { content, claimed } = file;
  const mediaType = mediaTypeOf(content);
  const isPhoto = mediaType !== 'application/pdf';
  if (!mediaType || mediaType !== claimed || (kind === 'visitPhoto' && !isPhoto)) throw new NotTaken('wrong-file-type');
  return { kind, mediaType, content, scan: await verdictOn(content, scanner) };
}

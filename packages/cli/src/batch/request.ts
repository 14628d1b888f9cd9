import { parseFamilyFile, readFamilyFile } from '@tirek/family';
import { type ProgrammeId, programmeIds } from '@tirek/law';
import { type Names, parseDay } from '@tirek/rules';
import type { NameIt } from '../words/names.ts';
import { type Ask, type Item, type PlacedError, unreadable } from './item.ts';

type Json = Readonly<Record<string, unknown>>;
const KEYS = ['id', 'family', 'on', 'programme', 'lumpSum'];

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A family with its own question, the same shape as a request to the HTTP API, and not a bare family file. */
const isRequest = (value: unknown): value is Json =>
  isObject(value) && Object.hasOwn(value, 'family') && !Object.hasOwn(value, 'members');

const isProgramme = (value: unknown): value is ProgrammeId => programmeIds.some((id) => id === value);

function wrongFields(request: Json, nameIt: NameIt): PlacedError[] {
  const { on, programme, lumpSum } = request;
  const wrong = (path: string, right: Names): PlacedError => ({
    path,
    code: 'request.field',
    wrong: nameIt('request.wrong', { value: JSON.stringify(request[path]) }),
    right,
  });
  return [
    ...Object.keys(request)
      .filter((key) => !KEYS.includes(key))
      .map((key) => wrong(key, nameIt('request.keys', { keys: KEYS.join(', ') }))),
    ...(on === undefined || (typeof on === 'string' && parseDay(on)) ? [] : [wrong('on', nameIt('request.day'))]),
    ...(programme === undefined || isProgramme(programme)
      ? []
      : [wrong('programme', nameIt('request.oneOf', { choices: programmeIds.join(', ') }))]),
    ...(lumpSum === undefined || typeof lumpSum === 'boolean'
      ? []
      : [wrong('lumpSum', nameIt('request.oneOf', { choices: 'true, false' }))]),
  ];
}

function askOf({ on, programme, lumpSum }: Json, ask: Ask): Ask {
  return {
    ...ask,
    ...(typeof on === 'string' ? { on: parseDay(on) ?? ask.on } : {}),
    ...(isProgramme(programme) ? { programme } : {}),
    ...(typeof lumpSum === 'boolean' ? { lumpSum } : {}),
  };
}

function readAsked(request: Json, ask: Ask, nameIt: NameIt): Pick<Item, 'content' | 'family'> {
  const named = typeof request['id'] === 'string' ? { family: request['id'] } : {};
  const read = readFamilyFile(request['family']);
  const inFile = read.ok ? [] : read.errors.map((e) => ({ ...e, path: e.path === '' ? 'family' : `family.${e.path}` }));
  const errors = [...wrongFields(request, nameIt), ...inFile];
  if (!read.ok || errors.length > 0) return { ...named, content: unreadable(errors) };
  return { ...named, content: { ok: true, file: read.file, ask: askOf(request, ask) } };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What is no JSON is said by the family file's reader, with its place.
    return undefined;
  }
}

/** Reads the JSON text of one family: a family file, or a family file with its own question. */
export function readJson(text: string, ask: Ask, nameIt: NameIt): Pick<Item, 'content' | 'family'> {
  const value = parsed(text);
  if (isRequest(value)) return readAsked(value, ask, nameIt);
  const read = parseFamilyFile(text);
  return { content: read.ok ? { ok: true, file: read.file, ask } : unreadable(read.errors) };
}

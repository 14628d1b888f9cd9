import path from 'node:path';
import type { Names } from '@tirek/rules';
import { isFolderTaken } from './embedded-postgres/embedded-postgres.ts';

const REFUSED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ETIMEDOUT',
  'EAI_AGAIN',
  '28P01',
  '28000',
  '3D000',
]);

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');
/** The first lines of what was said, with what lies under it: nothing in them is personal, no row has been read yet. */
const told = (error: unknown): string =>
  error instanceof Error
    ? [error.message, error.cause instanceof Error ? error.cause.message : ''].filter(Boolean).join(': ')
    : String(error);

/** Why there is no database to work with, and what to do. */
export function databaseFault(error: unknown, folder: string): Names {
  const code = codeOf(error);
  if (isFolderTaken(error))
    return {
      kk: `Деректер қалтасын (${folder}) іске қосылып тұрған басқа Tirek пайдаланып жатыр. Оны тоқтатыңыз немесе басқа қалта көрсетіңіз: TIREK_DATA=${path.join('..', 'tirek-data')} npm start`,
      ru: `Папку данных (${folder}) использует другой запущенный Tirek. Остановите его или укажите другую папку: TIREK_DATA=${path.join('..', 'tirek-data')} npm start`,
      en: `The data folder (${folder}) is used by another Tirek that is running. Stop it, or name another folder: TIREK_DATA=${path.join('..', 'tirek-data')} npm start`,
    };
  if (code === 'MODULE_NOT_FOUND')
    return {
      kk: `Бұл жүйеге арналған PostgreSQL орнатылмаған. «npm ci» орындаңыз немесе өзіңіздегі PostgreSQL-ді көрсетіңіз: DATABASE_URL=postgres://… npm start`,
      ru: `PostgreSQL для этой системы не установлен. Выполните «npm ci» или укажите свой PostgreSQL: DATABASE_URL=postgres://… npm start`,
      en: `PostgreSQL for this platform is not installed. Run "npm ci", or name a PostgreSQL of your own: DATABASE_URL=postgres://… npm start`,
    };
  if (REFUSED.has(code))
    return {
      kk: `Дерекқорға қосылу мүмкін болмады (${code}). DATABASE_URL мәнін және PostgreSQL жұмыс істеп тұрғанын тексеріңіз.`,
      ru: `Не удалось подключиться к базе данных (${code}). Проверьте DATABASE_URL и работает ли PostgreSQL.`,
      en: `The database could not be reached (${code}). Check DATABASE_URL and that PostgreSQL is running.`,
    };
  return {
    kk: `Дерекқор іске қосылмады (деректер қалтасы: ${folder}). Себебі: ${told(error)}`,
    ru: `База данных не запустилась (папка данных: ${folder}). Причина: ${told(error)}`,
    en: `The database did not start (data folder: ${folder}). The reason: ${told(error)}`,
  };
}

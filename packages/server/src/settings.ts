import { isIP } from 'node:net';
import type { Names } from '@tirek/rules';
import type { ClamdAddress } from './documents/clamd.ts';
import { LANGUAGES } from './http/language.ts';
import type { ProviderSettings } from './people/provider.ts';
import { readProvider } from './provider-settings.ts';
import { readRegisterAddresses, type RegisterAddresses } from './registers/register-settings.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface Settings {
  readonly ok: true;
  readonly port: number;
  readonly host: string;
  readonly requestsAMinute?: number;
  readonly trustProxy?: string | number;
  readonly logLevel: LogLevel;
  /** Whether an empty database is filled with a made-up town whose people can be taken by one click. */
  readonly demo: boolean;
  /** Where people reach this server, without a slash at the end; absent: where it listens. */
  readonly publicUrl?: string;
  /** The daemon of ClamAV that looks into files before they are kept. */
  readonly clamd?: ClamdAddress;
  /** Who vouches for people by OpenID Connect, besides passwords. */
  readonly provider?: ProviderSettings;
  /** Where the data lies and with which keys it is sealed; what is absent has its default. */
  readonly data: { readonly folder?: string; readonly databaseUrl?: string; readonly keys?: string };
  /** Where the registers are reached that this installation has been connected to. */
  readonly registers: RegisterAddresses;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

const DEFAULT_PORT = 8080;
const DEFAULT_HOST = '127.0.0.1';

const wholeIn = (text: string, largest: number): number | undefined =>
  /^\d{1,9}$/.test(text) && Number(text) <= largest ? Number(text) : undefined;

/** What is wrong with a setting of the environment, and what would be right. */
const wrongNumber = (name: string, value: string, largest: number): { ok: false; wrong: Names } => ({
  ok: false,
  wrong: {
    kk: `${name}=${value} жарамайды: 0 мен ${largest} аралығындағы бүтін сан жазыңыз.`,
    ru: `${name}=${value} не подходит: запишите целое число от 0 до ${largest}.`,
    en: `${name}=${value} will not do: write a whole number from 0 to ${largest}.`,
  },
});

const wrongText = (name: string, value: string, right: string): { ok: false; wrong: Names } => ({
  ok: false,
  wrong: {
    kk: `${name}=${value} жарамайды. Мүмкін мәндері: ${right}.`,
    ru: `${name}=${value} не подходит. Возможные значения: ${right}.`,
    en: `${name}=${value} will not do. It may be: ${right}.`,
  },
});

const PROXY_NAMES = ['loopback', 'linklocal', 'uniquelocal'];

/** How many proxies, or their addresses: `1`, `10.0.0.1`, `10.0.0.0/8,loopback`. */
const isProxy = (text: string): boolean =>
  /^\d{1,2}$/.test(text) ||
  text.split(',').every((part) => {
    const [address = '', length, ...rest] = part.trim().split('/');
    const longest = isIP(address) === 4 ? 32 : 128;
    const isRange =
      length === undefined || (/^\d{1,3}$/.test(length) && Number(length) >= 1 && Number(length) <= longest);
    return PROXY_NAMES.includes(part.trim()) || (isIP(address) > 0 && isRange && rest.length === 0);
  });

/** An address of the web without what a letter could not print: `https://help.example.kz`. */
const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s/?#@]+$/.test(text) && URL.canParse(text);

/** `127.0.0.1:3310`, `clamd:3310`, `[::1]:3310`. */
function readClamd(text: string): ClamdAddress | undefined {
  const [, host = '', port = ''] = /^(\[[\da-f:]+\]|[\w.-]+):(\d{1,5})$/i.exec(text) ?? [];
  const number = wholeIn(port, 65_535);
  return number === undefined || number === 0 ? undefined : { host: host.replace(/^\[|\]$/g, ''), port: number };
}

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];

/** On where it is said, or where nobody but this machine can come in and the database is the one inside. */
const wantsDemo = (said: string, host: string, databaseUrl: string): boolean =>
  said === '' ? databaseUrl === '' && LOOPBACK.includes(host) : said === 'on';

/**
 * `PORT` (8080; 0: any that is free), `HOST` (127.0.0.1), `REQUESTS_A_MINUTE` from one address (0: no limit), `TRUST_PROXY` (how
 * many proxies stand before the server, or their addresses), `LOG_LEVEL` (info), `TIREK_DATA` (folder of the data, `throwaway`: none that stays),
 * `DATABASE_URL` (a PostgreSQL that somebody else runs), `TIREK_KEYS` (keys as JSON text instead of a file in the folder), `TIREK_DEMO` (on, off),
 * `TIREK_PUBLIC_URL` (where people reach the server; printed in letters), `TIREK_CLAMD` (host and port of ClamAV's daemon).
 * `TIREK_REGISTER_…` with its `…_TOKEN`: see `registers/register-settings.ts`,
 * and those of `readProvider`.
 */
export function readSettings(environment: Environment): Settings | { readonly ok: false; readonly wrong: Names } {
  const { PORT = '', HOST = '', REQUESTS_A_MINUTE: limit = '', TRUST_PROXY: proxy = '' } = environment;
  const port = PORT === '' ? DEFAULT_PORT : wholeIn(PORT, 65_535);
  if (port === undefined) return wrongNumber('PORT', PORT, 65_535);
  const requestsAMinute = limit === '' ? undefined : wholeIn(limit, 999_999_999);
  if (limit !== '' && requestsAMinute === undefined) return wrongNumber('REQUESTS_A_MINUTE', limit, 999_999_999);
  if (proxy !== '' && !isProxy(proxy)) return wrongText('TRUST_PROXY', proxy, '1, 10.0.0.1, 10.0.0.0/8, loopback');
  const level = environment['LOG_LEVEL'] || 'info';
  const logLevel = LOG_LEVELS.find((l) => l === level);
  if (!logLevel) return wrongText('LOG_LEVEL', level, LOG_LEVELS.join(', '));
  const { TIREK_DATA: folder = '', DATABASE_URL: databaseUrl = '', TIREK_KEYS: keys = '' } = environment;
  const { TIREK_DEMO: demo = '' } = environment;
  if (!['', 'on', 'off'].includes(demo)) return wrongText('TIREK_DEMO', demo, 'on, off');
  const registers = readRegisterAddresses(environment);
  if (!registers.ok) return registers;
  const { TIREK_PUBLIC_URL: publicUrl = '', TIREK_CLAMD: clamd = '' } = environment;
  if (publicUrl !== '' && !isWebAddress(publicUrl))
    return wrongText('TIREK_PUBLIC_URL', publicUrl, 'https://help.example.kz');
  const scanner = readClamd(clamd);
  if (clamd !== '' && !scanner) return wrongText('TIREK_CLAMD', clamd, '127.0.0.1:3310');
  const signIn = readProvider(environment);
  if (!signIn.ok) return signIn;
  const host = HOST === '' ? DEFAULT_HOST : HOST;
  return {
    ok: true,
    port,
    registers: registers.addresses,
    demo: wantsDemo(demo, host, databaseUrl),
    data: {
      ...(folder === '' ? {} : { folder }),
      ...(databaseUrl === '' ? {} : { databaseUrl }),
      ...(keys === '' ? {} : { keys }),
    },
    host,
    logLevel,
    ...(publicUrl === '' ? {} : { publicUrl }),
    ...(scanner ? { clamd: scanner } : {}),
    ...(signIn.provider ? { provider: signIn.provider } : {}),
    ...(requestsAMinute === undefined ? {} : { requestsAMinute }),
    ...(proxy === '' ? {} : { trustProxy: /^\d+$/.test(proxy) ? Number(proxy) : proxy }),
  };
}

/** The address to open in a browser on this machine; one that listens everywhere is reached on the loopback. */
export function addressOf(host: string, port: number): string {
  const named = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${named}:${port}/`;
}

/** Why the server could not begin to listen. */
export function listenFault(error: unknown, host: string, port: number): Names {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EADDRINUSE')
    return {
      kk: `${port}-порт бос емес: оны басқа бағдарлама алып тұр. Оны тоқтатыңыз немесе басқасын таңдаңыз: PORT=${port + 1} npm start`,
      ru: `Порт ${port} занят другой программой. Остановите её или выберите другой порт: PORT=${port + 1} npm start`,
      en: `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`,
    };
  if (code === 'EACCES')
    return {
      kk: `${port}-портты ашуға рұқсат жоқ. 1024-тен үлкенін таңдаңыз: PORT=8080 npm start`,
      ru: `Нет разрешения открыть порт ${port}. Выберите больше 1024: PORT=8080 npm start`,
      en: `Port ${port} may not be opened. Choose one above 1024: PORT=8080 npm start`,
    };
  return {
    kk: `Сервер ${host}:${port} мекенжайында ашылмады (${code}). HOST пен PORT мәндерін тексеріңіз.`,
    ru: `Сервер не открылся по адресу ${host}:${port} (${code}). Проверьте HOST и PORT.`,
    en: `The server could not open ${host}:${port} (${code}). Check HOST and PORT.`,
  };
}

/** Speaks to the person who started the server: in the language of the environment, Kazakh where that is none of ours. */
export function sayIn(environment: Environment): (text: Names) => string {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  const language = LANGUAGES.find((l) => locale.toLowerCase().startsWith(l)) ?? 'kk';
  return (text) => text[language];
}

import type { FastifyRequest } from 'fastify';

export const LANGUAGES = ['kk', 'ru', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

interface Wish {
  readonly language: Language;
  readonly weight: number;
}

/** One part of Accept-Language: `ru-KZ;q=0.8`. A star stands for the base language. */
function readWish(part: string): Wish | undefined {
  const [tag = '', ...parameters] = part.trim().split(';');
  const primary = tag === '*' ? 'kk' : tag.slice(0, 2).toLowerCase();
  const language = LANGUAGES.find((l) => l === primary);
  if (!language || !/^(\*|[a-z]{2}(-.*)?)$/i.test(tag)) return undefined;
  const quality = parameters.map((p) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(p)?.[1]).find((q) => q !== undefined);
  return { language, weight: quality === undefined ? 1 : Number(quality) };
}

/** The language a client wants most among ours; Kazakh where it wants none of them. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const wishes = (acceptLanguage ?? '')
    .slice(0, 1000)
    .split(',')
    .map(readWish)
    .filter((wish) => wish !== undefined && wish.weight > 0)
    .sort((a, b) => (b?.weight ?? 0) - (a?.weight ?? 0));
  return wishes[0]?.language ?? 'kk';
}

export const languageAsked = (request: FastifyRequest): Language => languageOf(request.headers['accept-language']);

import type { Names } from '@tirek/rules';
import { type Said, translator } from './translate.ts';

/** Speaks a sentence in all three languages at once, for what is written to be read later by anybody. */
export type NameIt = (...said: Said) => Names;

export async function namer(): Promise<NameIt> {
  const [kk, ru, en] = await Promise.all([translator('kk'), translator('ru'), translator('en')]);
  return (...said) => ({ kk: kk(...said), ru: ru(...said), en: en(...said) });
}

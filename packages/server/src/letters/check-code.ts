import { randomInt } from 'node:crypto';

/** Letters that are not taken for one another; a code is typed from paper. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Of five bits each: a hundred bits. */
const LENGTH = 20;

const CODE = new RegExp(`^[${LETTERS}]{${LENGTH}}$`);

/** A new code for a letter: nothing can be told from it, and nobody guesses one. */
export const newCheckCode = (): string =>
  Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');

/** `ABCDE-FGHJK-…`, to be read aloud and typed. */
export const inGroups = (code: string): string => (code.match(/.{1,5}/g) ?? []).join('-');

/** A code as somebody typed it; undefined where it can be none. */
export function readCheckCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  return CODE.test(code) ? code : undefined;
}

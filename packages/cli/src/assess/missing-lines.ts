import type { MissingFact } from '@tirek/family';
import type { MemberNames } from '../input/member-names.ts';
import { wrapped } from '../show/layout.ts';
import type { Terminal } from '../terminal.ts';

/** What is still needed, in the order worth asking, with the place in the file that would say it. */
export const missingLines = (
  missing: readonly MissingFact[],
  names: MemberNames,
  { words, language, width }: Terminal,
): string[] =>
  missing.flatMap(({ member, named, why, path }, i) => [
    ...wrapped(`${i + 1}. ${member === undefined ? '' : `${names(member)}: `}${named[language]}`, {
      width,
      indent: 2,
      hanging: 5,
    }),
    ...wrapped(why[language], { width, indent: 5 }),
    ...(path === '' ? [] : wrapped(words('missing.path', { path }), { width, indent: 5 })),
  ]);

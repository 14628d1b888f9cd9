import { type Answer, type Missing, missingOf, type Names } from '@tirek/rules';
import { type AskedField, ASKED_FIELDS } from './asked-fields.ts';
import type { MissingFact } from './contract.ts';
import type { FamilyFile } from './family-file.ts';
import { factPath } from './fact-path.ts';

/**
 * The order worth asking: first what may end the questions at once (where the family lives decides the line, who is counted
 * and what came in decide whether it is over it), then what refuses, last what only decides the kind.
 */
const ORDER: readonly AskedField[] = [
  'territory',
  'birthDate',
  'relation',
  'away',
  'study',
  'incomes',
  'work',
  'citizenship',
  'dwellings',
  'property',
  'disability',
  'longIllness',
  'caresFor',
  'needsCare',
  'sex',
];
const rankOf = (field: AskedField): number => (ORDER.includes(field) ? ORDER.indexOf(field) : ORDER.length);

const WHY_A_FIGURE: Names = {
  kk: 'Бұл күнге арналған көрсеткіш әлі белгісіз; оны «figures» бөлімінде беруге болады.',
  ru: 'На эту дату показатель пока неизвестен; его можно задать в разделе «figures».',
  en: 'The figure is not known yet for this day; it can be given under “figures”.',
};

interface Ranked {
  readonly missing: MissingFact;
  readonly rank: number;
}

type FigureNames = (figure: string) => Names;

function toMissingFact(file: FamilyFile, { fact, member, figure }: Missing, named: FigureNames): Ranked {
  if (fact === undefined) {
    const id = figure ?? '';
    const missing = { fact: id, path: 'figures.povertyLine', named: named(id), why: WHY_A_FIGURE };
    return { missing, rank: ORDER.length + 1 };
  }
  const { path, field } = factPath(file, member, fact);
  const missing = { fact: field, path, ...ASKED_FIELDS[field] };
  return { missing: member === undefined ? missing : { ...missing, member }, rank: rankOf(field) };
}

/** What would settle the open answers, each field of each member once, in the order worth asking. */
export function missingFacts(file: FamilyFile, open: readonly Answer[], named: FigureNames): MissingFact[] {
  const found = new Map<string, Ranked>();
  for (const lacking of missingOf(open)) {
    const ranked = toMissingFact(file, lacking, named);
    const key = `${ranked.missing.member ?? ''}|${ranked.missing.path}`;
    if (!found.has(key)) found.set(key, ranked);
  }
  return [...found.values()].sort((a, b) => a.rank - b.rank).map(({ missing }) => missing);
}

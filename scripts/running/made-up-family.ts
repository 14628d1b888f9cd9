import { type FamilyFile, syntheticIin } from '@tirek/family';
import { loneMotherOfFour } from '@tirek/family/examples';
import { day } from '@tirek/rules';

const BORN = loneMotherOfFour.file.members[0]?.birthDate ?? '1990-09-12';
const DAY_MS = 86_400_000;

/** A family nobody has: the lone mother of the examples under a number and a birthday of her own. */
export function madeUpFamily(serial: number): {
  readonly file: FamilyFile;
  readonly applicant: { readonly name: string; readonly iin: string };
} {
  const { file } = loneMotherOfFour;
  const birthDate = new Date(Date.parse(BORN) - Math.floor(serial / 1000) * DAY_MS).toISOString().slice(0, 10);
  const iin = syntheticIin(day(birthDate), 'female', (serial % 1000) * 10);
  const name = `Гүлнар ${serial}`;
  const members = file.members.map((one) => (one.relation === 'applicant' ? { ...one, name, iin, birthDate } : one));
  return { file: { ...file, members }, applicant: { name, iin } };
}

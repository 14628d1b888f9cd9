import { IIN_TEXTS, readIin } from '@tirek/family';
import type { OfficeSpeech } from '../../language/office/words.tsx';
import type { Trouble } from './read-intake.ts';

/** What is wrong with a field and what would be right; undefined where nothing is. */
export function troubleText(
  trouble: Trouble | undefined,
  iin: string,
  { t, say }: Pick<OfficeSpeech, 't' | 'say'>,
): string | undefined {
  if (trouble === undefined) return undefined;
  if (trouble !== 'iin') return t(`intake.${trouble}`);
  // The family file's own text speaks of quotation marks, which no form has.
  if (!/^\d{12}$/.test(iin.trim())) return t('apply.error.iin');
  const reading = readIin(iin.trim());
  if (reading.ok) return undefined;
  const { wrong, right } = IIN_TEXTS[reading.code];
  return `${say(wrong)} ${say(right)}`;
}

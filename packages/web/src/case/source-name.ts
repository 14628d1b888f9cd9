import { type Claim, REGISTERS } from '@tirek/casework';
import type { OfficeSpeech } from '../language/office/words.tsx';

/** What a source of a doubt's values is called: `statement`, `register:incomes`, `visit`, `visit:sign`, `document`. */
export function sourceName(source: string | null, { t }: Pick<OfficeSpeech, 't'>): string {
  if (source === null) return t('source.officer');
  if (source === 'visit:sign') return t('source.sign');
  const register = REGISTERS.find((one) => source === `register:${one}`);
  if (register) return t(`register.${register}`);
  if (source.startsWith('ownRecords:')) return t('source.ownRecords', { number: source.slice('ownRecords:'.length) });
  if (source === 'visit' || source === 'document') return t(`source.${source}`);
  return t('source.statement');
}

/** Who told something, by the name of the register where it was one. */
export const claimSource = (
  { source, register, ownCase }: Pick<Claim, 'source' | 'register' | 'ownCase'>,
  words: Pick<OfficeSpeech, 't'>,
): string => {
  if (source === 'ownRecords') return sourceName(`ownRecords:${ownCase ?? ''}`, words);
  return sourceName(source === 'register' ? `register:${register ?? ''}` : source, words);
};

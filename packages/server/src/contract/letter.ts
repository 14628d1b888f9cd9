import { z } from 'zod';

/** Letters to a family, and the minutes of a commission. */
export const LETTER_KINDS = [
  'receipt',
  'decision',
  'refusal',
  'requestForDocuments',
  'summonsToVisit',
  'delay',
  'minutes',
  'contract',
  'obligationReminder',
  'breachNotice',
  'sanction',
  'sanctionLifted',
  'objectionAnswer',
  'changeReceived',
  'endOfAid',
  'overpayment',
  'debtDecision',
  'repaymentPlan',
  'debtReduced',
  'instalmentReminder',
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];
/** What an officer writes; the others come from what happened. */
export const WRITTEN_LETTERS = ['requestForDocuments', 'summonsToVisit'] as const;
export const LETTER_LANGUAGES = ['kk', 'ru'] as const;
export type LetterLanguage = (typeof LETTER_LANGUAGES)[number];

export const CaseLetter = z
  .object({
    id: z.uuid(),
    kind: z.enum(LETTER_KINDS),
    language: z.enum(LETTER_LANGUAGES),
    madeAt: z.iso.datetime(),
    revokedAt: z.iso.datetime().nullable(),
    checkCode: z.string().meta({ description: 'What the QR code leads to: `/check/{checkCode}`.' }),
  })
  .meta({ id: 'CaseLetter' });
export type CaseLetter = z.infer<typeof CaseLetter>;
export const CaseLetterList = z.object({ letters: z.array(CaseLetter) }).meta({ id: 'CaseLetterList' });
export type CaseLetterList = z.infer<typeof CaseLetterList>;

export const LetterWriting = z
  .strictObject({
    kind: z.enum(WRITTEN_LETTERS),
    text: z
      .string()
      .trim()
      .min(10)
      .max(2000)
      .meta({ description: 'Which papers, or when and where; shown as written.' }),
  })
  .meta({ id: 'LetterWriting', description: 'Made in Kazakh and in Russian.' });
export type LetterWriting = z.infer<typeof LetterWriting>;

export const LetterCheck = z.object({ valid: z.boolean() }).meta({
  id: 'LetterCheck',
  description: 'Whether a letter with this code was issued and still holds; nothing else.',
});
export type LetterCheck = z.infer<typeof LetterCheck>;

import type { letters as base } from '../kk/letters.ts';

export const letters = {
  'letter.language.kk': 'in Kazakh',
  'letter.language.ru': 'in Russian',
  'letter.title': 'Letters',
  'letter.none':
    'No letters yet. The receipt comes with the registration, the letter of the decision with the decision.',
  'letter.what': 'Letter',
  'letter.day': 'Made',
  'letter.standing': 'Standing',
  'letter.valid': 'valid',
  'letter.revoked': 'revoked {day}',
  'letter.code': 'Check code',
  'letter.kind.receipt': 'Receipt of the application',
  'letter.kind.decision': 'Decision to award',
  'letter.kind.refusal': 'Refusal',
  'letter.kind.requestForDocuments': 'Request for documents',
  'letter.kind.summonsToVisit': 'Notice of a visit',
  'letter.kind.delay': 'Notice of delay',
  'letter.kind.minutes': 'Minutes of the commission',
  'letter.write': 'Write a letter',
  'letter.text': 'Text',
  'letter.text.requestForDocuments': 'Say in plain words which paper, why, where and by when.',
  'letter.text.summonsToVisit': 'Say who comes, on which day and hour, and whom to call if it does not suit.',
  'letter.text.short': 'Say more: at least 10 characters.',
  'letter.readOver': 'Read it over',
  'letter.make': 'Make the letter',
  'letter.make.explained':
    'The letter is made in Kazakh and Russian with your text as written. It stays in the case, and the family sees it.',
  'letter.change': 'Change the text',
  'letter.written': 'The letter is made.',
  'letter.open': 'Open ({language}), PDF',
} as const satisfies Record<keyof typeof base, string>;

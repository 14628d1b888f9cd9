import type { OfficeMessageId } from '../../language/office/words.tsx';

const KNOWN = ['award', 'extension', 'sanction', 'ended', 'suspended'] as const;

/** What a part of a month's amount is called. */
export function partName(code: string): OfficeMessageId {
  const known = KNOWN.find((one) => one === code);
  return known ? `casePart.${known}` : 'casePart.other';
}

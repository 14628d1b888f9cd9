import { useOfficeWords } from '../language/office/words.tsx';
import type { Column } from '../listing/columns.ts';
import { momentText } from '../office/moment.ts';
import { auditAction, auditPurpose } from './audit-words.ts';

interface Viewing {
  readonly at: string;
  readonly action: string;
  readonly purpose: string | null;
}

/** When somebody looked at a subject, who it was, at what and what for. */
export function useViewingColumns<Entry extends Viewing>(
  subject: string,
  who: Column<Entry>,
): readonly Column<Entry>[] {
  const { t } = useOfficeWords();
  return [
    { name: t('audit.when'), cell: ({ at }) => momentText(at), className: () => 'nowrap' },
    who,
    { name: t('audit.what'), cell: ({ action }) => t(auditAction(action, subject)) },
    { name: t('audit.purpose'), cell: ({ purpose }) => (purpose === null ? null : t(auditPurpose(purpose))) },
  ];
}

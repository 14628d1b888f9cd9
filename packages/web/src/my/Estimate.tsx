import type { FamilyFile } from '@tirek/family';
import { useMemo } from 'react';
import { today } from '../check/today.ts';
import { assessed } from '../check/use-assessment.ts';
import { useOfficeWords } from '../language/office/words.tsx';
import { useWords } from '../language/words.tsx';

/** What the law makes of the answers today, worked out on this device, so that nobody applies without knowing. */
export function Estimate({ file }: { readonly file: FamilyFile }) {
  const { t, tenge } = useOfficeWords();
  const words = useWords();
  const reading = useMemo(() => assessed(file, today(), null), [file]);
  if (!reading?.ok) return null;
  const { answer, amount } = reading.assessment;
  return (
    <div className={`note ${answer === 'entitled' ? 'note-good' : 'note-warn'}`}>
      <p>
        <strong>{words.t(`result.${answer}`)}</strong>
        {answer === 'entitled' && ` · ${t('apply.estimate', { amount: tenge(amount.total) })}`}
      </p>
      <p className="small">{t(answer === 'entitled' ? 'apply.estimate.note' : 'apply.estimate.anyway')}</p>
    </div>
  );
}

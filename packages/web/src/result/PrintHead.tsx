import { memberLabels } from '../check/member-label.ts';
import { today } from '../check/today.ts';
import { useCheck } from '../check/use-check.ts';
import { useWords } from '../language/words.tsx';

/** The head of the printed page: what it is, for whom, and when it was worked out. */
export function PrintHead() {
  const words = useWords();
  const { t, longDay } = words;
  const { check, on } = useCheck();
  const labels = [...memberLabels(check.file, on, words).values()];
  return (
    <div className="print-only print-head">
      <p>
        <strong>{t('shell.brand')}</strong> · {t('print.title')}
      </p>
      <p>{t('print.made', { day: longDay(today()) })}</p>
      <p>
        {t('print.family')}: {labels.join('; ')}
      </p>
    </div>
  );
}

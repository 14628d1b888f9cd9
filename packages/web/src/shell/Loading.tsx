import { useEffect, useState } from 'react';
import { useWords } from '../language/words.tsx';

/** Waits a moment before it shows, so that a quick page does not flicker. */
export function Loading() {
  const { t } = useWords();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 250);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="waiting" role="status">
      {late && (
        <>
          <span className="waiting-bar" aria-hidden="true" />
          <span>{t('shell.loading')}</span>
        </>
      )}
    </div>
  );
}

import type { FileError } from '@tirek/family';
import { useEffect, useRef } from 'react';
import { useWords } from '../language/words.tsx';

interface FileErrorsProps {
  readonly title: string;
  readonly text: string;
  readonly errors: readonly FileError[];
}

const SHOWN = 6;

/** What is wrong with a file, one mistake after the other: where, what, and what would be right. */
export function FileErrors({ title, text, errors }: FileErrorsProps) {
  const { t, say } = useWords();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.focus(), [errors]);
  return (
    <div ref={ref} role="alert" tabIndex={-1} className="file-errors stack-small">
      <h2 className="aksel-heading aksel-heading--xsmall">{title}</h2>
      <p>{text}</p>
      <ul>
        {errors.slice(0, SHOWN).map((error) => (
          <li key={`${error.path} ${error.code} ${error.line ?? ''}`}>
            {say(error.wrong)} <strong>{say(error.right)}</strong>
            {error.path !== '' && (
              <span className="quiet block">
                {t('file.where')}: <code>{error.path}</code>
              </span>
            )}
          </li>
        ))}
      </ul>
      {errors.length > SHOWN && <p className="quiet">{t('file.more', { count: errors.length - SHOWN })}</p>}
    </div>
  );
}

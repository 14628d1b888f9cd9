import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../language/words.tsx';

let arrivedBefore = false;

interface PageHeadingProps {
  readonly title: string;
  /** A short line above the heading that belongs to it: whom a question is about. */
  readonly above?: ReactNode;
  /** What the browser's tab says, where it is not the heading itself. */
  readonly tab?: string;
  readonly size?: 'large' | 'medium';
}

/**
 * The one h1 of a screen: names the tab and takes the focus when the screen is new, so that a screen reader speaks it and
 * the keyboard goes on from there. The very first screen leaves the focus where the browser puts it.
 */
export function PageHeading({ title, above, tab, size = 'large' }: PageHeadingProps) {
  const { t } = useWords();
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrivedBefore) {
      scrollTo({ top: 0 });
      ref.current?.focus({ preventScroll: true });
    }
    arrivedBefore = true;
  }, []);
  useEffect(() => {
    document.title = `${tab ?? title} — ${t('shell.brand')}`;
  }, [tab, title, t]);
  return (
    <h1 ref={ref} tabIndex={-1} className={`page-heading aksel-heading aksel-heading--${size}`}>
      {above && <span className="page-heading-above">{above}</span>}
      {title}
    </h1>
  );
}

import { TERMS } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { useEffect, useRef } from 'react';
import { useOfficeWords } from '../../language/office/words.tsx';
import { oneOf } from '../../listing/use-filters.ts';

/** The receipt: number, days and the legal terms that were told with it. Speaks up when it was just given. */
export function ReceiptCard({ view, isNew }: { readonly view: CaseView; readonly isNew: boolean }) {
  const { t, day } = useOfficeWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isNew) heading.current?.focus();
  }, [isNew]);
  if (view.registeredDay === null) return null;
  return (
    <section className={`card stack-small ${isNew ? 'receipt-new' : ''}`} aria-labelledby="receipt">
      <h2 id="receipt" ref={heading} tabIndex={-1} className="aksel-heading aksel-heading--small">
        {t('receipt.title')}
      </h2>
      {isNew && (
        <p role="status">
          <strong>{t('receipt.done')}</strong>
        </p>
      )}
      <dl className="things">
        <div>
          <dt>{t('receipt.number')}</dt>
          <dd>
            <strong>{view.number}</strong>
          </dd>
        </div>
        <div>
          <dt>{t('receipt.registered')}</dt>
          <dd>{day(view.registeredDay)}</dd>
        </div>
        {view.applicationDay !== null && view.applicationDay !== view.registeredDay && (
          <div>
            <dt>{t('receipt.day')}</dt>
            <dd>{day(view.applicationDay)}</dd>
          </div>
        )}
        {view.terms.map(({ term, due }) => {
          const known = oneOf(TERMS, term);
          return known === undefined ? null : (
            <div key={term}>
              <dt>{t(`term.${known}`)}</dt>
              <dd>{due === null ? t('receipt.term.unknown') : t('receipt.term', { day: day(due) })}</dd>
            </div>
          );
        })}
      </dl>
      {isNew && (
        <div>
          <button type="button" className="text-button" onClick={() => print()}>
            {t('receipt.print')}
          </button>
        </div>
      )}
    </section>
  );
}

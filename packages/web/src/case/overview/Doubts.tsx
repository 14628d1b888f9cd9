import type { CaseView } from '@tirek/server/contract';
import { useEffect, useRef } from 'react';
import { useOfficeWords } from '../../language/office/words.tsx';
import { factValue } from '../fact-text.ts';
import { sourceName } from '../source-name.ts';
import { useFactWords } from '../use-fact-words.ts';
import type { SeenDoubt } from './compare-facts.ts';
import { DoubtCard, useDoubtTitle } from './DoubtCard.tsx';

function Settled({ view, doubts }: { readonly view: CaseView; readonly doubts: readonly SeenDoubt[] }) {
  const { t, day } = useOfficeWords();
  const words = useFactWords(view.family);
  const titleOf = useDoubtTitle();
  return (
    <details className="settled">
      <summary>{t('doubts.settled', { count: doubts.length })}</summary>
      <ul className="bare-list stack-small">
        {doubts.map((doubt) => {
          const { settled, fact } = doubt;
          if (settled === null) return null;
          const source = sourceName(settled.source, words.office);
          return (
            <li key={doubt.id} className="stack-tiny">
              <strong>{titleOf(doubt, view)}</strong>
              {fact !== null && (
                <span>{t('doubts.settled.value', { source, value: factValue(fact, settled.value, words) })}</span>
              )}
              <span className="quiet">
                {t('doubts.settled.by', {
                  day: day(settled.on),
                  name: view.names[settled.by] ?? t('office.unknown'),
                  reason: settled.reason,
                })}
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** What stands in the way of the decision: doubts to settle, and below them those that were settled. */
export function Doubts({ view }: { readonly view: CaseView }) {
  const { t } = useOfficeWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const all = view.evidence.doubts ?? [];
  const open = all.filter(({ settled }) => settled === null);
  const settled = all.filter((doubt) => doubt.settled !== null);
  const before = useRef(settled.length);
  // The doubt that was just settled is gone with its form: one goes on from the list of those that are left.
  useEffect(() => {
    if (settled.length > before.current) heading.current?.focus();
    before.current = settled.length;
  }, [settled.length]);
  if (all.length === 0) return null;
  return (
    <section className={`card stack-small ${open.length > 0 ? 'in-the-way' : ''}`} aria-labelledby="doubts">
      <h2 id="doubts" ref={heading} tabIndex={-1} className="aksel-heading aksel-heading--small">
        {open.length > 0 ? `${t('doubts.title')} · ${open.length}` : t('doubts.done')}
      </h2>
      {open.length > 0 && <p className="quiet">{t('doubts.lead')}</p>}
      {open.length > 0 && (
        <ul className="bare-list stack-small">
          {open.map((doubt) => (
            <DoubtCard key={doubt.id} view={view} doubt={doubt} />
          ))}
        </ul>
      )}
      {settled.length > 0 && <Settled view={view} doubts={settled} />}
    </section>
  );
}

import type { Assessment } from '@tirek/family';
import { useMemo } from 'react';
import { assessed } from '../check/use-assessment.ts';
import { useCheck } from '../check/use-check.ts';
import { useWords, type Words } from '../language/words.tsx';
import { type Change, type Outcome, whatIf } from './what-if.ts';

function outcomeText(outcome: Outcome, { t, tenge }: Words): string {
  if (outcome.is === 'becomes') return t('change.becomes', { amount: tenge(outcome.amount) });
  return t(outcome.is === 'stillNot' ? 'change.stillNot' : 'change.open');
}

function ChangeText({ change }: { readonly change: Change }) {
  const words = useWords();
  const { t, tenge, longDay, quarter } = words;
  switch (change.is) {
    case 'lessIncome':
      return t('change.lessIncome', { below: tenge(change.below), now: tenge(change.now) });
    case 'moreIncome':
      return t('change.moreIncome', { by: tenge(change.by) });
    case 'nextQuarter':
      return t('change.nextQuarter', { day: longDay(change.day), months: quarter(change.months) });
    case 'advice':
      return t(change.text);
    case 'remedy':
    case 'after': {
      const condition = change.is === 'remedy' ? t(change.text) : t('change.after', { day: longDay(change.day) });
      return (
        <>
          {condition} — <strong>{outcomeText(change.outcome, words)}</strong>.
        </>
      );
    }
  }
}

/** What would change the answer, each line worked out by the same rules. */
export function WhatIf({ assessment }: { readonly assessment: Assessment }) {
  const { t } = useWords();
  const { check, on } = useCheck();
  const changes = useMemo(() => {
    const ask = (file: typeof check.file, day: string): Assessment | undefined => {
      const reading = assessed(file, day, check.programme);
      return reading?.ok ? reading.assessment : undefined;
    };
    return whatIf({ file: check.file, on, assessment, ask });
  }, [check.file, check.programme, on, assessment]);
  return (
    <section className="card stack-small" aria-labelledby="what-if">
      <h2 id="what-if" className="aksel-heading aksel-heading--small">
        {t('change.title')}
      </h2>
      <ul className="changes">
        {changes.map((change, i) => (
          <li key={i}>
            <ChangeText change={change} />
          </li>
        ))}
      </ul>
    </section>
  );
}

import { Link } from '@tanstack/react-router';
import type { Step, StepValue, ValueKind } from '@tirek/family';
import { DOUBTS, OPTION_NAMES } from '@tirek/law';
import { useState } from 'react';
import { useWords, type Words } from '../language/words.tsx';
import { writeValue } from './FormulaLine.tsx';
import { Cites } from './Reasons.tsx';
import { useTraced } from './trace-context.ts';
import { TraceFormula } from './TraceFormula.tsx';

/** A value of the trace as text; `of` is the rule or fact, whose options have names. */
export function valueText(value: StepValue, kind: ValueKind, of: string | undefined, words: Words): string {
  if (value.is === 'notApplicable') return words.t('trace.notApplicable');
  if (value.is === 'unknown') {
    const [from, to] = value.between ?? [null, null];
    if (kind !== 'money' || from === null || to === null) return words.t('trace.unknown');
    return words.t('trace.between', { from: words.tenge(from), to: words.tenge(to) });
  }
  const option = typeof value.value === 'string' && of !== undefined ? OPTION_NAMES[of]?.[value.value] : undefined;
  return option ? words.say(option) : (writeValue(value, kind, words) ?? words.t('trace.unknown'));
}

function Doubts({ ids }: { readonly ids: readonly string[] }) {
  const { t, say } = useWords();
  const doubts = DOUBTS.filter((d) => ids.includes(d.id));
  if (doubts.length === 0) return null;
  return (
    <div className="trace-doubts">
      <p className="small">
        <strong>{t('trace.doubt')}</strong>
      </p>
      <ul>
        {doubts.map((doubt) => (
          <li key={doubt.id} className="small">
            {say(doubt.reading)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function StepBody({ step }: { readonly step: Step }) {
  const { t, say, day } = useWords();
  const { assessment } = useTraced();
  return (
    <div className="trace-body">
      {step.plain && <p className="quiet">{say(step.plain)}</p>}
      <p className="small trace-law">
        <Cites keys={step.cites} citations={assessment.citations} />
        {step.edition !== null && <span className="quiet">{t('trace.edition', { day: day(step.edition) })}</span>}
        <Link to="/law/$id" params={{ id: step.rule }} search={{ on: assessment.on }} className="aksel-link">
          {t('trace.inLaw')}
        </Link>
      </p>
      {step.formula && (
        <ul className="trace">
          <li>
            <TraceFormula formula={step.formula} of={step.rule} />
          </li>
        </ul>
      )}
      <Doubts ids={step.doubts} />
    </div>
  );
}

/** One rule of the trace: its name, whom it was asked about and its value; opens to how that came about. */
export function TraceStep({ id }: { readonly id: string }) {
  const words = useWords();
  const { assessment, labels } = useTraced();
  const [open, setOpen] = useState(false);
  const step = assessment.trace.steps[id];
  if (!step) return null;
  const who = step.member === undefined ? undefined : labels.get(step.member);
  return (
    <details className="trace-step" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className="trace-name">
          {words.say(step.named)}
          {who !== undefined && <span className="quiet"> · {who}</span>}
        </span>
        <span className="trace-value">{valueText(step.value, step.kind, step.rule, words)}</span>
      </summary>
      {open && <StepBody step={step} />}
    </details>
  );
}

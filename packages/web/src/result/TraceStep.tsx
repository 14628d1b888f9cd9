import { Link } from '@tanstack/react-router';
import type { FigureUse, Formula, Step } from '@tirek/family';
import { DOUBTS } from '@tirek/law';
import { type ReactNode, useState } from 'react';
import { type MessageId, useWords } from '../language/words.tsx';
import { Cites } from './Reasons.tsx';
import { useTraced } from './trace-context.ts';
import { wayName, wordName } from './trace-words.ts';
import { valueText } from './value-text.ts';

/* One file because a step shows its formula, and a formula the steps it rests on. */

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

function Row({ name, value, note }: { readonly name: ReactNode; readonly value: string; readonly note?: ReactNode }) {
  return (
    <div className="trace-row">
      <span className="trace-name">
        {name}
        {note !== undefined && <span className="quiet small block">{note}</span>}
      </span>
      <span className="trace-value">{value}</span>
    </div>
  );
}

function FigureRow({ figure, value }: { readonly figure: FigureUse; readonly value: string }) {
  const { t, say, day } = useWords();
  const { assessment } = useTraced();
  const time =
    figure.until === null
      ? t('trace.figure.since', { day: day(figure.since) })
      : t('trace.figure.between', { from: day(figure.since), to: day(figure.until) });
  return (
    <Row
      name={
        <Link to="/law/$id" params={{ id: figure.id }} search={{ on: assessment.on }} className="aksel-link">
          {say(figure.named)}
        </Link>
      }
      value={value}
      note={
        <>
          {t('trace.figure')}, {time}. {t('trace.source')}: <cite>{figure.source}</cite>.{' '}
          {t(`trace.confidence.${figure.confidence}`)}, {t('trace.checked', { day: day(figure.checkedOn) })}.
        </>
      }
    />
  );
}

/** Only the ways that were gone: a way given up because a figure lacks says nothing about this family. */
function partsShown(formula: Formula): readonly Formula[] {
  if (formula.word !== 'firstKnown' || formula.value.is !== 'known') return formula.parts;
  const taken = formula.parts.at(-1);
  return taken ? [taken] : [];
}

function partLabel(formula: Formula, place: number): MessageId | undefined {
  if (formula.word !== 'when') return undefined;
  if (place === 0) return 'word.when.if';
  return formula.taken === 'otherwise' ? 'word.when.otherwise' : 'word.when.then';
}

function Parts({ formula, of }: { readonly formula: Formula; readonly of: string | undefined }) {
  const { t } = useWords();
  const parts = partsShown(formula);
  if (parts.length === 0) return null;
  return (
    <ul className="trace">
      {parts.map((part, i) => {
        const label = partLabel(formula, i);
        return (
          <li key={i}>
            {label && <span className="trace-label">{t(label)}</span>}
            <TraceFormula formula={part} of={of} />
          </li>
        );
      })}
    </ul>
  );
}

/** A caution stands beside the answer; in the calculation it changes nothing. */
const withoutCaution = (formula: Formula): Formula => {
  const [inner] = formula.parts;
  return formula.word === 'withCaution' && inner ? withoutCaution(inner) : formula;
};

interface TraceFormulaProps {
  readonly formula: Formula;
  /** The rule whose formula this is: its options have names. */
  readonly of: string | undefined;
}

/** A formula as it was worked out for this family: words with their values, leaves with where they come from. */
function TraceFormula({ formula: written, of }: TraceFormulaProps) {
  const words = useWords();
  const { t, say } = words;
  const { labels, originOf } = useTraced();
  const formula = withoutCaution(written);
  if (formula.step !== undefined) return <TraceStep id={formula.step} />;
  const value = valueText(formula.value, formula.kind, formula.fact ?? of, words);
  if (formula.figure) return <FigureRow figure={formula.figure} value={value} />;
  if (formula.named) {
    const who = formula.member === undefined ? undefined : labels.get(formula.member);
    const origin = formula.fact === undefined ? undefined : originOf?.(formula.fact, formula.member);
    const note = formula.value.is === 'known' ? (origin ?? t('trace.fact')) : undefined;
    return (
      <Row name={who === undefined ? say(formula.named) : `${say(formula.named)} · ${who}`} value={value} note={note} />
    );
  }
  const rounding = formula.rounding;
  const note =
    rounding && (rounding.how === 'halfUp' || rounding.how === 'up' || rounding.how === 'down')
      ? t(`word.rounded.${rounding.how}`, { unit: rounding.unit })
      : wayName(formula.taken, t);
  return (
    <>
      <Row name={wordName(formula.word, t)} value={value} note={note} />
      <Parts formula={formula} of={of} />
    </>
  );
}

import { Link } from '@tanstack/react-router';
import type { FigureUse, Formula } from '@tirek/family';
import type { ReactNode } from 'react';
import { type MessageId, useWords, type Words } from '../language/words.tsx';
import { valueText, TraceStep } from './TraceStep.tsx';
import { useTraced } from './trace-context.ts';

/** What a word of the rule language is called; a word without a name here would be a fault, so the types list them all. */
const WORDS: Readonly<Record<string, MessageId>> = {
  plus: 'word.plus',
  minus: 'word.minus',
  times: 'word.times',
  per: 'word.per',
  sum: 'word.sum',
  countWhere: 'word.countWhere',
  any: 'word.any',
  every: 'word.every',
  and: 'word.and',
  or: 'word.or',
  not: 'word.not',
  isAtMost: 'word.isAtMost',
  isBelow: 'word.isBelow',
  equals: 'word.equals',
  isOneOf: 'word.isOneOf',
  isBefore: 'word.isBefore',
  elapsed: 'word.elapsed',
  age: 'word.age',
  monthsBetween: 'word.monthsBetween',
  when: 'word.when',
  firstKnown: 'word.firstKnown',
  least: 'word.least',
  greatest: 'word.greatest',
  rounded: 'word.rounded',
  withCaution: 'word.withCaution',
  underOwnLaw: 'word.underOwnLaw',
  constant: 'word.constant',
  questionDay: 'word.questionDay',
  rule: 'word.rule',
  given: 'word.given',
  figure: 'word.figure',
  scale: 'word.scale',
  lookUp: 'word.lookUp',
};

/** The name of a word of the rule language. */
export const wordName = (word: string, t: Words['t']): string => t(WORDS[word] ?? 'word.rule');

const WAYS: Readonly<Record<string, MessageId>> = {
  given: 'how.line.basis.given',
  published: 'how.line.basis.published',
  regionalMinimum: 'how.line.basis.regionalMinimum',
  regionalMinimumAndMedian: 'way.regionalMinimumAndMedian',
  regionalEstimate: 'how.line.basis.regionalEstimate',
  nationalEstimate: 'how.line.basis.nationalEstimate',
};

/** What a way to a figure is called. */
export const wayName = (way: string | undefined, t: Words['t']): string | undefined => {
  const id = way === undefined ? undefined : WAYS[way];
  return id && t(id);
};

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
          {t('trace.figure')}, {time}. {t('trace.source')}: {figure.source}.{' '}
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
export function TraceFormula({ formula: written, of }: TraceFormulaProps) {
  const words = useWords();
  const { t, say } = words;
  const { labels } = useTraced();
  const formula = withoutCaution(written);
  if (formula.step !== undefined) return <TraceStep id={formula.step} />;
  const value = valueText(formula.value, formula.kind, formula.fact ?? of, words);
  if (formula.figure) return <FigureRow figure={formula.figure} value={value} />;
  if (formula.named) {
    const who = formula.member === undefined ? undefined : labels.get(formula.member);
    const note = formula.value.is === 'known' ? t('trace.fact') : undefined;
    return <Row name={who === undefined ? say(formula.named) : `${say(formula.named)} · ${who}`} value={value} note={note} />;
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

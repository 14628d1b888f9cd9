import { getRouteApi, Link } from '@tanstack/react-router';
import { type FormulaText, OPTION_NAMES, type RuleEntry } from '@tirek/law';
import type { ReactNode } from 'react';
import type { MessageId } from '../language/words.tsx';
import { useWords } from '../language/words.tsx';
import { wayName, wordName } from '../result/trace-words.ts';
import { useLawName } from './LawLinks.tsx';
import { useWriteFigure } from './write-figure.ts';

const route = getRouteApi('/open/law/$id');

interface NodeProps {
  readonly formula: FormulaText;
  readonly rule: RuleEntry;
  /** The fact or rule whose options a comparison is about. */
  readonly about?: string | undefined;
}

/** What an option is called, by the fact or rule that offers it. */
function useOptionName(): (of: string | undefined, option: string) => string {
  const { say } = useWords();
  return (of, option) => {
    const named = of === undefined ? undefined : OPTION_NAMES[of]?.[option];
    return named ? say(named) : '';
  };
}

function useConstant(): (formula: FormulaText, about: string | undefined) => string {
  const { t } = useWords();
  const write = useWriteFigure();
  const optionName = useOptionName();
  return ({ value, kind }, about) => {
    if (typeof value === 'boolean') return t(value ? 'trace.yes' : 'trace.no');
    if (typeof value === 'string') return optionName(about, value);
    return value === undefined ? '' : write(kind === 'money' || kind === 'ratio' ? kind : 'count', value);
  };
}

/** A leaf: a rule, a figure or a fact as a link, a number as it stands. */
function Leaf({ formula, about }: Omit<NodeProps, 'rule'>) {
  const { t } = useWords();
  const search = route.useSearch();
  const name = useLawName();
  const constant = useConstant();
  const id = formula.rule ?? formula.figure ?? formula.fact;
  if (id === undefined)
    return <strong>{formula.word === 'questionDay' ? t('word.questionDay') : constant(formula, about)}</strong>;
  const kind: MessageId = formula.rule ? 'word.rule' : formula.figure ? 'word.figure' : 'word.given';
  return (
    <>
      <Link to="/law/$id" params={{ id }} search={search} className={`aksel-link leaf leaf-${formula.word}`}>
        {name(id)}
      </Link>{' '}
      <span className="quiet small">
        {t(kind)}
        {formula.shift && `, ${t('word.previousQuarter')}`}
      </span>
    </>
  );
}

function noteOf(
  formula: FormulaText,
  about: string | undefined,
  say: (of: string | undefined, option: string) => string,
): ReactNode {
  return formula.options && <strong>{formula.options.map((o) => say(about, o)).join(', ')}</strong>;
}

/** A caution goes with an answer, not with the law: it is no part of the formula. */
const withoutCaution = (formula: FormulaText): FormulaText => {
  const [inner] = formula.parts;
  return formula.word === 'withCaution' && inner ? withoutCaution(inner) : formula;
};

const WHEN: readonly MessageId[] = ['word.when.if', 'word.when.then', 'word.when.otherwise'];

function Node({ formula: written, rule, about }: NodeProps) {
  const { t } = useWords();
  const optionName = useOptionName();
  const formula = withoutCaution(written);
  if (formula.parts.length === 0 || formula.word === 'figure') return <Leaf formula={formula} about={about} />;
  const { rounding } = formula;
  const of = formula.parts.map((p) => p.fact ?? p.rule).find((id) => id !== undefined) ?? about;
  return (
    <>
      <span className="word">{wordName(formula.word, t)}</span>{' '}
      {rounding && (rounding.how === 'halfUp' || rounding.how === 'up' || rounding.how === 'down') && (
        <span className="quiet small">{t(`word.rounded.${rounding.how}`, { unit: rounding.unit })}</span>
      )}
      {noteOf(formula, of, optionName)}
      <ul>
        {formula.parts.map((part, i) => {
          const when = formula.word === 'when' ? WHEN[i] : undefined;
          const way = formula.word === 'firstKnown' ? wayName(formula.labels?.[i], t) : undefined;
          return (
            <li key={i}>
              {when && <span className="trace-label">{t(when)}</span>}
              {way !== undefined && <span className="trace-label">{way}</span>}
              <Node formula={part} rule={rule} about={of ?? (formula.word === 'when' ? rule.id : undefined)} />
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** A rule's formula as a tree of words, down to other rules, figures and facts, each a link. */
export function FormulaTree({ formula, rule }: NodeProps) {
  const { t } = useWords();
  return (
    <ul className="formula-tree" aria-label={t('law.formula')}>
      <li>
        <Node formula={formula} rule={rule} about={rule.kind === 'choice' ? rule.id : undefined} />
      </li>
    </ul>
  );
}

import type { Assessment } from '@tirek/family';
import type { ReactNode } from 'react';
import { totalOf } from '../check/total-step.ts';
import { useWords } from '../language/words.tsx';
import type { ResultPart } from './Disclosed.tsx';
import { writeFormula } from './formula-terms.ts';
import { FormulaLine } from './FormulaLine.tsx';
import { Waterfall } from './Waterfall.tsx';

interface LineProps {
  readonly name: string;
  readonly value: string | undefined;
  readonly children?: ReactNode;
}

function Line({ name, value, children }: LineProps) {
  if (value === undefined) return null;
  return (
    <div className="line">
      <dt>
        {name}
        {children && <span className="quiet block">{children}</span>}
      </dt>
      <dd>{value}</dd>
    </div>
  );
}

function AmountFormula({ assessment }: { readonly assessment: Assessment }) {
  const { tenge, t } = useWords();
  const { trace, amount } = assessment;
  const total = totalOf(assessment)?.rule;
  const known = trace.roots.filter((key) => key !== total);
  const written = total === undefined ? undefined : writeFormula(trace, total, known);
  if (written?.value.is !== 'known' || typeof written.value.value !== 'number') return null;
  const exact = Math.round(written.value.value * 100) / 100;
  return (
    <div className="formula-block">
      <h3 className="aksel-heading aksel-heading--xsmall">{t('how.amount')}</h3>
      <FormulaLine terms={written.terms} result={tenge(exact)} />
      {exact !== amount.total && (
        <p className="quiet">{t('how.rounded', { exact: tenge(exact), amount: tenge(amount.total) })}</p>
      )}
    </div>
  );
}

/** From the incomes to the amount: the picture, the lines, and the calculation with its numbers. */
export function HowItWasWorkedOut({ assessment, labels }: ResultPart) {
  const { t, tenge, number, quarter } = useWords();
  const { income, povertyLine, members, answer, trace } = assessment;
  const perCapita = writeFormula(trace, 'perCapitaIncome', []);
  const money = (amount: number | null): string | undefined => (amount === null ? undefined : tenge(amount));
  return (
    <section className="card stack-small how" aria-labelledby="how-worked">
      <h2 id="how-worked" className="aksel-heading aksel-heading--small">
        {t('how.title')}
      </h2>
      <p className="quiet">{t('how.quarter', { months: quarter(income.period[0]) })}</p>
      <Waterfall assessment={assessment} labels={labels} />
      <dl className="lines">
        <Line name={t('how.total')} value={money(income.total)} />
        <Line name={t('how.members')} value={members === null ? undefined : number(members)} />
        <Line name={t('how.perCapita')} value={money(income.perCapita)} />
        <Line name={t('how.line')} value={money(povertyLine.amount)}>
          {povertyLine.basis && t(`how.line.basis.${povertyLine.basis}`)}
        </Line>
      </dl>
      {perCapita && income.perCapita !== null && income.perCapita > 0 && (
        <div className="formula-block">
          <h3 className="aksel-heading aksel-heading--xsmall">{t('how.perCapita')}</h3>
          <FormulaLine terms={perCapita.terms} result={tenge(income.perCapita)} bare={t('how.months')} />
        </div>
      )}
      {answer === 'entitled' && <AmountFormula assessment={assessment} />}
    </section>
  );
}

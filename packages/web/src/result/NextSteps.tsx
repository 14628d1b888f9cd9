import { Button } from '@navikt/ds-react/Button';
import { type Assessment, plusWorkingDays } from '@tirek/family';
import { isoDay, parseDay } from '@tirek/rules';
import { incomeQuarter, movedToQuarter } from '../check/check-state.ts';
import { today } from '../check/today.ts';
import { useCheck } from '../check/use-check.ts';
import type { MessageId } from '../language/words.tsx';
import { useWords } from '../language/words.tsx';

interface NextStep {
  readonly title: MessageId;
  readonly text: MessageId;
  readonly source?: MessageId;
  /** The article of the Social Code the source is. */
  readonly article?: MessageId;
  /** Working days from today by which it is to be done. */
  readonly within?: number;
}

const APPLY: NextStep = { title: 'next.apply', text: 'next.apply.text' };
const PROCEDURE: readonly NextStep[] = [
  { title: 'next.passed', text: 'next.passed.text', source: 'next.source.enbek', within: 1 },
  { title: 'next.visit', text: 'next.visit.text', source: 'next.source.enbek' },
  { title: 'next.decision', text: 'next.decision.text', source: 'next.source.passport', within: 15 },
];
const CONTRACT: NextStep = { title: 'next.contract', text: 'next.contract.text', source: 'next.source.contract' };
const REPORT: NextStep = {
  title: 'next.report',
  text: 'next.report.text',
  source: 'next.source.code',
  article: 'next.article.126.3',
};

/** The last day of a term that begins today; nothing where the calendar does not reach so far. */
function lastDay(within: number | undefined): string | undefined {
  const from = parseDay(today());
  if (within === undefined || from === undefined) return undefined;
  const end = plusWorkingDays(from, within);
  return end.ok ? isoDay(end.day) : undefined;
}

function Step({ step }: { readonly step: NextStep }) {
  const { t, day } = useWords();
  const until = lastDay(step.within);
  const source = step.source && t(step.source, step.article ? { article: t(step.article) } : {});
  return (
    <li>
      <strong className="block">{t(step.title)}</strong>
      <span className="block">
        {t(step.text)} {until !== undefined && t('next.until', { day: day(until) })}
      </span>
      {source && <span className="quiet block small">{t('next.source', { source })}</span>}
    </li>
  );
}

function Past() {
  const { t } = useWords();
  const { on, change } = useCheck();
  const move = (): void =>
    change((c) => ({
      ...c,
      on: null,
      programme: null,
      file: movedToQuarter(c.file, incomeQuarter(on), incomeQuarter(today())),
    }));
  return (
    <>
      <p>{t('next.past')}</p>
      <Button variant="secondary" onClick={move} className="no-print">
        {t('next.today')}
      </Button>
    </>
  );
}

/** What to do now and by when the others must act, each term with the place it is taken from. */
export function NextSteps({ assessment, past }: { readonly assessment: Assessment; readonly past: boolean }) {
  const { t } = useWords();
  const steps = [APPLY, ...PROCEDURE, ...(assessment.kind === 'conditional' ? [CONTRACT] : []), REPORT];
  return (
    <section className="card stack-small" aria-labelledby="next">
      <h2 id="next" className="aksel-heading aksel-heading--small">
        {t('next.title')}
      </h2>
      {past ? (
        <Past />
      ) : (
        <>
          <ol className="next-steps">
            {steps.map((step) => (
              <Step key={step.title} step={step} />
            ))}
          </ol>
          <p className="quiet">
            {t('next.appeal.text')}{' '}
            <span className="small">
              {t('next.source', { source: t('next.source.code', { article: t('next.article.123.7') }) })}
            </span>
          </p>
        </>
      )}
    </section>
  );
}

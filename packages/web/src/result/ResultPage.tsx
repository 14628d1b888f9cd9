import { lazy, useEffect } from 'react';
import { FileRefused } from '../check/FileRefused.tsx';
import { memberLabels } from '../check/member-label.ts';
import { today } from '../check/today.ts';
import { useAssessment } from '../check/use-assessment.ts';
import { useCheck } from '../check/use-check.ts';
import { useWords } from '../language/words.tsx';
import { Loading } from '../shell/Loading.tsx';
import { Apply, useMayApply } from './Apply.tsx';
import { Disclosed } from './Disclosed.tsx';
import { HowItWasWorkedOut } from './HowItWasWorkedOut.tsx';
import { Limits } from './Limits.tsx';
import { NextSteps } from './NextSteps.tsx';
import { Papers } from './Papers.tsx';
import { People } from './People.tsx';
import { PrintHead } from './PrintHead.tsx';
import { Reasons } from './Reasons.tsx';
import { ResultActions } from './ResultActions.tsx';
import { StillMissing } from './StillMissing.tsx';
import { Verdict } from './Verdict.tsx';
import { WhatIf } from './WhatIf.tsx';

const TraceSection = lazy(() => import('./TraceSection.tsx').then((m) => ({ default: m.TraceSection })));
const RegimesSection = lazy(() => import('./RegimesSection.tsx').then((m) => ({ default: m.RegimesSection })));
const WorkSection = lazy(() => import('./WorkSection.tsx').then((m) => ({ default: m.WorkSection })));

/** The day lies so far back that nobody can apply under its law. */
const isPast = (on: string): boolean => on < today().slice(0, 7);

/** The answer: how much, why, and what now. What needs more of the law is fetched when it is opened. */
export function ResultPage() {
  const words = useWords();
  const { t } = words;
  const { check, on, go } = useCheck();
  const reading = useAssessment();
  const mayApply = useMayApply();
  useEffect(() => {
    if (!reading) go({}, true);
  });
  if (!reading) return <Loading />;
  if (!reading.ok) return <FileRefused errors={reading.errors} />;
  const { assessment } = reading;
  const labels = memberLabels(check.file, on, words);
  const decided = assessment.answer !== 'undetermined';
  return (
    <div className="result">
      <PrintHead />
      <Verdict assessment={assessment} />
      <div className="result-first stack">
        {!decided && <StillMissing assessment={assessment} labels={labels} />}
        <HowItWasWorkedOut assessment={assessment} labels={labels} />
        {assessment.answer === 'entitled' && <Reasons assessment={assessment} labels={labels} />}
        {decided && <WhatIf assessment={assessment} />}
        {decided && (
          <Disclosed
            title={t('work.curve.title')}
            lead={t('work.curve.lead')}
            open={t('work.curve.open')}
            part={WorkSection}
            props={{ assessment, labels }}
          />
        )}
      </div>
      <div className="result-side stack">
        {assessment.answer === 'entitled' && <NextSteps assessment={assessment} past={isPast(on)} />}
        {assessment.answer === 'entitled' && !isPast(on) && <Papers />}
        {decided && assessment.answer !== 'entitled' && mayApply && (
          <section className="card" aria-label={t('result.apply')}>
            <Apply answer={assessment.answer} />
          </section>
        )}
        <ResultActions />
        <Limits assessment={assessment} />
      </div>
      <div className="result-second stack">
        <People assessment={assessment} labels={labels} />
        <Disclosed
          title={t('trace.title')}
          lead={t('trace.lead')}
          open={t('trace.open')}
          part={TraceSection}
          props={{ assessment, labels }}
        />
        <Disclosed
          title={t('regimes.title')}
          lead={t('regimes.lead')}
          open={t('regimes.open')}
          part={RegimesSection}
          props={{ assessment, labels }}
        />
      </div>
    </div>
  );
}

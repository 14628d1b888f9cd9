import type { CaseView } from '@tirek/server/contract';
import { lazy } from 'react';
import { memberLabels } from '../check/member-label.ts';
import { CitesOf } from '../case/sanctions/CitesOf.tsx';
import { useOfficeWords } from '../language/office/words.tsx';
import { useWords } from '../language/words.tsx';
import { Disclosed } from '../result/Disclosed.tsx';
import { HowItWasWorkedOut } from '../result/HowItWasWorkedOut.tsx';
import { Cites } from '../result/Reasons.tsx';
import { Objecting } from './sanction/Objecting.tsx';

const TraceSection = lazy(() => import('../result/TraceSection.tsx').then((m) => ({ default: m.TraceSection })));

type Resolution = NonNullable<CaseView['decision']>['made'][number]['resolution'];

function Refusal({ resolution, view }: { readonly resolution: Resolution; readonly view: CaseView }) {
  const { t, tenge, say } = useOfficeWords();
  const { citations = {}, reasons = [] } = view.determination?.assessment ?? {};
  // The words come with the answer, its own figures filled in.
  const textOf = (code: string, member?: string): string => {
    const told = reasons.find((reason) => reason.code === code && reason.member === member) ?? reasons[0];
    return told ? say(told.text) : '';
  };
  return (
    <div className="stack-small">
      <ul className="reasons">
        {resolution.reasons.map(({ code, cites, member }) => (
          <li key={`${code} ${member ?? ''}`}>
            <p>{textOf(code, member)}</p>
            <Cites keys={cites} citations={citations} />
          </li>
        ))}
      </ul>
      {resolution.wouldChange.length > 0 && (
        <>
          <h3 className="aksel-heading aksel-heading--xsmall">{t('my.wouldChange')}</h3>
          <ul>
            {resolution.wouldChange.map((change) =>
              change.code === 'income.atMost' ? (
                <li key={change.code}>
                  {t('my.wouldChange.income', { atMost: tenge(change.quarterly), now: tenge(change.now) })}
                </li>
              ) : (
                <li key={change.reason}>{t('my.wouldChange.notAnymore', { reason: textOf(change.reason) })}</li>
              ),
            )}
          </ul>
        </>
      )}
    </div>
  );
}

/** The decision with all its numbers, what would change a refusal, and how to object. */
export function MyDecision({ view }: { readonly view: CaseView }) {
  const { t, tenge, day } = useOfficeWords();
  const words = useWords();
  const made = view.decision?.made.at(-1);
  if (!made) return null;
  const { resolution, on } = made;
  const { determination } = view;
  const props = determination && {
    assessment: determination.assessment,
    labels: memberLabels(determination.facts, determination.on, words),
  };
  return (
    <>
      <section className="card stack-small" aria-labelledby="my-decision">
        <h2 id="my-decision" className="aksel-heading aksel-heading--small">
          {t('my.decision', { day: day(on) })}
        </h2>
        {resolution.outcome === 'grant' ? (
          <>
            <p className="sum-amount">{tenge(resolution.amount)}</p>
            <p>
              {t('my.monthly')}
              {resolution.period && ` · ${day(resolution.period[0])} – ${day(resolution.period[1])}`}
            </p>
            {resolution.kind && <p>{words.t(`result.kind.${resolution.kind}.plain`)}</p>}
          </>
        ) : (
          <Refusal resolution={resolution} view={view} />
        )}
        <p className="quiet">
          {t('my.objection')} <CitesOf ids={resolution.objection.cites} />
        </p>
        <Objecting view={view} against={{ kind: 'decision', decision: (view.decision?.made.length ?? 1) - 1 }} />
      </section>
      {props && <HowItWasWorkedOut {...props} />}
      {props && (
        <Disclosed
          title={words.t('trace.title')}
          lead={words.t('trace.lead')}
          open={words.t('trace.open')}
          part={TraceSection}
          props={props}
        />
      )}
    </>
  );
}

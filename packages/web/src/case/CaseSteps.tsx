import type { CaseView } from '@tirek/server/contract';
import { useOfficeWords } from '../language/office/words.tsx';
import { stepsOf } from './steps.ts';

/** The way of an application with its legal terms, from left to right; on a phone in words only where it stands. */
export function CaseSteps({ view }: { readonly view: CaseView }) {
  const { t, day } = useOfficeWords();
  return (
    <ol className="case-steps" aria-label={t('case.steps')}>
      {stepsOf(view).map(({ name, state, due, late }) => (
        <li
          key={name}
          className={`case-step case-step-${late ? 'late' : state}`}
          aria-current={state === 'now' ? 'step' : undefined}
        >
          <span className="case-step-name">{t(`step.${name}`)}</span>
          <span className="small">
            {t(`step.state.${state}`)}
            {due !== null && ` · ${t(late ? 'step.late' : 'step.due', { day: day(due) })}`}
          </span>
        </li>
      ))}
    </ol>
  );
}

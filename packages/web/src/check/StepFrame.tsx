import { ChevronLeftIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import type { FormEvent, ReactNode } from 'react';
import type { MessageId } from '../language/words.tsx';
import { useWords } from '../language/words.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { isStarted } from './check-state.ts';
import { DeleteAnswers } from './DeleteAnswers.tsx';
import { useCheck } from './use-check.ts';

type Stage = 'where' | 'who' | 'ask';
const STAGES: readonly (readonly [Stage | 'result', MessageId])[] = [
  ['where', 'flow.where'],
  ['who', 'flow.who'],
  ['ask', 'flow.ask'],
  ['result', 'flow.result'],
];

/** Where one is among the four parts of the check; says nothing about how long it will take, because nobody knows. */
function Stages({ stage }: { readonly stage: Stage }) {
  const { t } = useWords();
  const here = STAGES.findIndex(([name]) => name === stage);
  return (
    <ol className="stages" aria-label={t('flow.steps')}>
      {STAGES.map(([name, label], i) => (
        <li
          key={name}
          aria-current={name === stage ? 'step' : undefined}
          className={i < here ? 'stage-done' : undefined}
        >
          {t(label)}
        </li>
      ))}
    </ol>
  );
}

interface StepFrameProps {
  readonly stage?: Stage;
  readonly title: string;
  readonly above?: ReactNode;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
  /** What the main button says; absent: no main button. */
  readonly next?: string;
  readonly onNext?: () => void;
  /** Further buttons beside the main one. */
  readonly more?: ReactNode;
  readonly after?: ReactNode;
}

/** One screen of the check: a way back, a heading, a form with one main button under the thumb. */
export function StepFrame({ stage, title, above, lead, children, next, onNext, more, after }: StepFrameProps) {
  const { t } = useWords();
  const { check, back, go, leave } = useCheck();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onNext?.();
  };
  return (
    <div className="step">
      {stage && <Stages stage={stage} />}
      <div className="card step-card">
        <Button
          variant="tertiary"
          size="small"
          className="step-back"
          icon={<ChevronLeftIcon aria-hidden />}
          onClick={back}
        >
          {t('flow.back')}
        </Button>
        <form onSubmit={submit} noValidate className="stack">
          <PageHeading size="medium" title={title} above={above} />
          {lead}
          {children}
          <div className="step-actions">
            {next !== undefined && <Button type="submit">{next}</Button>}
            {more}
          </div>
        </form>
      </div>
      {after}
      {isStarted(check) && (
        <div className="step-foot">
          {check.file.members.length > 0 && (
            <Button variant="tertiary" size="small" data-color="neutral" onClick={() => go({ step: 'answers' })}>
              {t('flow.answers')}
            </Button>
          )}
          <DeleteAnswers onDeleted={() => leave({})} />
        </div>
      )}
    </div>
  );
}

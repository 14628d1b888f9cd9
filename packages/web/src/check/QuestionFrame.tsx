import type { ReactNode } from 'react';
import { useWords } from '../language/words.tsx';
import type { AskProps } from './AskScreen.tsx';
import { StepFrame } from './StepFrame.tsx';

interface QuestionFrameProps extends Omit<AskProps, 'onAnswer'> {
  /** Whom it is about. */
  readonly above?: string | undefined;
  readonly title: string;
  readonly hint?: ReactNode;
  readonly next: string;
  onNext(): void;
  readonly children: ReactNode;
}

/** A question: about whom, what, why the law wants to know, and the ways on. */
export function QuestionFrame({
  above,
  title,
  hint,
  why,
  next,
  onNext,
  isChange,
  skip,
  after,
  children,
}: QuestionFrameProps) {
  const { t, say } = useWords();
  return (
    <StepFrame
      {...(isChange ? {} : { stage: 'ask' as const })}
      title={title}
      above={above}
      lead={
        <>
          {hint && <div className="quiet">{hint}</div>}
          {why && (
            <details className="why">
              <summary>{t('ask.why')}</summary>
              <p>{say(why)}</p>
            </details>
          )}
        </>
      }
      next={next}
      onNext={onNext}
      more={skip}
      after={after}
    >
      {children}
    </StepFrame>
  );
}

import { AnswersStep } from './AnswersStep.tsx';
import { AskStep } from './AskStep.tsx';
import { HouseholdStep } from './HouseholdStep.tsx';
import type { StepName } from './use-check.ts';
import { WhereStep } from './WhereStep.tsx';

/** The screens between the first and the answer. */
export function Flow({ step }: { readonly step: Exclude<StepName, 'result'> }) {
  switch (step) {
    case 'where':
      return <WhereStep />;
    case 'who':
      return <HouseholdStep />;
    case 'ask':
      return <AskStep />;
    case 'answers':
      return <AnswersStep />;
  }
}

import type { Names } from '@tirek/rules';
import type { ReactNode } from 'react';
import type { Said } from './AskStep.tsx';
import { DayFactQuestion } from './DayFactQuestion.tsx';
import { DwellingsQuestion } from './DwellingsQuestion.tsx';
import { EarnersQuestion } from './EarnersQuestion.tsx';
import { FactOfManyQuestion } from './FactOfManyQuestion.tsx';
import { FactOfOneQuestion } from './FactOfOneQuestion.tsx';
import { IncomesQuestion } from './IncomesQuestion.tsx';
import { LineQuestion } from './LineQuestion.tsx';
import { PersonQuestion } from './PersonQuestion.tsx';
import { PropertyQuestion } from './PropertyQuestion.tsx';
import { type ChoiceFact, DAY_FACTS, type DayFact, type Question } from './question.ts';
import { SettlementQuestion } from './SettlementQuestion.tsx';
import { WhereStep } from './WhereStep.tsx';

/** What every question screen is given. */
export interface AskProps {
  /** Why the law needs to know. */
  readonly why: Names | undefined;
  readonly isChange: boolean;
  readonly skip: ReactNode;
  readonly after: ReactNode;
  onAnswer(said: Said): void;
}

const isDayFact = (fact: ChoiceFact | DayFact): fact is DayFact => DAY_FACTS.some((f) => f === fact);

/** The screen for a question. */
export function AskScreen({ question, ...props }: AskProps & { readonly question: Question }) {
  switch (question.ask) {
    case 'fact': {
      const { fact, members } = question;
      const [first] = members;
      if (isDayFact(fact)) return <DayFactQuestion fact={fact} member={first!} {...props} />;
      return members.length === 1 ? (
        <FactOfOneQuestion fact={fact} member={first!} {...props} />
      ) : (
        <FactOfManyQuestion fact={fact} members={members} {...props} />
      );
    }
    case 'person':
      return <PersonQuestion member={question.member} {...props} />;
    case 'earners':
      return <EarnersQuestion members={question.members} {...props} />;
    case 'incomes':
      return <IncomesQuestion member={question.member} {...props} />;
    case 'dwellings':
      return <DwellingsQuestion {...props} />;
    case 'property':
      return <PropertyQuestion {...props} />;
    case 'settlement':
      return <SettlementQuestion {...props} />;
    case 'line':
      return <LineQuestion {...props} />;
    case 'territory':
      return <WhereStep />;
  }
}

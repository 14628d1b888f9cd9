import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { useState } from 'react';
import { useWords } from '../language/words.tsx';
import type { AskProps } from './AskScreen.tsx';
import { withFact } from './check-state.ts';
import { choiceAsStated, choicesOf, statedChoice } from './fact-choices.ts';
import { memberLabels } from './member-label.ts';
import type { ChoiceFact } from './question.ts';
import { QuestionFrame } from './QuestionFrame.tsx';
import { useCheck } from './use-check.ts';

interface FactOfOneProps extends AskProps {
  readonly fact: ChoiceFact;
  readonly member: string;
}

/** A fact of one member: one tap on one of the answers. */
export function FactOfOneQuestion({ fact, member: id, onAnswer, ...frame }: FactOfOneProps) {
  const words = useWords();
  const { t } = words;
  const { check, on } = useCheck();
  const member = check.file.members.find((m) => m.id === id)!;
  const [chosen, setChosen] = useState(statedChoice(fact, member) ?? '');
  const [error, setError] = useState(false);
  const labels = memberLabels(check.file, on, words);
  const { negative, others } = choicesOf(fact, member, { file: check.file, on, labels, t });
  const isYou = member.relation === 'applicant';
  const next = (): void => {
    if (chosen === '') return setError(true);
    onAnswer({ file: withFact(check.file, id, fact, choiceAsStated(fact, chosen)) });
  };
  const title = t(isYou ? `${fact}.you` : `${fact}.one`);
  return (
    <QuestionFrame
      {...frame}
      above={labels.get(id)}
      title={title}
      hint={fact === 'caresFor' ? t('caresFor.hint') : undefined}
      next={frame.isChange ? t('household.keep') : t('flow.next')}
      onNext={next}
    >
      <RadioGroup
        legend={title}
        hideLegend
        className="choices"
        value={chosen}
        error={error && t('ask.one.missing')}
        onChange={(value: string) => {
          setChosen(value);
          setError(false);
        }}
      >
        {[...(fact === 'work' ? [] : [negative]), ...others, ...(fact === 'work' ? [negative] : [])].map((choice) => (
          <Radio key={choice.value} value={choice.value}>
            {choice.label}
          </Radio>
        ))}
      </RadioGroup>
    </QuestionFrame>
  );
}

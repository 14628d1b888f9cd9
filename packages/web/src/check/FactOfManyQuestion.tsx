import { Checkbox, CheckboxGroup } from '@navikt/ds-react/Checkbox';
import { Select } from '@navikt/ds-react/Select';
import type { FamilyFile } from '@tirek/family';
import { useState } from 'react';
import type { MessageId } from '../language/words.tsx';
import { useWords } from '../language/words.tsx';
import type { AskProps } from './AskScreen.tsx';
import { withFact } from './check-state.ts';
import { choiceAsStated, choicesOf, statedChoice } from './fact-choices.ts';
import { memberLabels } from './member-label.ts';
import type { ChoiceFact } from './question.ts';
import { QuestionFrame } from './QuestionFrame.tsx';
import { useCheck } from './use-check.ts';

const NOBODY: Record<ChoiceFact, MessageId> = {
  citizenship: 'citizenship.none',
  work: 'ask.none',
  disability: 'disability.none.many',
  study: 'study.none.many',
  longIllness: 'longIllness.none.many',
  needsCare: 'ask.none',
  caresFor: 'caresFor.none.many',
  away: 'away.none.many',
};

interface FactOfManyProps extends AskProps {
  readonly fact: ChoiceFact;
  readonly members: readonly string[];
}

/** A fact that is true of few: everybody on one screen, and one tap where it is true of nobody. */
export function FactOfManyQuestion({ fact, members, onAnswer, ...frame }: FactOfManyProps) {
  const words = useWords();
  const { t } = words;
  const { check, on } = useCheck();
  const labels = memberLabels(check.file, on, words);
  const people = check.file.members.filter((m) => members.includes(m.id));
  const choices = new Map(people.map((m) => [m.id, choicesOf(fact, m, { file: check.file, on, labels, t })] as const));
  const [picked, setPicked] = useState<ReadonlyMap<string, string>>(() => {
    const stated = people.map((m) => [m.id, statedChoice(fact, m)] as const);
    return new Map(
      stated.flatMap(([id, value]) =>
        value === undefined || value === choices.get(id)?.negative.value ? [] : [[id, value]],
      ),
    );
  });
  const [tried, setTried] = useState(false);

  const tick = (ids: string[]): void => {
    const [only, second] = choices.get(ids.at(-1) ?? '')?.others ?? [];
    setPicked(new Map(ids.map((id) => [id, picked.get(id) ?? (only && !second ? only.value : '')])));
  };
  const next = (): void => {
    if ([...picked.values()].includes('')) return setTried(true);
    const file = people.reduce<FamilyFile>((so, { id }) => {
      const value = picked.get(id) ?? choices.get(id)!.negative.value;
      return withFact(so, id, fact, choiceAsStated(fact, value));
    }, check.file);
    onAnswer({ file });
  };
  const none = t(NOBODY[fact]);
  return (
    <QuestionFrame
      {...frame}
      title={t(`${fact}.many`)}
      hint={
        <>
          {fact === 'caresFor' && <p>{t('caresFor.hint')}</p>}
          <p>{t('ask.many.hint', { none })}</p>
        </>
      }
      next={picked.size === 0 ? none : t('flow.next')}
      onNext={next}
    >
      <CheckboxGroup
        legend={t(`${fact}.many`)}
        hideLegend
        className="choices"
        value={[...picked.keys()]}
        onChange={tick}
      >
        {people.map(({ id }) => {
          const label = labels.get(id) ?? '';
          const others = choices.get(id)?.others ?? [];
          return (
            <div key={id} className="choice-with-more">
              <Checkbox value={id}>{label}</Checkbox>
              {picked.has(id) && others.length > 1 && (
                <Select
                  className="choice-more"
                  label={t('ask.many.pick', { who: label })}
                  value={picked.get(id)}
                  error={tried && picked.get(id) === '' && t('ask.many.pick.missing', { who: label })}
                  onChange={(event) => setPicked(new Map(picked).set(id, event.target.value))}
                >
                  <option value="">{t('ask.choose')}</option>
                  {others.map((choice) => (
                    <option key={choice.value} value={choice.value}>
                      {choice.label}
                    </option>
                  ))}
                </Select>
              )}
            </div>
          );
        })}
      </CheckboxGroup>
    </QuestionFrame>
  );
}

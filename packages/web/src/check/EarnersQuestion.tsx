import { Checkbox, CheckboxGroup } from '@navikt/ds-react/Checkbox';
import type { FamilyFile } from '@tirek/family';
import { useState } from 'react';
import { useWords } from '../language/words.tsx';
import type { AskProps } from './AskScreen.tsx';
import { incomeQuarter, incomesOf, withIncomes } from './check-state.ts';
import { memberLabels } from './member-label.ts';
import { QuestionFrame } from './QuestionFrame.tsx';
import { useCheck } from './use-check.ts';

/** Who had any income in the quarter that counts: the others are settled by it, only these are asked for amounts. */
export function EarnersQuestion({ members, onAnswer, ...frame }: AskProps & { readonly members: readonly string[] }) {
  const words = useWords();
  const { t, quarter: writeQuarter } = words;
  const { check, on } = useCheck();
  const quarter = incomeQuarter(on);
  const labels = memberLabels(check.file, on, words);
  const [earners, setEarners] = useState<string[]>(() =>
    members.filter((id) => check.earners.includes(id) || incomesOf(check.file, id, quarter).length > 0),
  );
  const next = (): void => {
    const file = members.reduce<FamilyFile>(
      (so, id) => (earners.includes(id) ? so : withIncomes(so, id, [], quarter)),
      check.file,
    );
    onAnswer({ file, earners: [...check.earners.filter((id) => !members.includes(id)), ...earners] });
  };
  return (
    <QuestionFrame
      {...frame}
      above={writeQuarter(quarter.from)}
      title={t('income.who.title')}
      hint={t('income.who.hint')}
      next={earners.length === 0 ? t('income.who.none') : t('flow.next')}
      onNext={next}
    >
      <CheckboxGroup
        legend={t('income.who.title')}
        hideLegend
        className="choices"
        value={earners}
        onChange={(ids: string[]) => setEarners(ids)}
      >
        {members.map((id) => (
          <Checkbox key={id} value={id}>
            {labels.get(id)}
          </Checkbox>
        ))}
      </CheckboxGroup>
    </QuestionFrame>
  );
}

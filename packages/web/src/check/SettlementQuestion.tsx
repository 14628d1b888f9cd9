import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { useState } from 'react';
import { useWords } from '../language/words.tsx';
import type { AskProps } from './AskScreen.tsx';
import { QuestionFrame } from './QuestionFrame.tsx';
import { useCheck } from './use-check.ts';

/** Town or village. */
export function SettlementQuestion({ onAnswer, ...frame }: AskProps) {
  const { t } = useWords();
  const { check } = useCheck();
  const [chosen, setChosen] = useState<'urban' | 'rural' | undefined>(check.file.settlement);
  const [error, setError] = useState(false);
  const next = (): void =>
    chosen === undefined ? setError(true) : onAnswer({ file: { ...check.file, settlement: chosen } });
  return (
    <QuestionFrame
      {...frame}
      title={t('settlement.you')}
      next={frame.isChange ? t('household.keep') : t('flow.next')}
      onNext={next}
    >
      <RadioGroup
        legend={t('settlement.you')}
        hideLegend
        className="choices"
        value={chosen ?? ''}
        error={error && t('ask.one.missing')}
        onChange={(value: 'urban' | 'rural') => setChosen(value)}
      >
        <Radio value="urban">{t('settlement.urban')}</Radio>
        <Radio value="rural">{t('settlement.rural')}</Radio>
      </RadioGroup>
    </QuestionFrame>
  );
}

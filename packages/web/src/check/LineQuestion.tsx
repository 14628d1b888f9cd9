import { TextField } from '@navikt/ds-react/TextField';
import { useRef, useState } from 'react';
import { useWords } from '../language/words.tsx';
import type { AskProps } from './AskScreen.tsx';
import { readAmount } from './income-form.ts';
import { QuestionFrame } from './QuestionFrame.tsx';
import { useCheck } from './use-check.ts';

/** The region's poverty line, where none is known for the day: the family may have it from the newspaper or the centre. */
export function LineQuestion({ onAnswer, ...frame }: AskProps) {
  const { t } = useWords();
  const { check } = useCheck();
  const [amount, setAmount] = useState(String(check.file.figures?.povertyLine ?? ''));
  const [error, setError] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const next = (): void => {
    const reading = readAmount(amount);
    if (reading.ok) return onAnswer({ file: { ...check.file, figures: { povertyLine: reading.amount } } });
    setError(true);
    input.current?.focus();
  };
  return (
    <QuestionFrame
      {...frame}
      title={t('line.title')}
      hint={t('line.hint')}
      next={frame.isChange ? t('household.keep') : t('flow.next')}
      onNext={next}
    >
      <TextField
        ref={input}
        label={t('line.amount')}
        inputMode="decimal"
        autoComplete="off"
        value={amount}
        error={error && t('line.wrong')}
        onChange={(event) => setAmount(event.target.value)}
      />
    </QuestionFrame>
  );
}

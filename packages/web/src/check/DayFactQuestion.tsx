import { Button } from '@navikt/ds-react/Button';
import { useRef, useState } from 'react';
import { useWords } from '../language/words.tsx';
import type { AskProps } from './AskScreen.tsx';
import { withFact } from './check-state.ts';
import { type DayFields, readDayFields, toDayFields } from './day-fields.ts';
import { DayInput, type DayInputHandle } from './DayInput.tsx';
import { memberLabels } from './member-label.ts';
import type { DayFact } from './question.ts';
import { QuestionFrame } from './QuestionFrame.tsx';
import { useCheck } from './use-check.ts';

/** Something that happened on a day, or did not: a refusal of work, a broken contract, false data. */
export function DayFactQuestion({
  fact,
  member: id,
  onAnswer,
  ...frame
}: AskProps & { readonly fact: DayFact; readonly member: string }) {
  const words = useWords();
  const { t } = words;
  const { check, on } = useCheck();
  const member = check.file.members.find((m) => m.id === id)!;
  const [fields, setFields] = useState(toDayFields(member[fact]));
  const [error, setError] = useState<{ text: string; field: keyof DayFields }>();
  const input = useRef<DayInputHandle>(null);
  const refuse = (text: string, field: keyof DayFields): void => {
    setError({ text, field });
    input.current?.focus(field);
  };
  const next = (): void => {
    const reading = readDayFields(fields);
    if (!reading.ok) return refuse(t(`birth.${reading.why}`), reading.field);
    if (reading.iso > on) return refuse(t('birth.future'), 'year');
    onAnswer({ file: withFact(check.file, id, fact, reading.iso) });
  };
  return (
    <QuestionFrame
      {...frame}
      above={memberLabels(check.file, on, words).get(id)}
      title={t(member.relation === 'applicant' ? `${fact}.you` : `${fact}.one`)}
      next={t('household.keep')}
      onNext={next}
      skip={
        <Button
          type="button"
          variant="secondary"
          onClick={() => onAnswer({ file: withFact(check.file, id, fact, undefined) })}
        >
          {t('happened.none.many')}
        </Button>
      }
    >
      <DayInput
        ref={input}
        legend={t('happened.day')}
        value={fields}
        error={error?.text}
        wrong={error?.field}
        onChange={(value) => {
          setFields(value);
          setError(undefined);
        }}
      />
    </QuestionFrame>
  );
}

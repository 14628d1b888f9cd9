import { Button } from '@navikt/ds-react/Button';
import { useId, useRef, useState } from 'react';
import { type DayFields, readDayFields, toDayFields } from '../check/day-fields.ts';
import { DayInput, type DayInputHandle } from '../check/DayInput.tsx';
import { useWords } from '../language/words.tsx';

interface LawDayProps {
  /** The day shown, ISO. */
  readonly on: string;
  onChange(on: string): void;
}

/** The day whose law is shown, and the way to another. */
export function LawDay({ on, onChange }: LawDayProps) {
  const { t, longDay } = useWords();
  const [open, setOpen] = useState(false);
  const [fields, setFields] = useState<DayFields>(() => toDayFields(on));
  const [wrong, setWrong] = useState<keyof DayFields>();
  const input = useRef<DayInputHandle>(null);
  const id = useId();
  const submit = (): void => {
    const reading = readDayFields(fields);
    if (!reading.ok) {
      setWrong(reading.field);
      input.current?.focus(reading.field);
      return;
    }
    setOpen(false);
    onChange(reading.iso);
  };
  return (
    <div className="when">
      <p className="when-line">
        <span>
          {t('law.on')}: <strong>{longDay(on)}</strong>
        </span>
        <button
          type="button"
          className="text-button"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {t('when.change')}
        </button>
      </p>
      <div id={id} hidden={!open}>
        {open && (
          <form
            className="when-form stack-small"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              submit();
            }}
          >
            <DayInput
              ref={input}
              legend={t('when.legend')}
              value={fields}
              error={wrong && t('law.day.wrong')}
              wrong={wrong}
              onChange={(value) => {
                setFields(value);
                setWrong(undefined);
              }}
            />
            <Button type="submit" size="small">
              {t('law.day.apply')}
            </Button>
          </form>
        )}
      </div>
    </div>
  );
}

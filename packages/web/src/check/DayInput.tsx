import { Select } from '@navikt/ds-react/Select';
import { TextField } from '@navikt/ds-react/TextField';
import { type Ref, useId, useImperativeHandle, useRef } from 'react';
import { monthName } from '../language/format.ts';
import { useWords } from '../language/words.tsx';
import type { DayFields } from './day-fields.ts';

/** Lets a form put the focus where the trouble is. */
export interface DayInputHandle {
  focus(field: keyof DayFields): void;
}

interface DayInputProps {
  readonly ref?: Ref<DayInputHandle>;
  readonly legend: string;
  readonly value: DayFields;
  readonly error?: string | undefined;
  readonly wrong?: keyof DayFields | undefined;
  onChange(value: DayFields): void;
}

/** A day by three plain fields: a birth date fifty years back takes too long in a calendar. */
export function DayInput({ ref, legend, value, error, wrong, onChange }: DayInputProps) {
  const { t, language } = useWords();
  const id = useId();
  const date = useRef<HTMLInputElement>(null);
  const month = useRef<HTMLSelectElement>(null);
  const year = useRef<HTMLInputElement>(null);
  useImperativeHandle(ref, () => ({ focus: (field) => ({ date, month, year })[field].current?.focus() }), []);
  const invalid = (field: keyof DayFields) => ({
    'aria-invalid': error !== undefined && wrong === field ? true : undefined,
    'aria-describedby': error !== undefined ? `${id}-error` : undefined,
  });
  return (
    <fieldset className={`day-input ${error ? 'day-input-wrong' : ''}`}>
      <legend>{legend}</legend>
      <div className="day-fields">
        <TextField
          ref={date}
          label={t('birth.day')}
          inputMode="numeric"
          maxLength={2}
          autoComplete="off"
          value={value.date}
          onChange={(event) => onChange({ ...value, date: event.target.value })}
          {...invalid('date')}
        />
        <Select
          ref={month}
          label={t('birth.month')}
          value={value.month}
          onChange={(event) => onChange({ ...value, month: event.target.value })}
          {...invalid('month')}
        >
          <option value="">—</option>
          {Array.from({ length: 12 }, (_, i) => (
            <option key={i} value={i + 1}>
              {monthName(language, i + 1)}
            </option>
          ))}
        </Select>
        <TextField
          ref={year}
          label={t('birth.year')}
          inputMode="numeric"
          maxLength={4}
          autoComplete="off"
          value={value.year}
          onChange={(event) => onChange({ ...value, year: event.target.value })}
          {...invalid('year')}
        />
      </div>
      <p id={`${id}-error`} className="field-error" role="alert">
        {error}
      </p>
    </fieldset>
  );
}

import { Select } from '@navikt/ds-react/Select';
import { TextField } from '@navikt/ds-react/TextField';
import { OPTION_NAMES, RELATIONS } from '@tirek/law';
import { useState } from 'react';
import { type DayFields, noDay, readDayFields } from '../../check/day-fields.ts';
import { DayInput } from '../../check/DayInput.tsx';
import { useOfficeWords } from '../../language/office/words.tsx';
import { useWords } from '../../language/words.tsx';
import type { Newcomer } from './report-form.ts';

interface NewcomerFieldsProps {
  readonly value: Newcomer;
  /** A child that was born on the day the change is told for: nothing to choose. */
  readonly isBirth: boolean;
  readonly error: string | undefined;
  onChange(value: Newcomer): void;
}

/** Who has come into the family: name, kinship, day of birth, sex. */
export function NewcomerFields({ value, isBirth, error, onChange }: NewcomerFieldsProps) {
  const { t, say } = useOfficeWords();
  const check = useWords();
  const [born, setBorn] = useState<DayFields>(noDay);
  return (
    <fieldset className="plain-fieldset stack-small">
      <legend>{t('change.newcomer')}</legend>
      <TextField
        label={t('change.name')}
        autoComplete="off"
        value={value.name}
        onChange={(event) => onChange({ ...value, name: event.target.value })}
      />
      {!isBirth && (
        <>
          <Select
            label={t('change.relation')}
            value={value.relation}
            onChange={({ target }) =>
              onChange({ ...value, relation: RELATIONS.find((one) => one === target.value) ?? value.relation })
            }
          >
            {RELATIONS.filter((one) => one !== 'applicant').map((one) => {
              const named = OPTION_NAMES['relation']?.[one];
              return (
                <option key={one} value={one}>
                  {named ? say(named) : ''}
                </option>
              );
            })}
          </Select>
          <DayInput
            legend={t('change.birthDate')}
            value={born}
            error={error}
            wrong="date"
            onChange={(next) => {
              setBorn(next);
              const reading = readDayFields(next);
              onChange({ ...value, birthDate: reading.ok ? reading.iso : '' });
            }}
          />
        </>
      )}
      <Select
        label={t('change.sex')}
        value={value.sex}
        onChange={({ target }) =>
          onChange({ ...value, sex: target.value === 'female' || target.value === 'male' ? target.value : '' })
        }
      >
        <option value="">{t('office.unknown')}</option>
        {(['female', 'male'] as const).map((one) => {
          const named = OPTION_NAMES['sex']?.[one];
          return (
            <option key={one} value={one}>
              {named ? check.say(named) : ''}
            </option>
          );
        })}
      </Select>
    </fieldset>
  );
}

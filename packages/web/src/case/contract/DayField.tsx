import { TextField } from '@navikt/ds-react/TextField';
import { useOfficeWords } from '../../language/office/words.tsx';

interface DayFieldProps {
  readonly label: string;
  readonly value: string;
  readonly error?: string | undefined;
  onChange(text: string): void;
}

/** Sets the dots while digits are typed. */
const withDots = (text: string, before: string): string =>
  text.length > before.length && /^(\d{2}|\d{2}\.\d{2})$/.test(text) ? `${text}.` : text;

/** A day in one field: a plan has many, and three fields for each would be a page of its own. */
export function DayField({ label, value, error, onChange }: DayFieldProps) {
  const { t } = useOfficeWords();
  return (
    <TextField
      className="plan-day"
      label={label}
      placeholder={t('plan.day.form')}
      inputMode="numeric"
      autoComplete="off"
      maxLength={10}
      value={value}
      error={error}
      onChange={(event) => onChange(withDots(event.target.value, value))}
    />
  );
}

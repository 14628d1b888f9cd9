import { Select } from '@navikt/ds-react/Select';
import type { Ref } from 'react';

interface FilterSelectProps<Value extends string> {
  readonly ref?: Ref<HTMLSelectElement>;
  readonly label: string;
  readonly value: string | undefined;
  /** What is said where nothing is left out; absent: one of the options is always chosen. */
  readonly all?: string;
  readonly options: readonly Value[];
  nameOf(value: Value): string;
  onChange(value: string): void;
}

/** One thing a list is narrowed by. */
export function FilterSelect<Value extends string>({
  ref,
  label,
  value = '',
  all,
  options,
  nameOf,
  onChange,
}: FilterSelectProps<Value>) {
  return (
    <Select
      {...(ref ? { ref } : {})}
      size="small"
      label={label}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    >
      {all !== undefined && <option value="">{all}</option>}
      {options.map((one) => (
        <option key={one} value={one}>
          {nameOf(one)}
        </option>
      ))}
    </Select>
  );
}

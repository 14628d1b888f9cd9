import { useOfficeWords } from '../language/office/words.tsx';
import { FilterSelect } from '../listing/FilterSelect.tsx';
import { officeDay } from '../listing/office-day.ts';
import { lastMonths } from './last-months.ts';
import { usePaymentWords } from './use-payment-words.ts';

interface MonthSelectProps {
  readonly value: string;
  /** What stands for no month; absent: one is always chosen. */
  readonly all?: string;
  onChange(month: string): void;
}

const SHOWN = 24;

/** A month of the last two years, the latest first. */
export function MonthSelect({ value, all, onChange }: MonthSelectProps) {
  const { t } = useOfficeWords();
  const { month } = usePaymentWords();
  return (
    <FilterSelect
      label={t('payments.month')}
      value={value}
      {...(all === undefined ? {} : { all })}
      options={lastMonths(officeDay(), SHOWN)}
      nameOf={month}
      onChange={onChange}
    />
  );
}

import { SIGNALS } from '@tirek/casework';
import { useOfficeWords } from '../language/office/words.tsx';
import { FilterSelect } from '../listing/FilterSelect.tsx';

interface SignFilterProps {
  readonly value: string | undefined;
  onChange(signal: string): void;
}

/** Cases and checks by what made somebody look. */
export function SignFilter({ value, onChange }: SignFilterProps) {
  const { t } = useOfficeWords();
  return (
    <FilterSelect
      label={t('monitoring.sign')}
      value={value}
      all={t('monitoring.sign.all')}
      options={SIGNALS}
      nameOf={(sign) => t(`sign.${sign}`)}
      onChange={onChange}
    />
  );
}

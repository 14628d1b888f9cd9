import { isWithin } from '@tirek/casework';
import { useOfficeWords } from '../language/office/words.tsx';
import { useOffices } from '../offices/use-offices.ts';
import { useSignedIn } from '../session/use-me.ts';
import { FilterSelect } from './FilterSelect.tsx';

interface OfficeFilterProps {
  readonly value: string | undefined;
  onChange(office: string): void;
}

/** Offices of one's own territory to choose from; nothing where there is only one. */
export function OfficeFilter({ value, onChange }: OfficeFilterProps) {
  const { t } = useOfficeWords();
  const { office } = useSignedIn();
  const { all, nameOf } = useOffices();
  const own = all.filter(({ path }) => office !== null && isWithin(path, office)).map(({ path }) => path);
  if (own.length < 2) return null;
  return (
    <FilterSelect
      label={t('cases.office')}
      value={value}
      all={t('cases.office.all')}
      options={own}
      nameOf={nameOf}
      onChange={onChange}
    />
  );
}

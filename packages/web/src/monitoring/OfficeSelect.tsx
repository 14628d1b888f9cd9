import { Select } from '@navikt/ds-react/Select';
import { isWithin } from '@tirek/casework';
import { useOfficeWords } from '../language/office/words.tsx';
import { useOffices } from '../offices/use-offices.ts';
import { useSignedIn } from '../session/use-me.ts';

interface OfficeSelectProps {
  readonly value: string | undefined;
  onChange(office: string): void;
}

/** Offices of one's own territory to choose from; nothing where there is only one. */
export function OfficeSelect({ value = '', onChange }: OfficeSelectProps) {
  const { t, say } = useOfficeWords();
  const { office } = useSignedIn();
  const own = useOffices().all.filter(({ path }) => office !== null && isWithin(path, office));
  if (own.length < 2) return null;
  return (
    <Select
      size="small"
      label={t('monitoring.office')}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{t('monitoring.office.all')}</option>
      {own.map(({ path, named }) => (
        <option key={path} value={path}>
          {say(named)}
        </option>
      ))}
    </Select>
  );
}

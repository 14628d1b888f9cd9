import { Select } from '@navikt/ds-react/Select';
import { useOfficeWords } from '../../language/office/words.tsx';

interface MemberSelectProps {
  readonly names: ReadonlyMap<string, string>;
  readonly value: string;
  /** What is to be mended here; true where only that somebody is to be chosen. */
  readonly wrong: boolean | string;
  onChange(member: string): void;
}

/** Whom of the family something is about. */
export function MemberSelect({ names, value, wrong, onChange }: MemberSelectProps) {
  const { t } = useOfficeWords();
  return (
    <Select
      label={t('visit.member')}
      value={value}
      error={wrong === true ? t('visit.choose') : wrong}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{t('visit.choose.option')}</option>
      {[...names].map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}

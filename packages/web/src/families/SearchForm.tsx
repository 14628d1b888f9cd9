import { MagnifyingGlassIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { TextField } from '@navikt/ds-react/TextField';
import { type FormEvent, type RefObject, useRef, useState } from 'react';
import { useOfficeWords } from '../language/office/words.tsx';
import { type Asked, CRITERIA, type Criteria, type Criterion, noCriteria, readCriteria } from './criteria.ts';

const HINTED = {
  iin: 'families.iin.hint',
  name: 'families.name.hint',
  address: 'families.address.hint',
  number: undefined,
} as const;

interface SearchFormProps {
  readonly first: RefObject<HTMLInputElement | null>;
  readonly asked: Asked | undefined;
  readonly isSearching: boolean;
  onSearch(asked: Asked): void;
  onClear(): void;
}

/** Four ways to name a family; whatever is filled in must all fit. */
export function SearchForm({ first, asked, isSearching, onSearch, onClear }: SearchFormProps) {
  const { t } = useOfficeWords();
  const [typed, setTyped] = useState<Criteria>({ ...noCriteria, ...asked });
  const [trouble, setTrouble] = useState<{ field: Criterion; text: string }>();
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const reading = readCriteria(typed);
    if (reading.ok) {
      setTrouble(undefined);
      return onSearch(reading.asked);
    }
    setTrouble({ field: reading.field, text: t(`families.${reading.why}`) });
    form.current?.querySelector<HTMLInputElement>(`[name="${reading.field}"]`)?.focus();
  };
  return (
    <form ref={form} role="search" className="card stack-small" noValidate onSubmit={submit}>
      <div className="search-fields">
        {CRITERIA.map((field) => (
          <TextField
            key={field}
            ref={field === 'iin' ? first : undefined}
            name={field}
            label={t(`families.${field}`)}
            description={HINTED[field] && t(HINTED[field])}
            inputMode={field === 'iin' ? 'numeric' : 'text'}
            autoComplete="off"
            value={typed[field]}
            error={trouble?.field === field && trouble.text}
            onChange={(event) => setTyped({ ...typed, [field]: event.target.value })}
          />
        ))}
      </div>
      <div className="actions">
        <Button type="submit" loading={isSearching} icon={<MagnifyingGlassIcon aria-hidden />}>
          {t('families.search')}
        </Button>
        {asked !== undefined && (
          <Button
            type="button"
            variant="tertiary"
            onClick={() => {
              setTyped(noCriteria);
              onClear();
              first.current?.focus();
            }}
          >
            {t('families.again')}
          </Button>
        )}
      </div>
    </form>
  );
}

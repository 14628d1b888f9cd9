import { Select } from '@navikt/ds-react/Select';
import { TextField } from '@navikt/ds-react/TextField';
import { isWithin, PHASES, TASK_KINDS } from '@tirek/casework';
import { type Ref, useState } from 'react';
import { useOfficeWords } from '../language/office/words.tsx';
import { useOffices } from '../offices/use-offices.ts';
import { useSignedIn } from '../session/use-me.ts';

interface NumberFilterProps {
  readonly ref: Ref<HTMLInputElement>;
  readonly number: string;
  onChange(number: string): void;
}

/** The number is looked for when it is whole: at Enter, or when one goes on. */
function NumberFilter({ ref, number, onChange }: NumberFilterProps) {
  const { t } = useOfficeWords();
  const [typed, setTyped] = useState(number);
  const done = (): void => {
    if (typed.trim() !== number) onChange(typed.trim());
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        done();
      }}
    >
      <TextField
        ref={ref}
        size="small"
        label={t('cases.number')}
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={done}
      />
    </form>
  );
}

interface CaseFiltersProps {
  readonly ref: Ref<HTMLInputElement>;
  readonly filters: Readonly<Record<string, string>>;
  change(next: Record<string, string>): void;
}

/** By stage, by what it waits for, by office of one's own territory, by number. */
export function CaseFilters({ ref, filters, change }: CaseFiltersProps) {
  const { t, say } = useOfficeWords();
  const me = useSignedIn();
  const own = useOffices().all.filter(({ path }) => isWithin(path, me.office ?? ''));
  const { phase = '', task = '', office = '', number = '' } = filters;
  return (
    <div className="filters" role="search">
      <NumberFilter key={number} ref={ref} number={number} onChange={(next) => change({ number: next })} />
      <Select
        size="small"
        label={t('cases.phase')}
        value={phase}
        onChange={(event) => change({ phase: event.target.value })}
      >
        <option value="">{t('cases.phase.all')}</option>
        {PHASES.map((one) => (
          <option key={one} value={one}>
            {t(`phase.${one}`)}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        label={t('cases.task')}
        value={task}
        onChange={(event) => change({ task: event.target.value })}
      >
        <option value="">{t('cases.task.all')}</option>
        {TASK_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`task.${kind}`)}
          </option>
        ))}
      </Select>
      {own.length > 1 && (
        <Select
          size="small"
          label={t('cases.office')}
          value={office}
          onChange={(event) => change({ office: event.target.value })}
        >
          <option value="">{t('cases.office.all')}</option>
          {own.map(({ path, named }) => (
            <option key={path} value={path}>
              {say(named)}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}

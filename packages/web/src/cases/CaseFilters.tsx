import { TextField } from '@navikt/ds-react/TextField';
import { PHASES, TASK_KINDS } from '@tirek/casework';
import { type Ref, useState } from 'react';
import { useOfficeWords } from '../language/office/words.tsx';
import { FilterSelect } from '../listing/FilterSelect.tsx';
import { OfficeFilter } from '../listing/OfficeFilter.tsx';

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
  const { t } = useOfficeWords();
  const { phase, task, office, number = '' } = filters;
  return (
    <div className="filters" role="search">
      <NumberFilter key={number} ref={ref} number={number} onChange={(next) => change({ number: next })} />
      <FilterSelect
        label={t('cases.phase')}
        value={phase}
        all={t('cases.phase.all')}
        options={PHASES}
        nameOf={(one) => t(`phase.${one}`)}
        onChange={(next) => change({ phase: next })}
      />
      <FilterSelect
        label={t('cases.task')}
        value={task}
        all={t('cases.task.all')}
        options={TASK_KINDS}
        nameOf={(one) => t(`task.${one}`)}
        onChange={(next) => change({ task: next })}
      />
      <OfficeFilter value={office} onChange={(next) => change({ office: next })} />
    </div>
  );
}

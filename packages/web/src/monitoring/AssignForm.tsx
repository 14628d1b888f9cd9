import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { DAYS_FOR_A_CHECK } from '@tirek/casework';
import { type FormEvent, useRef, useState } from 'react';
import { readDayFields, toDayFields } from '../check/day-fields.ts';
import { DayInput } from '../check/DayInput.tsx';
import { useOfficeWords } from '../language/office/words.tsx';
import { daysOn, officeDay } from '../listing/office-day.ts';
import { colleaguesQuery } from '../orders/colleagues.ts';
import { ProblemNote } from '../session/ProblemNote.tsx';
import { Loading } from '../shell/Loading.tsx';

interface AssignFormProps {
  readonly title: string;
  readonly office: string;
  /** Gives the check; told with the key that makes it happen once. */
  give(officer: string, visitBy: string, key: string): Promise<unknown>;
  onClose(): void;
}

/** To whom a check is given, and by when the family is to be visited. */
export function AssignForm({ title, office, give, onClose }: AssignFormProps) {
  const { t } = useOfficeWords();
  const client = useQueryClient();
  const officers = useQuery(colleaguesQuery(office, 'monitoringOfficer'));
  const [officer, setOfficer] = useState('');
  const [by, setBy] = useState(() => toDayFields(daysOn(officeDay(), DAYS_FOR_A_CHECK)));
  const [tried, setTried] = useState(false);
  const key = useRef(crypto.randomUUID());
  const people = officers.data?.people ?? [];
  const chosen = officer || (people.length === 1 ? (people[0]?.person ?? '') : '');
  const day = readDayFields(by);
  const giving = useMutation({
    mutationFn: (visitBy: string) => give(chosen, visitBy, key.current),
    onSettled: () => {
      key.current = crypto.randomUUID();
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['monitoring'] });
      onClose();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (chosen !== '' && day.ok) giving.mutate(day.iso);
  };
  if (officers.isPending) return <Loading />;
  if (people.length === 0)
    return officers.error ? <ProblemNote error={officers.error} /> : <p>{t('monitoring.nobody')}</p>;
  return (
    <form className="act-form stack-small" onSubmit={submit} noValidate aria-label={title}>
      <h2 className="aksel-heading aksel-heading--xsmall">{title}</h2>
      <Select
        label={t('monitoring.officer')}
        value={chosen}
        error={tried && chosen === '' && t('monitoring.officer.choose')}
        onChange={(event) => setOfficer(event.target.value)}
      >
        <option value="">{t('monitoring.officer.choose')}</option>
        {people.map(({ person, name }) => (
          <option key={person} value={person}>
            {name}
          </option>
        ))}
      </Select>
      <DayInput
        legend={t('monitoring.visitBy')}
        value={by}
        error={tried && !day.ok ? t('visit.day.wrong') : undefined}
        wrong="date"
        onChange={setBy}
      />
      <ProblemNote error={giving.error} />
      <div className="actions">
        <Button type="submit" size="small" loading={giving.isPending}>
          {t('monitoring.assign.do')}
        </Button>
        <Button type="button" size="small" variant="tertiary" onClick={onClose}>
          {t('office.cancel')}
        </Button>
      </div>
    </form>
  );
}

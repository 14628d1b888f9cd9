import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { isWithin } from '@tirek/casework';
import type { RegisterDone } from '@tirek/server/contract';
import { type FormEvent, useState } from 'react';
import { useOfficeWords } from '../language/office/words.tsx';
import { officeDay } from '../listing/office-day.ts';
import { useOffices } from '../offices/use-offices.ts';
import { ask } from '../session/ask.ts';
import { ProblemNote } from '../session/ProblemNote.tsx';
import { useSignedIn } from '../session/use-me.ts';
import { MonthSelect } from './MonthSelect.tsx';

/** Opens the register of a month and territory; what is due is gathered at once. */
export function OpenRegister() {
  const { t, say } = useOfficeWords();
  const me = useSignedIn();
  const client = useQueryClient();
  const navigate = useNavigate();
  const own = useOffices().all.filter(({ path }) => isWithin(path, me.office ?? ''));
  const [isOpen, setOpen] = useState(false);
  const [month, setMonth] = useState(officeDay().slice(0, 'yyyy-mm'.length));
  const [office, setOffice] = useState(me.office ?? '');
  const opening = useMutation({
    mutationFn: () => ask<RegisterDone>('/v1/payment-registers', { method: 'POST', body: { office, month } }),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: ['payments'] });
      void navigate({ to: '/payments/$id', params: { id } });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    opening.mutate();
  };
  if (!isOpen)
    return (
      <div>
        <Button size="small" onClick={() => setOpen(true)}>
          {t('payments.open')}
        </Button>
      </div>
    );
  return (
    <form className="card stack-small side-form" onSubmit={submit} aria-labelledby="open-register">
      <h2 id="open-register" className="aksel-heading aksel-heading--small">
        {t('payments.open')}
      </h2>
      <p>{t('payments.open.lead')}</p>
      <div className="filters">
        <MonthSelect value={month} onChange={setMonth} />
        <Select
          size="small"
          label={t('payments.territory')}
          value={office}
          onChange={(event) => setOffice(event.target.value)}
        >
          {own.map(({ path, named }) => (
            <option key={path} value={path}>
              {say(named)}
            </option>
          ))}
        </Select>
      </div>
      <ProblemNote error={opening.error} />
      <div className="actions">
        <Button type="submit" loading={opening.isPending}>
          {t('payments.open.do')}
        </Button>
        <Button type="button" variant="tertiary" onClick={() => setOpen(false)}>
          {t('office.cancel')}
        </Button>
      </div>
    </form>
  );
}

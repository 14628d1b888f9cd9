import type { Role } from '@tirek/casework';
import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { StaffMember } from '@tirek/server/contract';
import { type FormEvent, useState } from 'react';
import { type DayFields, readDayFields, toDayFields } from '../check/day-fields.ts';
import { DayInput } from '../check/DayInput.tsx';
import { today } from '../check/today.ts';
import { useOfficeWords } from '../language/office/words.tsx';
import { useWords } from '../language/words.tsx';
import { useOffices } from '../offices/use-offices.ts';
import { ask } from '../session/ask.ts';
import { ProblemNote } from '../session/ProblemNote.tsx';
import { useSignedIn } from '../session/use-me.ts';
import { ClientTokens } from './ClientTokens.tsx';
import { STAFF_ROLES } from './staff-roles.ts';

/** What is asked about a person, at an address below theirs. */
function useChange({ person }: StaffMember) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ at, body = {} }: { readonly at: string; readonly body?: object }) =>
      ask<StaffMember>(`/v1/people/${person}/${at}`, { method: 'POST', body }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['people'] }),
  });
}

function GiveRole({ person }: { readonly person: StaffMember }) {
  const { t, say } = useOfficeWords();
  const words = useWords();
  const { office: own } = useSignedIn();
  const { all } = useOffices();
  const mine = all.filter(({ path }) => path === own || path.startsWith(`${own}/`));
  const [role, setRole] = useState<Role>('consultant');
  const [office, setOffice] = useState(mine[0]?.path ?? '');
  const [from, setFrom] = useState(() => toDayFields(today()));
  const [wrong, setWrong] = useState<keyof DayFields>();
  const giving = useChange(person);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const day = readDayFields(from);
    setWrong(day.ok ? undefined : day.field);
    if (day.ok) giving.mutate({ at: 'roles', body: { role, office, from: day.iso } });
  };
  return (
    <form className="stack-small" onSubmit={submit} aria-label={t('people.give')}>
      <div className="filters">
        <Select label={t('people.role')} value={role} onChange={(event) => setRole(event.target.value as Role)}>
          {STAFF_ROLES.map((one) => (
            <option key={one} value={one}>
              {t(`role.${one}`)}
            </option>
          ))}
        </Select>
        <Select label={t('people.office')} value={office} onChange={(event) => setOffice(event.target.value)}>
          {mine.map(({ path, named }) => (
            <option key={path} value={path}>
              {say(named)}
            </option>
          ))}
        </Select>
      </div>
      <DayInput
        legend={t('people.from')}
        value={from}
        wrong={wrong}
        error={wrong && words.t('birth.missing')}
        onChange={setFrom}
      />
      <div>
        <Button type="submit" variant="secondary" loading={giving.isPending}>
          {t('people.give')}
        </Button>
      </div>
      <ProblemNote error={giving.error} />
    </form>
  );
}

/** The roles of one person with their terms; to give another, to end one, to close the account. */
export function PersonRoles({ person }: { readonly person: StaffMember }) {
  const { t, day } = useOfficeWords();
  const { nameOf } = useOffices();
  const change = useChange(person);
  const [closing, setClosing] = useState(false);
  return (
    <div className="stack-small">
      <ul className="bare-list stack-tiny">
        {person.roles.map(({ assignment, role, office, from, to }) => (
          <li key={assignment} className="my-line">
            <span>
              {t(`role.${role}`)} · {nameOf(office)}
              <span className="quiet block small">
                {to === null
                  ? t('people.since', { from: day(from) })
                  : t('people.term', { from: day(from), to: day(to) })}
              </span>
            </span>
            {to === null && (
              <Button
                size="small"
                variant="tertiary"
                loading={change.isPending}
                onClick={() => change.mutate({ at: `roles/${assignment}/end`, body: { on: today() } })}
              >
                {t('people.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {person.kind === 'client' ? <ClientTokens person={person} /> : !person.disabled && <GiveRole person={person} />}
      <ProblemNote error={change.error} />
      {!person.disabled && !closing && (
        <div>
          <button type="button" className="text-button" onClick={() => setClosing(true)}>
            {t('people.disable')}
          </button>
        </div>
      )}
      {closing && !person.disabled && (
        <div className="note note-warn stack-tiny">
          <p>{t('people.disable.lead')}</p>
          <div className="actions">
            <Button data-color="danger" size="small" onClick={() => change.mutate({ at: 'disable' })}>
              {t('people.disable.do')}
            </Button>
            <Button size="small" variant="secondary" onClick={() => setClosing(false)}>
              {t('office.cancel')}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}

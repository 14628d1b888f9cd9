import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ClientToken, ClientTokenList, ClientTokenMade, StaffMember } from '@tirek/server/contract';
import { type FormEvent, useState } from 'react';
import { dayOfMoment } from '../office/moment.ts';
import { type DayFields, readDayFields, toDayFields } from '../check/day-fields.ts';
import { DayInput } from '../check/DayInput.tsx';
import { today } from '../check/today.ts';
import { useOfficeWords } from '../language/office/words.tsx';
import { useWords } from '../language/words.tsx';
import { useOffices } from '../offices/use-offices.ts';
import { ask } from '../session/ask.ts';
import { ProblemNote } from '../session/ProblemNote.tsx';
import { useSignedIn } from '../session/use-me.ts';

const nextYear = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4, 7)}-01`;

function NewToken({ person }: { readonly person: StaffMember }) {
  const { t, say } = useOfficeWords();
  const words = useWords();
  const client = useQueryClient();
  const { office: own } = useSignedIn();
  const { all } = useOffices();
  const mine = all.filter(({ path }) => path === own || path.startsWith(`${own}/`));
  const [office, setOffice] = useState(own ?? '');
  const [until, setUntil] = useState(() => toDayFields(nextYear(today())));
  const [wrong, setWrong] = useState<keyof DayFields>();
  const giving = useMutation({
    mutationFn: (day: string) =>
      ask<ClientTokenMade>(`/v1/people/${person.person}/tokens`, { method: 'POST', body: { office, until: day } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['tokens', person.person] }),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const day = readDayFields(until);
    setWrong(day.ok ? undefined : day.field);
    if (day.ok) giving.mutate(day.iso);
  };
  return (
    <form className="stack-small" onSubmit={submit} aria-label={t('tokens.give')}>
      <Select label={t('people.office')} value={office} onChange={(event) => setOffice(event.target.value)}>
        {mine.map(({ path, named }) => (
          <option key={path} value={path}>
            {say(named)}
          </option>
        ))}
      </Select>
      <DayInput
        legend={t('tokens.until')}
        value={until}
        wrong={wrong}
        error={wrong && words.t('birth.missing')}
        onChange={setUntil}
      />
      <ProblemNote error={giving.error} />
      <div>
        <Button type="submit" variant="secondary" size="small" loading={giving.isPending}>
          {t('tokens.give')}
        </Button>
      </div>
      {giving.data && (
        <div className="note note-warn stack-tiny" role="status">
          <p>{t('tokens.once')}</p>
          <code className="token">{giving.data.token}</code>
        </div>
      )}
    </form>
  );
}

function Token({ person, token }: { readonly person: StaffMember; readonly token: ClientToken }) {
  const { t, day } = useOfficeWords();
  const client = useQueryClient();
  const { nameOf } = useOffices();
  const ending = useMutation({
    mutationFn: () => ask<unknown>(`/v1/people/${person.person}/tokens/${token.id}/end`, { method: 'POST', body: {} }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['tokens', person.person] }),
  });
  return (
    <li className="my-line">
      <span>
        {nameOf(token.office)}
        <span className="quiet block small">
          {token.endedAt === null
            ? t('tokens.validUntil', { day: day(token.until) })
            : t('tokens.ended', { day: day(dayOfMoment(token.endedAt)) })}
        </span>
        <ProblemNote error={ending.error} />
      </span>
      {token.endedAt === null && (
        <Button size="small" variant="tertiary" loading={ending.isPending} onClick={() => ending.mutate()}>
          {t('people.end')}
        </Button>
      )}
    </li>
  );
}

/** What another system signs in with: each token is shown once, holds for a territory and ends on a day. */
export function ClientTokens({ person }: { readonly person: StaffMember }) {
  const { t } = useOfficeWords();
  const tokens = useQuery({
    queryKey: ['tokens', person.person],
    queryFn: () => ask<ClientTokenList>(`/v1/people/${person.person}/tokens`),
  });
  return (
    <div className="stack-small">
      <p className="quiet">{t('tokens.lead')}</p>
      <ProblemNote error={tokens.error} />
      <ul className="bare-list stack-tiny">
        {(tokens.data?.tokens ?? []).map((token) => (
          <Token key={token.id} person={person} token={token} />
        ))}
      </ul>
      {!person.disabled && <NewToken person={person} />}
    </div>
  );
}

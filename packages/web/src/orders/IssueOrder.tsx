import { Button } from '@navikt/ds-react/Button';
import { Checkbox, CheckboxGroup } from '@navikt/ds-react/Checkbox';
import { Select } from '@navikt/ds-react/Select';
import { TextField } from '@navikt/ds-react/TextField';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { COMMISSION_LEVELS } from '@tirek/casework';
import type { OrderDone, OrderIssue } from '@tirek/server/contract';
import { type FormEvent, useRef, useState } from 'react';
import { noDay, toDayFields } from '../check/day-fields.ts';
import { DayInput } from '../check/DayInput.tsx';
import { today } from '../check/today.ts';
import { useOfficeWords } from '../language/office/words.tsx';
import { ask } from '../session/ask.ts';
import { ProblemNote } from '../session/ProblemNote.tsx';
import { Loading } from '../shell/Loading.tsx';
import { colleaguesQuery } from './colleagues.ts';
import { majorityOf, type OrderDraft, readOrder, SMALLEST_COMMISSION } from './order-form.ts';

const newDraft = (): OrderDraft => ({
  number: '',
  level: 'precinct',
  from: toDayFields(today()),
  to: noDay,
  chair: '',
  secretary: '',
  members: [],
  substitutes: [],
  quorum: '',
});

interface Person {
  readonly person: string;
  readonly name: string;
}
interface PeopleProps {
  readonly draft: OrderDraft;
  readonly people: readonly Person[];
  readonly secretaries: readonly Person[];
  readonly wrong: ReadonlySet<string>;
  change(changed: Partial<OrderDraft>): void;
}

function PersonSelect({
  label,
  value,
  people,
  error,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly people: readonly Person[];
  readonly error: string | false;
  onChange(person: string): void;
}) {
  const { t } = useOfficeWords();
  return (
    <Select label={label} value={value} error={error} onChange={(event) => onChange(event.target.value)}>
      <option value="">{t('visit.choose.option')}</option>
      {people.map(({ person, name }) => (
        <option key={person} value={person}>
          {name}
        </option>
      ))}
    </Select>
  );
}

/** Members first; chair and substitutes follow from them. */
function PeopleFields({ draft, people, secretaries, wrong, change }: PeopleProps) {
  const { t, number } = useOfficeWords();
  const { members } = draft;
  const least = majorityOf(members.length);
  return (
    <>
      <CheckboxGroup
        legend={t('order.members')}
        value={[...members]}
        error={wrong.has('members') && t('order.members.few')}
        onChange={(chosen: string[]) => change({ members: chosen })}
      >
        {people.map(({ person, name }) => (
          <Checkbox key={person} value={person}>
            {name}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <PersonSelect
        label={t('order.chair')}
        value={draft.chair}
        people={people.filter(({ person }) => members.includes(person))}
        error={wrong.has('chair') && t('order.chair.missing')}
        onChange={(chair) => change({ chair })}
      />
      <CheckboxGroup
        legend={t('order.substitutes')}
        description={t('order.substitutes.hint')}
        value={draft.substitutes.filter((person) => !members.includes(person))}
        onChange={(substitutes: string[]) => change({ substitutes })}
      >
        {people
          .filter(({ person }) => !members.includes(person))
          .map(({ person, name }) => (
            <Checkbox key={person} value={person}>
              {name}
            </Checkbox>
          ))}
      </CheckboxGroup>
      <PersonSelect
        label={t('order.secretary')}
        value={draft.secretary}
        people={secretaries}
        error={wrong.has('secretary') && t('order.secretary.missing')}
        onChange={(secretary) => change({ secretary })}
      />
      <TextField
        label={t('order.quorum')}
        description={t('order.quorum.hint', { least: number(least) })}
        inputMode="numeric"
        autoComplete="off"
        htmlSize={4}
        value={draft.quorum}
        error={wrong.has('quorum') && t('order.quorum.wrong', { least: number(least), most: number(members.length) })}
        onChange={(event) => change({ quorum: event.target.value })}
      />
    </>
  );
}

function OrderForm({ office, onClose }: { readonly office: string; readonly onClose: () => void }) {
  const { t } = useOfficeWords();
  const client = useQueryClient();
  const key = useRef(crypto.randomUUID());
  const [draft, setDraft] = useState(newDraft);
  const [tried, setTried] = useState(false);
  const people = useQuery(colleaguesQuery(office, `${draft.level}Member`));
  const secretaries = useQuery(colleaguesQuery(office, 'precinctSecretary'));
  const issuing = useMutation({
    mutationFn: (order: OrderIssue) =>
      ask<OrderDone>('/v1/commission-orders', { method: 'POST', body: order, key: key.current }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['orders'] });
      onClose();
    },
    onError: () => {
      key.current = crypto.randomUUID();
    },
  });
  const change = (changed: Partial<OrderDraft>): void => setDraft((before) => ({ ...before, ...changed }));
  const reading = readOrder(draft, office, today());
  const wrong = new Set(tried && !reading.ok ? reading.troubles : []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (reading.ok) issuing.mutate(reading.order);
  };
  const found = people.data?.people ?? [];
  const canSit = found.length >= SMALLEST_COMMISSION && (secretaries.data?.people.length ?? 0) > 0;
  return (
    <form className="card stack-small order-form" onSubmit={submit} noValidate aria-label={t('order.new')}>
      <h2 className="aksel-heading aksel-heading--small">{t('order.new')}</h2>
      <p className="quiet">{t('order.new.explained')}</p>
      <TextField
        label={t('order.number')}
        autoComplete="off"
        maxLength={60}
        value={draft.number}
        error={wrong.has('number') && t('order.number.missing')}
        onChange={(event) => change({ number: event.target.value })}
      />
      <Select
        label={t('order.level')}
        value={draft.level}
        onChange={(event) => {
          const level = COMMISSION_LEVELS.find((known) => known === event.target.value) ?? 'precinct';
          change({ level, members: [], substitutes: [], chair: '' });
        }}
      >
        {COMMISSION_LEVELS.map((level) => (
          <option key={level} value={level}>
            {t(`order.level.${level}`)}
          </option>
        ))}
      </Select>
      <DayInput
        legend={t('order.from')}
        value={draft.from}
        error={wrong.has('from') ? t('order.day.wrong') : undefined}
        wrong="date"
        onChange={(from) => change({ from })}
      />
      <DayInput
        legend={t('order.to')}
        value={draft.to}
        error={wrong.has('to') ? t('order.day.wrong') : wrong.has('term') ? t('order.term.wrong') : undefined}
        wrong="date"
        onChange={(to) => change({ to })}
      />
      <ProblemNote error={people.error ?? secretaries.error} />
      {people.isPending || secretaries.isPending ? (
        <Loading />
      ) : canSit ? (
        <PeopleFields
          draft={draft}
          people={found}
          secretaries={secretaries.data?.people ?? []}
          wrong={wrong}
          change={change}
        />
      ) : (
        <p className="note note-warn">{t('order.new.nobody')}</p>
      )}
      <ProblemNote error={issuing.error} />
      <div className="actions">
        <Button type="submit" disabled={!canSit} loading={issuing.isPending}>
          {t('order.new.do')}
        </Button>
        <Button type="button" variant="tertiary" onClick={onClose}>
          {t('office.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** Forming a commission by a new order. */
export function IssueOrder({ office }: { readonly office: string }) {
  const { t } = useOfficeWords();
  const [open, setOpen] = useState(false);
  if (open) return <OrderForm office={office} onClose={() => setOpen(false)} />;
  return (
    <div className="actions">
      <Button onClick={() => setOpen(true)}>{t('order.new.open')}</Button>
    </div>
  );
}

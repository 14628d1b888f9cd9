import { Button } from '@navikt/ds-react/Button';
import { Checkbox, CheckboxGroup } from '@navikt/ds-react/Checkbox';
import { Select } from '@navikt/ds-react/Select';
import { useQuery } from '@tanstack/react-query';
import type { CaseView, ColleagueList } from '@tirek/server/contract';
import { type FormEvent, useState } from 'react';
import { readDayFields, toDayFields } from '../../check/day-fields.ts';
import { DayInput } from '../../check/DayInput.tsx';
import { today } from '../../check/today.ts';
import { useOfficeWords } from '../../language/office/words.tsx';
import { colleaguesQuery } from '../../orders/colleagues.ts';
import { ProblemNote } from '../../session/ProblemNote.tsx';
import { Loading } from '../../shell/Loading.tsx';
import { useCommand } from '../use-case.ts';

type Order = NonNullable<NonNullable<CaseView['visit']>['referred']>['order'];

/** Sends an assistant and at least one member of the commission to the home, on a day. */
function AssignForm({
  view,
  order,
  people,
}: {
  readonly view: CaseView;
  readonly order: Order;
  readonly people: ColleagueList['people'];
}) {
  const { t } = useOfficeWords();
  const [only, second] = people;
  const [assistant, setAssistant] = useState(only && !second ? only.person : '');
  const [members, setMembers] = useState<string[]>([]);
  const [on, setOn] = useState(() => toDayFields(today()));
  const [tried, setTried] = useState(false);
  const assigning = useCommand(view);
  const day = readDayFields(on);
  const isPast = day.ok && day.iso < today();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (assistant !== '' && members.length > 0 && day.ok && !isPast)
      assigning.mutate({ type: 'assignVisit', assistant, members, on: day.iso });
  };
  const dayWrong = !day.ok ? t('visit.day.wrong') : isPast ? t('visit.assign.past') : undefined;
  return (
    <form className="card stack-small" onSubmit={submit} noValidate aria-label={t('visit.assign')}>
      <h2 className="aksel-heading aksel-heading--small">{t('visit.assign')}</h2>
      <Select
        label={t('role.assistant')}
        value={assistant}
        error={tried && assistant === '' && t('visit.choose')}
        onChange={(event) => setAssistant(event.target.value)}
      >
        <option value="">{t('visit.choose.option')}</option>
        {people.map(({ person, name }) => (
          <option key={person} value={person}>
            {name}
          </option>
        ))}
      </Select>
      <CheckboxGroup
        legend={t('visit.assign.members')}
        description={t('visit.assign.members.hint')}
        value={members}
        error={tried && members.length === 0 && t('visit.assign.members.missing')}
        onChange={(chosen: string[]) => setMembers(chosen)}
      >
        {[...order.members, ...order.substitutes].map((person) => (
          <Checkbox
            key={person}
            value={person}
            {...(order.substitutes.includes(person) ? { description: t('sitting.substitute') } : {})}
          >
            {view.names[person] ?? t('role.precinctMember')}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <DayInput
        legend={t('visit.assign.day')}
        value={on}
        error={tried ? dayWrong : undefined}
        wrong="date"
        onChange={setOn}
      />
      <ProblemNote error={assigning.error} />
      <div className="actions">
        <Button type="submit" loading={assigning.isPending}>
          {t('visit.assign.do')}
        </Button>
      </div>
    </form>
  );
}

/** The form once it is known who may be sent. */
export function AssignVisit({ view }: { readonly view: CaseView }) {
  const { t } = useOfficeWords();
  const assistants = useQuery(colleaguesQuery(view.office, 'assistant'));
  const order = view.visit?.referred?.order;
  if (!order) return null;
  if (assistants.isPending) return <Loading />;
  if (!assistants.data) return <ProblemNote error={assistants.error} />;
  if (assistants.data.people.length === 0) return <p className="note note-warn">{t('visit.assign.nobody')}</p>;
  return <AssignForm view={view} order={order} people={assistants.data.people} />;
}

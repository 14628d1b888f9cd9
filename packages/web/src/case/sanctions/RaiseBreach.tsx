import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { Textarea } from '@navikt/ds-react/Textarea';
import { BREACH_KINDS, type BreachKind, SHORTEST_REASON, type StandingObligation } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { type FormEvent, useState } from 'react';
import { type DayFields, readDayFields, toDayFields } from '../../check/day-fields.ts';
import { DayInput } from '../../check/DayInput.tsx';
import { useOfficeWords } from '../../language/office/words.tsx';
import { officeDay } from '../../listing/office-day.ts';
import { ProblemNote } from '../../session/ProblemNote.tsx';
import { obligationTitle } from '../contract/ObligationCard.tsx';
import { useContract } from '../contract/use-contract.ts';
import { memberNames } from '../member-names.ts';
import { offered, useCommand } from '../use-case.ts';

const BROKEN: readonly StandingObligation['status'][] = ['missed', 'overdue'];

/** Obligations of the family that were missed or are overdue, and that it was not asked about yet; what is about all is the applicant's. */
function useBroken(view: CaseView) {
  const { data, isPending } = useContract(view);
  const raised = new Set((view.sanctions?.breaches ?? []).map(({ obligation }) => obligation));
  const { members = [] } = view.family;
  const applicant = (members.find(({ relation }) => relation === 'applicant') ?? members[0])?.id ?? '';
  const broken = (data?.obligations ?? [])
    .filter(({ id, whose, status }) => whose === 'family' && BROKEN.includes(status) && !raised.has(id))
    .map((obligation) => ({ obligation, id: obligation.id, member: obligation.member ?? applicant }));
  return { broken, isPending };
}

interface Typed {
  readonly kind: BreachKind;
  readonly obligation: string;
  readonly member: string;
  readonly day: DayFields;
  readonly text: string;
}

function RaiseForm({ view, onDone }: { readonly view: CaseView; onDone(): void }) {
  const words = useOfficeWords();
  const { t, day } = words;
  const { broken: obligations, isPending } = useBroken(view);
  const first: BreachKind = 'obligation';
  const [typed, setTyped] = useState<Typed>({
    kind: first,
    obligation: '',
    member: '',
    day: toDayFields(officeDay()),
    text: '',
  });
  const [tried, setTried] = useState(false);
  const act = useCommand(view);
  const names = memberNames(view.family, words);
  const reading = readDayFields(typed.day);
  const on = reading.ok && reading.iso <= officeDay() ? reading.iso : undefined;
  const isObligation = typed.kind === 'obligation';
  const isEmpty = isObligation && obligations.length === 0;
  const chosen = obligations.find(({ id }) => id === typed.obligation);
  const member = isObligation ? (chosen?.member ?? '') : typed.member;
  const change = (to: Partial<Typed>): void => setTyped({ ...typed, ...to });
  const choose = (obligation: string): void => {
    const due = obligations.find(({ id }) => id === obligation)?.obligation.due;
    change({ obligation, ...(due === undefined ? {} : { day: toDayFields(due) }) });
  };
  const missing = (value: string): string | false => tried && value === '' && t('breach.field.missing');
  const short = typed.text.trim().length < SHORTEST_REASON;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (member === '' || on === undefined || short || (isObligation && !chosen)) return;
    const { kind, text } = typed;
    const obligation = isObligation && chosen ? chosen.id : null;
    act.mutate({ type: 'raiseBreach', kind, obligation, member, on, text: text.trim() }, { onSuccess: onDone });
  };
  return (
    <form className="act-form stack-small" noValidate onSubmit={submit} aria-label={t('breach.raise')}>
      <p>{t('breach.raise.lead')}</p>
      <Select
        label={t('breach.what')}
        value={typed.kind}
        onChange={(event) => change({ kind: BREACH_KINDS.find((one) => one === event.target.value) ?? first })}
      >
        {BREACH_KINDS.map((one) => (
          <option key={one} value={one}>
            {t(`breach.kind.${one}`)}
          </option>
        ))}
      </Select>
      {isObligation && !isPending && obligations.length === 0 && (
        <p className="note note-warn">{t('breach.noContract')}</p>
      )}
      {isObligation && obligations.length > 0 && (
        <Select
          label={t('breach.obligation')}
          value={typed.obligation}
          error={missing(typed.obligation)}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="">{t('breach.obligation.choose')}</option>
          {obligations.map(({ id, member: whose, obligation }) => (
            <option key={id} value={id}>
              {obligationTitle(obligation, words)} · {names.get(whose) ?? ''} · {day(obligation.due)}
            </option>
          ))}
        </Select>
      )}
      {!isObligation && (
        <Select
          label={t('breach.member')}
          value={typed.member}
          error={missing(typed.member)}
          onChange={(event) => change({ member: event.target.value })}
        >
          <option value="">{t('breach.obligation.choose')}</option>
          {[...names].map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
      {!isEmpty && (
        <>
          <DayInput
            legend={t('breach.day')}
            value={typed.day}
            error={tried && on === undefined ? t('draft.day.wrong') : undefined}
            wrong="date"
            onChange={(typedDay) => change({ day: typedDay })}
          />
          <Textarea
            label={t('breach.text')}
            description={t('breach.text.hint')}
            minRows={2}
            value={typed.text}
            error={tried && short && t('breach.answer.short')}
            onChange={(event) => change({ text: event.target.value })}
          />
        </>
      )}
      <ProblemNote error={act.error} />
      <div className="actions">
        <Button type="submit" size="small" disabled={isEmpty} loading={act.isPending}>
          {t('breach.raise.do')}
        </Button>
        <Button type="button" size="small" variant="tertiary" onClick={onDone}>
          {t('office.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** Asks the family to explain: what, whose, when, in words that go into the letter. */
export function RaiseBreach({ view }: { readonly view: CaseView }) {
  const { t } = useOfficeWords();
  const [open, setOpen] = useState(false);
  if (!offered(view, 'raiseBreach')) return null;
  if (open) return <RaiseForm view={view} onDone={() => setOpen(false)} />;
  return (
    <div>
      <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
        {t('breach.raise')}
      </Button>
    </div>
  );
}

import { Button } from '@navikt/ds-react/Button';
import { Textarea } from '@navikt/ds-react/Textarea';
import { contractInForce, SHORTEST_REASON } from '@tirek/casework';
import type { CaseView, ContractRoom } from '@tirek/server/contract';
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useOfficeWords } from '../../language/office/words.tsx';
import { useWords } from '../../language/words.tsx';
import { ProblemNote } from '../../session/ProblemNote.tsx';
import { useSignedIn } from '../../session/use-me.ts';
import { memberNames } from '../member-names.ts';
import { useCommand } from '../use-case.ts';
import { DayField } from './DayField.tsx';
import { MeasureFields } from './MeasureFields.tsx';
import { AccompanimentFields, LumpSumFields, ReviewFields, SchoolFields } from './OtherPlanFields.tsx';
import { forgetPlan, keepPlan, newPlan, type PlanDraft, readKeptPlan, toDraft } from './plan-draft.ts';
import type { PlanFieldsProps } from './plan-fields.ts';
import { readPlanDraft } from './read-plan-draft.ts';
import { usePlanProblems } from './use-contract.ts';

function Section({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className="stack-small plan-section" aria-labelledby={id}>
      <h3 id={id} className="aksel-heading aksel-heading--xsmall">
        {title}
      </h3>
      {lead !== undefined && <p className="quiet">{lead}</p>}
      {children}
    </section>
  );
}

interface PlanBuilderProps {
  readonly view: CaseView;
  readonly room: ContractRoom;
  readonly today: string;
  onDone(): void;
}

/** The draft on this device: begun anew, or from the version that is to be changed. */
function usePlanDraft({ view, room, today }: PlanBuilderProps) {
  const { person } = useSignedIn();
  const [draft, setDraft] = useState<PlanDraft>(() => {
    const last = view.contract?.versions.at(-1);
    const begin = last ? toDraft(last.terms) : newPlan(room, today);
    return readKeptPlan(localStorage, view.id, person, begin);
  });
  const [kept, setKept] = useState(true);
  const change = (changed: Partial<PlanDraft>): void =>
    setDraft((before) => {
      const after = { ...before, ...changed };
      setKept(keepPlan(localStorage, view.id, person, after));
      return after;
    });
  return { draft, kept, change, forget: () => forgetPlan(localStorage, view.id, person) };
}

/** Last day of the programme whose limits are known; for later ones they are a doubt (`measureLimits`). */
const GUIDE_HOLDS_UNTIL = '2021-12-31';

function Fields(props: PlanFieldsProps) {
  const { draft, change, errorAt } = props;
  const { t } = useOfficeWords();
  return (
    <>
      <Section title={t('plan.aim.title')}>
        <Textarea
          label={t('plan.aim')}
          description={t('plan.aim.hint')}
          minRows={2}
          maxLength={2000}
          value={draft.aim}
          error={errorAt('plan.aim')}
          onChange={(event) => change({ aim: event.target.value })}
        />
        <div className="plan-days">
          <DayField
            label={t('plan.from')}
            value={draft.from}
            error={errorAt('from')}
            onChange={(from) => change({ from })}
          />
          <DayField label={t('plan.to')} value={draft.to} error={errorAt('to')} onChange={(to) => change({ to })} />
        </div>
      </Section>
      <Section title={t('plan.measures')} lead={t('plan.measures.lead')}>
        {props.room.period[0] > GUIDE_HOLDS_UNTIL && <p className="note">{t('plan.limits')}</p>}
        <MeasureFields {...props} />
      </Section>
      <Section title={t('plan.school')} lead={t('plan.school.lead')}>
        <SchoolFields {...props} />
      </Section>
      <Section title={t('plan.accompaniment')} lead={t('plan.accompaniment.lead')}>
        <AccompanimentFields {...props} />
      </Section>
      <Section title={t('plan.reviews')} lead={t('plan.reviews.lead')}>
        <ReviewFields {...props} />
      </Section>
      <Section title={t('plan.lump')}>
        <LumpSumFields {...props} />
      </Section>
    </>
  );
}

/** The plan as it is written together with the family. What does not fit is said at its place; nothing typed is lost. */
export function PlanBuilder(props: PlanBuilderProps) {
  const { view, room, onDone } = props;
  const { t, say } = useOfficeWords();
  const words = useWords();
  const { draft, kept, change, forget } = usePlanDraft(props);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const [mending, setMending] = useState(0);
  // The form is long: what is to be mended first is brought under the hands.
  useEffect(() => {
    if (mending > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [mending]);
  const drawing = useCommand(view);
  const { terms, troubles } = readPlanDraft(draft);
  const problems = usePlanProblems(view.id, terms);
  const isChange = view.contract !== null && contractInForce(view.contract) !== undefined;
  const shortReason = isChange && draft.reason.trim().length < SHORTEST_REASON;
  const errorAt = (path: string): string | undefined => {
    const trouble = tried ? troubles.get(path) : undefined;
    if (trouble !== undefined) return t(`plan.trouble.${trouble}`);
    const found = problems.find((one) => one.path === path);
    // An empty place is no mistake before somebody says the plan is ready.
    return found && (tried || found.code !== 'plan.missing') ? say(found.text) : undefined;
  };
  const names = memberNames(view.family, words);
  const without = problems.filter(({ code }) => code === 'plan.noMeasure').flatMap(({ member }) => member ?? []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!terms || problems.length > 0 || shortReason) {
      setMending((times) => times + 1);
      return;
    }
    const reason = isChange ? { reason: draft.reason.trim() } : {};
    drawing.mutate(
      { type: 'drawUpContract', terms, ...reason },
      {
        onSuccess: () => {
          forget();
          onDone();
        },
      },
    );
  };
  return (
    <form ref={form} className="card stack plan-form" noValidate onSubmit={submit} aria-label={t('plan.title')}>
      <div className="stack-tiny">
        <h2 className="aksel-heading aksel-heading--small">{t(isChange ? 'plan.change.title' : 'plan.title')}</h2>
        <p>{t('plan.lead')}</p>
        {!kept && <p className="note note-warn">{t('plan.notKept')}</p>}
      </div>
      <Fields draft={draft} room={room} names={names} errorAt={errorAt} change={change} />
      {isChange && (
        <Textarea
          label={t('plan.reason')}
          description={t('plan.reason.hint')}
          minRows={2}
          value={draft.reason}
          error={tried && shortReason && t('act.reason.short')}
          onChange={(event) => change({ reason: event.target.value })}
        />
      )}
      {without.length > 0 && (
        <p className="note note-warn">
          {t('plan.without', { who: without.map((id) => names.get(id) ?? '').join(', ') })}
        </p>
      )}
      {tried && (troubles.size > 0 || problems.length > 0) && (
        <p className="note note-bad" role="alert">
          {t('plan.toMend', { count: troubles.size + problems.length })}
        </p>
      )}
      <ProblemNote error={drawing.error} />
      <div className="actions">
        <Button type="submit" loading={drawing.isPending}>
          {t('plan.drawUp')}
        </Button>
        <Button type="button" variant="tertiary" onClick={onDone}>
          {t('plan.later')}
        </Button>
      </div>
    </form>
  );
}

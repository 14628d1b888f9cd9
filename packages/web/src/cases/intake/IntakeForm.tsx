import { Button } from '@navikt/ds-react/Button';
import { useNavigate } from '@tanstack/react-router';
import type { CaseView } from '@tirek/server/contract';
import { type FormEvent, useRef, useState } from 'react';
import { incomeQuarter } from '../../check/check-state.ts';
import { useOfficeWords } from '../../language/office/words.tsx';
import { officeDay } from '../../listing/office-day.ts';
import { useOffices } from '../../offices/use-offices.ts';
import { ProblemNote } from '../../session/ProblemNote.tsx';
import { Duplicates } from './Duplicates.tsx';
import { FamilySection } from './FamilySection.tsx';
import { HowSection } from './HowSection.tsx';
import { ContactSection, HomeSection } from './HomeSections.tsx';
import type { IntakeEntry } from './intake-entry.ts';
import { ProgrammeSection } from './ProgrammeSection.tsx';
import { findTroubles, toContact, toFamily, type Troubles } from './read-intake.ts';
import { readTypedDay } from './typed-day.ts';
import { useIntake } from './use-intake.ts';
import { useSaving } from './use-saving.ts';

interface IntakeFormProps {
  readonly person: string;
  /** Names what is typed among others in this tab. */
  readonly draft: string;
  /** The draft on the server that is changed; undefined for a new application. */
  readonly begun: CaseView | undefined;
  begin(): IntakeEntry;
}

const noTroubles: Troubles = new Map();

/** The day of application as far as it is known now: incomes of the quarter before it are asked. */
function dayOf({ channel, consentOn, receivedOn }: IntakeEntry): string {
  const today = officeDay();
  const typed = { proactive: consentOn, paper: receivedOn };
  const said = channel === 'proactive' || channel === 'paper' ? readTypedDay(typed[channel]) : undefined;
  return said !== undefined && said <= today ? said : today;
}

/** An application as an officer enters it, on one page; saved as a draft that anybody of the office can go on with. */
export function IntakeForm({ person, draft, begun, begin }: IntakeFormProps) {
  const { t } = useOfficeWords();
  const navigate = useNavigate();
  const offices = useOffices().all;
  const form = useRef<HTMLFormElement>(null);
  const { entry, change, forget } = useIntake(person, draft, begin);
  const [troubles, setTroubles] = useState(noTroubles);
  const [looked, setLooked] = useState(false);
  const saving = useSaving(begun, looked);
  const applied = dayOf(entry);
  const quarter = incomeQuarter(applied);
  const parts = {
    entry,
    troubles,
    change: (next: Partial<IntakeEntry>) => {
      // Another family may have other applications.
      if (next.members) setLooked(false);
      change(next);
    },
  };
  const save = (event?: FormEvent): void => {
    event?.preventDefault();
    const found = findTroubles(entry, officeDay());
    setTroubles(found);
    const [first] = found.keys();
    if (first !== undefined) {
      form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
      return;
    }
    const territory = offices.find(({ path }) => path === entry.office)?.kato;
    const family = toFamily(entry, territory, quarter);
    saving.mutate(
      { entry, family, contact: toContact(entry) },
      {
        onSuccess: (outcome) => {
          if (!('id' in outcome)) return;
          forget();
          void navigate({ to: '/cases/$id', params: { id: outcome.id } });
        },
      },
    );
  };
  const answer = saving.data && 'found' in saving.data ? saving.data.found : undefined;
  return (
    <form ref={form} className="stack-small intake" noValidate onSubmit={save}>
      <HowSection {...parts} isBegun={begun !== undefined} />
      <ProgrammeSection entry={entry} change={parts.change} on={applied} />
      <FamilySection {...parts} quarter={quarter} />
      <HomeSection {...parts} />
      <ContactSection {...parts} />
      <ProblemNote error={saving.error} />
      {answer && !looked && <Duplicates answer={answer} onGoOn={() => setLooked(true)} />}
      <p role="status" className={troubles.size > 0 ? 'field-error' : ''}>
        {troubles.size > 0 && t('intake.wrong', { count: troubles.size })}
      </p>
      <div className="actions">
        <Button type="submit" loading={saving.isPending}>
          {t('intake.save')}
        </Button>
      </div>
      {begun === undefined && <p className="quiet small">{t('intake.duplicate.checked')}</p>}
    </form>
  );
}

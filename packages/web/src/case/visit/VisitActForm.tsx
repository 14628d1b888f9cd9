import { Button } from '@navikt/ds-react/Button';
import { Textarea } from '@navikt/ds-react/Textarea';
import type { CaseView } from '@tirek/server/contract';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useOfficeWords } from '../../language/office/words.tsx';
import { ProblemNote } from '../../session/ProblemNote.tsx';
import { useCommand } from '../use-case.ts';
import { useFactWords } from '../use-fact-words.ts';
import { FoundResidents } from './FoundResidents.tsx';
import { IncomeSigns } from './IncomeSigns.tsx';
import { OtherFacts } from './OtherFacts.tsx';
import { PhotoFields } from './PhotoFields.tsx';
import { PresentFields } from './PresentFields.tsx';
import { type ActReading, readVisitDraft, type Troubles, troublesIn } from './read-visit-draft.ts';
import { SeenThings } from './SeenThings.tsx';
import { TimeAndPlace } from './TimeAndPlace.tsx';
import { useVisitDraft } from './use-visit-draft.ts';
import type { VisitDraft } from './visit-draft.ts';

function Part({
  title,
  hint,
  children,
}: {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}) {
  return (
    <section className="card stack-small">
      <h2 className="aksel-heading aksel-heading--small">{title}</h2>
      {hint !== undefined && <p className="quiet">{hint}</p>}
      {children}
    </section>
  );
}

const readNow = (draft: VisitDraft, view: CaseView): ActReading =>
  readVisitDraft(draft, view, new Date().toISOString());

/** What is missing, said once above the button; each place says it too. */
function ToPutRight({ troubles }: { readonly troubles: Troubles }) {
  const { t } = useOfficeWords();
  return (
    <div className="note note-bad" role="alert">
      <p>{t('visit.wrong', { count: troublesIn(troubles) })}</p>
    </div>
  );
}

/** The act of material condition, written on a phone at the home. What is typed stays on the device until it is recorded. */
export function VisitActForm({ view }: { readonly view: CaseView }) {
  const { t } = useOfficeWords();
  const { names } = useFactWords(view.family);
  const { draft, kept, change, forget } = useVisitDraft(view);
  const [troubles, setTroubles] = useState<Troubles>();
  const recording = useCommand(view);
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const reading = readNow(draft, view);
    if (reading.ok) {
      setTroubles(undefined);
      // The recorded act takes the place of this form before the answer is told here: only the promise outlives it.
      void recording.mutateAsync({ type: 'recordVisit', act: reading.act }).then(forget, () => undefined);
      return;
    }
    flushSync(() => setTroubles(reading.troubles));
    form.current?.querySelector<HTMLElement>('[aria-invalid=true], .aksel-checkbox-group--error input')?.focus();
  };
  // Once tried, what is put right stops being marked as it is typed.
  const current = troubles && readNow(draft, view);
  const marked = current && !current.ok ? current.troubles : undefined;
  const fields = { draft, change, troubles: marked, names };
  return (
    <form ref={form} className="visit-form stack" onSubmit={submit} noValidate aria-label={t('visit.act.write')}>
      <p className={kept ? 'quiet' : 'note note-warn'}>{t(kept ? 'visit.kept' : 'visit.notKept')}</p>
      <Part title={t('visit.when')}>
        <TimeAndPlace {...fields} />
      </Part>
      <Part title={t('visit.people')}>
        <PresentFields {...fields} view={view} />
        <h3 className="aksel-heading aksel-heading--xsmall">{t('visit.found')}</h3>
        <p className="quiet">{t('visit.found.hint')}</p>
        <FoundResidents {...fields} />
      </Part>
      <Part title={t('visit.things')}>
        <SeenThings {...fields} family={view.family} />
      </Part>
      <Part title={t('visit.signs')} hint={t('visit.signs.hint')}>
        <IncomeSigns {...fields} />
      </Part>
      <Part title={t('visit.facts')} hint={t('visit.facts.hint')}>
        <OtherFacts {...fields} family={view.family} />
      </Part>
      <Part title={t('visit.words')}>
        <PhotoFields {...fields} caseId={view.id} />
        <Textarea
          label={t('visit.condition')}
          description={t('visit.condition.hint')}
          maxLength={4000}
          value={draft.condition}
          error={marked?.condition && t('visit.condition.missing')}
          onChange={(event) => change({ condition: event.target.value })}
        />
      </Part>
      {marked && <ToPutRight troubles={marked} />}
      <ProblemNote error={recording.error} />
      <p className="quiet">{t('visit.record.explained')}</p>
      <div className="actions">
        <Button type="submit" loading={recording.isPending}>
          {t('visit.record')}
        </Button>
      </div>
    </form>
  );
}

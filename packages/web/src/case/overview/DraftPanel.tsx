import { Button } from '@navikt/ds-react/Button';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { CaseView, StoredFileList } from '@tirek/server/contract';
import { useState } from 'react';
import { type DayFields, readDayFields, toDayFields } from '../../check/day-fields.ts';
import { DayInput } from '../../check/DayInput.tsx';
import { useOfficeWords } from '../../language/office/words.tsx';
import { AttachFile } from '../../documents/AttachFile.tsx';
import { officeDay } from '../../listing/office-day.ts';
import { ask } from '../../session/ask.ts';
import { ProblemNote } from '../../session/ProblemNote.tsx';
import { offered, useCommand } from '../use-case.ts';

interface DayProps {
  readonly legend: string;
  readonly value: DayFields;
  readonly wrong: boolean;
  onChange(value: DayFields): void;
}

function Day({ legend, value, wrong, onChange }: DayProps) {
  const { t } = useOfficeWords();
  const error = wrong ? t('draft.day.wrong') : undefined;
  return <DayInput legend={legend} value={value} error={error} wrong="date" onChange={onChange} />;
}

/** A day that was typed, where it is one and has come. */
function pastDay(fields: DayFields): string | undefined {
  const reading = readDayFields(fields);
  return reading.ok && reading.iso <= officeDay() ? reading.iso : undefined;
}

function Consent({ view }: { readonly view: CaseView }) {
  const { t } = useOfficeWords();
  const act = useCommand(view);
  const [fields, setFields] = useState(() => toDayFields(officeDay()));
  const [tried, setTried] = useState(false);
  const on = pastDay(fields);
  if (act.isSuccess) return <p role="status">{t('draft.consent.given')}</p>;
  return (
    <form
      className="act-form stack-small"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (on !== undefined) act.mutate({ type: 'giveConsent', on });
      }}
    >
      <p>{t('draft.consent.missing')}</p>
      <Day legend={t('draft.consent.day')} value={fields} wrong={tried && on === undefined} onChange={setFields} />
      <ProblemNote error={act.error} />
      <div>
        <Button type="submit" variant="secondary" size="small" loading={act.isPending}>
          {t('draft.consent.give')}
        </Button>
      </div>
    </form>
  );
}

/** Whether the scan of the paper is there already; undefined while it is not known. */
function usePaper(view: CaseView): boolean | undefined {
  const list = useQuery({
    queryKey: ['case', view.id, 'documents'],
    queryFn: () => ask<StoredFileList>(`/v1/cases/${view.id}/documents`),
  });
  return list.data?.documents.some(({ kind }) => kind === 'paperApplication');
}

function Paper({ view, isThere }: { readonly view: CaseView; readonly isThere: boolean }) {
  const { t } = useOfficeWords();
  if (isThere) return <p>{t('draft.paper.there')}</p>;
  return (
    <>
      <p>{t('draft.paper.missing')}</p>
      {offered(view, 'attachDocument') && <AttachFile view={view} kind="paperApplication" />}
    </>
  );
}

/** What is still needed before a draft can be submitted, and the submission itself. */
export function DraftPanel({ view }: { readonly view: CaseView }) {
  const { t } = useOfficeWords();
  const act = useCommand(view);
  const isPaper = view.channel === 'paper';
  const hasPaper = usePaper(view);
  const [fields, setFields] = useState(() => toDayFields(officeDay()));
  const [tried, setTried] = useState(false);
  const receivedOn = pastDay(fields);
  const submit = (): void => {
    setTried(true);
    if (isPaper && receivedOn === undefined) return;
    act.mutate({ type: 'submitApplication', ...(isPaper && receivedOn !== undefined ? { receivedOn } : {}) });
  };
  return (
    <section className="card stack-small in-the-way" aria-labelledby="draft">
      <h2 id="draft" className="aksel-heading aksel-heading--small">
        {t('draft.title')}
      </h2>
      <p className="quiet">{t('draft.lead')}</p>
      {offered(view, 'amendDraft') && (
        <div>
          <Button as={Link} to={`/cases/new?case=${view.id}`} variant="secondary" size="small">
            {t('draft.amend')}
          </Button>
        </div>
      )}
      {view.channel === 'proactive' && offered(view, 'giveConsent') && <Consent view={view} />}
      {isPaper && hasPaper !== undefined && <Paper view={view} isThere={hasPaper} />}
      {offered(view, 'submitApplication') && (
        <>
          {isPaper && (
            <Day
              legend={t('draft.received')}
              value={fields}
              wrong={tried && receivedOn === undefined}
              onChange={setFields}
            />
          )}
          <p>{t('draft.submit.explained')}</p>
          <ProblemNote error={act.error} />
          <div>
            <Button loading={act.isPending} onClick={submit}>
              {t('draft.submit')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

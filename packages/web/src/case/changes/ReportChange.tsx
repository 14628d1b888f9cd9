import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { Textarea } from '@navikt/ds-react/Textarea';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { CHANGE_KINDS, SHORTEST_REASON } from '@tirek/casework';
import type { CaseCommandSent, CaseDone, CaseView } from '@tirek/server/contract';
import { type FormEvent, useRef, useState } from 'react';
import { DayInput } from '../../check/DayInput.tsx';
import { sendFile } from '../../documents/AttachFile.tsx';
import { FilePick } from '../../documents/FilePick.tsx';
import { fileTrouble } from '../../documents/file-trouble.ts';
import { useOfficeWords } from '../../language/office/words.tsx';
import { ask } from '../../session/ask.ts';
import { ProblemNote } from '../../session/ProblemNote.tsx';
import { offered } from '../use-case.ts';
import { FactFields, MemberField } from './FactFields.tsx';
import { NewcomerFields } from './NewcomerFields.tsx';
import { useReport } from './use-report.ts';

type Report = Extract<CaseCommandSent, { type: 'reportChange' }>;

/**
 * The paper goes first: what is told names it. Keeping it takes the case a version on, so the case is asked where it stands;
 * a paper that is kept already is not sent again.
 */
function useSending({ id, version }: CaseView, onDone: () => void) {
  const client = useQueryClient();
  const kept = useRef<{ readonly file: File; readonly hash: string }>(undefined);
  const key = useRef(crypto.randomUUID());
  const keep = async (file: File): Promise<string> => {
    if (kept.current?.file !== file) kept.current = { file, hash: (await sendFile(id, 'other', file)).hash };
    return kept.current.hash;
  };
  return useMutation({
    mutationFn: async ({ report, file }: { readonly report: Report; readonly file: File | undefined }) => {
      const documents = file ? [await keep(file)] : [];
      const seen = file ? (await ask<CaseView>(`/v1/cases/${id}`)).version : version;
      const body = { ...report, documents };
      return ask<CaseDone>(`/v1/cases/${id}/commands`, { method: 'POST', body, version: seen, key: key.current });
    },
    onSuccess: onDone,
    onSettled: async () => {
      key.current = crypto.randomUUID();
      await Promise.all([['case', id], ['my'], ['tasks']].map((queryKey) => client.invalidateQueries({ queryKey })));
    },
  });
}

function ReportForm({ view, onDone }: { readonly view: CaseView; onDone(): void }) {
  const { t } = useOfficeWords();
  const report = useReport(view);
  const { kind, asking, member, fact, since } = report;
  const [file, setFile] = useState<File>();
  const [tried, setTried] = useState(false);
  const { mutate: send, isPending, error } = useSending(view, onDone);
  const isShort = report.text.trim().length < SHORTEST_REASON;
  const trouble = file && fileTrouble(file);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    const facts = report.facts();
    if (kind === undefined || !since.ok || isShort || !facts || trouble !== undefined) return;
    const told = facts.map((one) => ({ ...one }));
    const text = report.text.trim();
    send({ report: { type: 'reportChange', kind, from: since.iso, text, facts: told, documents: [] }, file });
  };
  const missing = (is: boolean, text: string): string | undefined => (tried && is ? text : undefined);
  return (
    <form className="act-form stack-small" noValidate onSubmit={submit} aria-label={t('change.report')}>
      <p>{t('change.report.lead')}</p>
      <Select
        label={t('change.kind')}
        value={kind ?? ''}
        error={missing(kind === undefined, t('change.kind.missing'))}
        onChange={({ target }) => {
          const chosen = CHANGE_KINDS.find((one) => one === target.value);
          if (chosen) report.choose(chosen);
        }}
      >
        <option value="">{t('value.choose')}</option>
        {CHANGE_KINDS.map((one) => (
          <option key={one} value={one}>
            {t(`change.kind.${one}`)}
          </option>
        ))}
      </Select>
      <DayInput
        legend={t('change.from')}
        value={report.from}
        error={missing(!since.ok, t('change.from.missing'))}
        wrong={since.ok ? undefined : since.field}
        onChange={report.setFrom}
      />
      {(asking === 'leaver' || asking === 'fact') && (
        <MemberField
          view={view}
          value={member}
          error={missing(member === '', t('change.who.missing'))}
          onChange={report.setMember}
        />
      )}
      {asking === 'newcomer' && (
        <NewcomerFields
          value={report.newcomer}
          isBirth={kind === 'birth'}
          error={missing(report.newcomer.birthDate === '', t('change.from.missing'))}
          onChange={report.setNewcomer}
        />
      )}
      {(asking === 'fact' || asking === 'family') && kind !== undefined && (
        <FactFields
          view={view}
          kind={kind}
          fact={fact}
          member={asking === 'family' ? null : member}
          error={missing(report.stated === undefined, t('change.value.missing'))}
          onFact={report.pick}
          onChange={report.setStated}
        />
      )}
      <Textarea
        label={t('change.text')}
        description={t('change.text.hint')}
        minRows={2}
        value={report.text}
        error={missing(isShort, t('change.text.short'))}
        onChange={(event) => report.setText(event.target.value)}
      />
      <FilePick
        label={t('change.files')}
        hint={t('change.files.hint')}
        chosen={file?.name}
        error={trouble && t(`documents.${trouble}`)}
        onChoose={setFile}
      />
      <ProblemNote error={error} />
      <div className="actions">
        <Button type="submit" loading={isPending}>
          {t('change.send')}
        </Button>
        <Button type="button" variant="tertiary" onClick={onDone}>
          {t('office.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** Telling that something has changed: by the family, or by an officer on its behalf. */
export function ReportChange({
  view,
  variant = 'secondary',
}: {
  readonly view: CaseView;
  readonly variant?: 'primary' | 'secondary';
}) {
  const { t } = useOfficeWords();
  const [open, setOpen] = useState(false);
  if (!offered(view, 'reportChange')) return null;
  if (open) return <ReportForm view={view} onDone={() => setOpen(false)} />;
  return (
    <div className="actions">
      <Button variant={variant} onClick={() => setOpen(true)}>
        {t('change.report')}
      </Button>
    </div>
  );
}

import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CaseView, StoredFile } from '@tirek/server/contract';
import { type FormEvent, useRef, useState } from 'react';
import { useOfficeWords } from '../language/office/words.tsx';
import { ask } from '../session/ask.ts';
import { ProblemNote } from '../session/ProblemNote.tsx';
import { FilePick, type FilePickHandle } from './FilePick.tsx';
import { DOCUMENT_CHOICES, fileTrouble } from './file-trouble.ts';

type Kind = StoredFile['kind'];

/** Sends a file to a case; the server keeps it by the hash of its content. Throws like `ask`. */
export function sendFile(id: string, kind: Kind, file: File): Promise<StoredFile> {
  const body = new FormData();
  body.append('kind', kind);
  body.append('file', file, file.name);
  return ask<StoredFile>(`/v1/cases/${id}/documents`, { method: 'POST', body });
}

interface AttachFileProps {
  readonly view: Pick<CaseView, 'id'>;
  /** What it is taken to be at first. */
  readonly kind?: Kind;
  /** Called when it is kept. */
  onKept?(): void;
  onCancel?(): void;
}

/** A file and what it is. What is too large or no document is told before it is sent. */
export function AttachFile({ view: { id }, kind: first = 'income', onKept, onCancel }: AttachFileProps) {
  const { t } = useOfficeWords();
  const client = useQueryClient();
  const input = useRef<FilePickHandle>(null);
  const [kind, setKind] = useState<Kind>(first);
  const [file, setFile] = useState<File>();
  const [tried, setTried] = useState(false);
  const trouble = tried ? fileTrouble(file) : undefined;
  const sending = useMutation({
    mutationFn: (chosen: File) => sendFile(id, kind, chosen),
    onSuccess: async () => {
      setFile(undefined);
      setTried(false);
      input.current?.clear();
      await client.invalidateQueries({ queryKey: ['case', id] });
      onKept?.();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (file && fileTrouble(file) === undefined) sending.mutate(file);
  };
  return (
    <form className="act-form stack-small" noValidate onSubmit={submit} aria-label={t('documents.add')}>
      <Select
        size="small"
        label={t('documents.kind')}
        value={kind}
        onChange={(event) => setKind(DOCUMENT_CHOICES.find((one) => one === event.target.value) ?? first)}
      >
        {DOCUMENT_CHOICES.map((one) => (
          <option key={one} value={one}>
            {t(`document.${one}`)}
          </option>
        ))}
      </Select>
      <FilePick
        ref={input}
        label={t('documents.file')}
        hint={t('documents.hint')}
        chosen={file?.name}
        error={trouble && t(`documents.${trouble}`)}
        onChoose={setFile}
      />
      <ProblemNote error={sending.error} />
      <div className="actions">
        <Button type="submit" size="small" loading={sending.isPending}>
          {t('documents.send')}
        </Button>
        {onCancel && (
          <Button type="button" size="small" variant="tertiary" onClick={onCancel}>
            {t('office.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}

import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { CaseView, StoredFile, StoredFileList } from '@tirek/server/contract';
import { type FormEvent, useId, useRef, useState } from 'react';
import { useOfficeWords } from '../../language/office/words.tsx';
import { ask, askFile } from '../../session/ask.ts';
import { ProblemNote } from '../../session/ProblemNote.tsx';
import { momentText } from '../moment-text.ts';
import { offered } from '../use-case.ts';
import { DOCUMENT_CHOICES, fileTrouble, MEDIA_TYPES } from './file-trouble.ts';

type Kind = StoredFile['kind'];

/** Opens a file of the case in a tab of its own; it is given to nobody else on the way. */
function useOpening(id: string) {
  return useMutation({
    mutationFn: (hash: string) => askFile(`/v1/cases/${id}/documents/${hash}`),
    onSuccess: (file) => {
      const address = URL.createObjectURL(file);
      open(address, '_blank', 'noopener');
      // The tab reads it at once; afterwards nothing of it shall stay.
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
    },
  });
}

function useAttaching(view: CaseView, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ file, kind }: { readonly file: File; readonly kind: Kind }) => {
      const form = new FormData();
      form.set('kind', kind);
      form.set('file', file);
      return ask<StoredFile>(`/v1/cases/${view.id}/documents`, { method: 'POST', body: form, version: view.version });
    },
    onSuccess: onDone,
    onSettled: () => client.invalidateQueries({ queryKey: ['case', view.id] }),
  });
}

interface AttachFormProps {
  readonly view: CaseView;
  readonly kind?: Kind;
  onDone(): void;
}

/** A file and what it is. What is too large or no document is told before it is sent. */
export function AttachForm({ view, kind: first = 'income', onDone }: AttachFormProps) {
  const { t } = useOfficeWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [kind, setKind] = useState<Kind>(first);
  const [trouble, setTrouble] = useState<'missing' | 'large' | 'type'>();
  const attaching = useAttaching(view, onDone);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const file = input.current?.files?.[0];
    const found = fileTrouble(file);
    setTrouble(found);
    if (file && found === undefined) attaching.mutate({ file, kind });
    else input.current?.focus();
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
      <div className="stack-tiny">
        <label htmlFor={id}>
          <strong>{t('documents.file')}</strong> <span className="quiet block small">{t('documents.hint')}</span>
        </label>
        <input
          id={id}
          ref={input}
          type="file"
          className="file-input"
          accept={MEDIA_TYPES.join(',')}
          aria-invalid={trouble !== undefined}
          aria-describedby={`${id}-trouble`}
        />
        <p id={`${id}-trouble`} role="alert" className="field-error">
          {trouble && t(`documents.${trouble}`)}
        </p>
      </div>
      <ProblemNote error={attaching.error} />
      <div className="actions">
        <Button type="submit" size="small" loading={attaching.isPending}>
          {t('documents.send')}
        </Button>
        <Button type="button" size="small" variant="tertiary" onClick={onDone}>
          {t('office.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** The papers of the case: what is there, and the way to add one. */
export function Documents({ view }: { readonly view: CaseView }) {
  const { t, number } = useOfficeWords();
  const [adding, setAdding] = useState(false);
  const list = useQuery({
    queryKey: ['case', view.id, 'documents'],
    queryFn: () => ask<StoredFileList>(`/v1/cases/${view.id}/documents`),
  });
  const opening = useOpening(view.id);
  const documents = list.data?.documents ?? [];
  return (
    <section className="card stack-small" aria-labelledby="documents">
      <h2 id="documents" className="aksel-heading aksel-heading--small">
        {t('documents.title')}
      </h2>
      <ProblemNote error={list.error ?? opening.error} />
      {list.isSuccess && documents.length === 0 && <p className="quiet">{t('documents.none')}</p>}
      {documents.length > 0 && (
        <ul className="bare-list stack-tiny">
          {documents.map(({ hash, kind, size, addedAt }) => (
            <li key={hash} className="document">
              <button type="button" className="text-button" onClick={() => opening.mutate(hash)}>
                {t('documents.open', { what: t(`document.${kind}`) })}
              </button>
              <span className="quiet small">
                {momentText(addedAt)} · {t('documents.size', { size: number(Math.max(1, Math.round(size / 1024))) })}
              </span>
            </li>
          ))}
        </ul>
      )}
      {offered(view, 'attachDocument') &&
        (adding ? (
          <AttachForm view={view} onDone={() => setAdding(false)} />
        ) : (
          <div>
            <Button size="small" variant="secondary" onClick={() => setAdding(true)}>
              {t('documents.add')}
            </Button>
          </div>
        ))}
    </section>
  );
}

import { Select } from '@navikt/ds-react/Select';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { CaseView, StoredFile, StoredFileList } from '@tirek/server/contract';
import { type ChangeEvent, useState } from 'react';
import { dayOfMoment } from '../case/moment-text.ts';
import { offered } from '../case/use-case.ts';
import { useOfficeWords } from '../language/office/words.tsx';
import { ask } from '../session/ask.ts';
import { ProblemNote } from '../session/ProblemNote.tsx';

const KINDS = ['identity', 'income', 'alimony', 'disability', 'study', 'dwelling', 'other'] as const;
type Kind = (typeof KINDS)[number];

function Adding({ view }: { readonly view: CaseView }) {
  const { t } = useOfficeWords();
  const client = useQueryClient();
  const [kind, setKind] = useState<Kind>('income');
  const adding = useMutation({
    mutationFn: (file: File) => {
      const body = new FormData();
      body.append('kind', kind);
      body.append('file', file);
      return ask<StoredFile>(`/v1/cases/${view.id}/documents`, { method: 'POST', body });
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['case', view.id] }),
  });
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.target.files?.[0];
    if (file) adding.mutate(file);
    event.target.value = '';
  };
  return (
    <>
      <Select label={t('document.kind')} value={kind} onChange={(event) => setKind(event.target.value as Kind)}>
        {KINDS.map((one) => (
          <option key={one} value={one}>
            {t(`document.${one}`)}
          </option>
        ))}
      </Select>
      <label className="file-choice">
        <span>{t('documents.file')}</span>
        <span className="quiet small">{t('document.file.hint')}</span>
        <input
          type="file"
          accept="application/pdf,image/jpeg,image/png"
          disabled={adding.isPending}
          onChange={choose}
        />
      </label>
      <ProblemNote error={adding.error} />
      <p role="status" className="quiet small">
        {adding.isSuccess && t('document.added')}
      </p>
    </>
  );
}

/** Papers of the case, and a way to add one. */
export function MyDocuments({ view }: { readonly view: CaseView }) {
  const { t, day, number } = useOfficeWords();
  const documents = useQuery({
    queryKey: ['case', view.id, 'documents'],
    queryFn: () => ask<StoredFileList>(`/v1/cases/${view.id}/documents`),
  });
  return (
    <section className="card stack-small" aria-labelledby="my-documents">
      <h2 id="my-documents" className="aksel-heading aksel-heading--small">
        {t('my.documents')}
      </h2>
      <ProblemNote error={documents.error} />
      <ul className="bare-list stack-tiny">
        {(documents.data?.documents ?? []).map(({ hash, kind, size, addedAt }) => (
          <li key={hash}>
            <a className="aksel-link" href={`/v1/cases/${view.id}/documents/${hash}`} target="_blank" rel="noreferrer">
              {t(`document.${kind}`)}
            </a>
            <span className="quiet small block">
              {day(dayOfMoment(addedAt))} · {t('document.size', { size: number(Math.ceil(size / 1024)) })}
            </span>
          </li>
        ))}
      </ul>
      {offered(view, 'attachDocument') && <Adding view={view} />}
    </section>
  );
}

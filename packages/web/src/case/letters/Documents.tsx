import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { CaseView, StoredFile } from '@tirek/server/contract';
import { type FormEvent, useRef, useState } from 'react';
import { useOfficeWords } from '../../language/office/words.tsx';
import { ask } from '../../session/ask.ts';
import { ProblemNote } from '../../session/ProblemNote.tsx';
import { Loading } from '../../shell/Loading.tsx';
import { FilePick, type FilePickHandle } from '../acts/FilePick.tsx';
import { dayOfMoment } from '../moment-text.ts';
import { offered } from '../use-case.ts';
import { fileSize } from './file-size.ts';
import { documentAddress, documentsQuery } from './letters-query.ts';

/** What an officer adds; photos come with the act of a visit. */
const KINDS = [
  'identity',
  'income',
  'alimony',
  'disability',
  'study',
  'dwelling',
  'paperApplication',
  'other',
] as const satisfies readonly StoredFile['kind'][];

function UploadForm({ view }: { readonly view: CaseView }) {
  const { t } = useOfficeWords();
  const client = useQueryClient();
  const input = useRef<FilePickHandle>(null);
  const [kind, setKind] = useState<(typeof KINDS)[number]>('identity');
  const [file, setFile] = useState<File>();
  const [tried, setTried] = useState(false);
  const sending = useMutation({
    mutationFn: (chosen: File) => {
      const body = new FormData();
      body.append('kind', kind);
      body.append('file', chosen, chosen.name);
      return ask<StoredFile>(`/v1/cases/${view.id}/documents`, { method: 'POST', body });
    },
    onSuccess: async () => {
      setFile(undefined);
      setTried(false);
      input.current?.clear();
      await client.invalidateQueries({ queryKey: ['case', view.id] });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (file) sending.mutate(file);
  };
  return (
    <form className="act-form stack-small" onSubmit={submit} noValidate aria-label={t('document.add')}>
      <Select
        label={t('document.kind')}
        value={kind}
        onChange={(event) => setKind(KINDS.find((known) => known === event.target.value) ?? 'other')}
      >
        {KINDS.map((known) => (
          <option key={known} value={known}>
            {t(`document.kind.${known}`)}
          </option>
        ))}
      </Select>
      <FilePick
        ref={input}
        label={t('document.file')}
        hint={t('document.file.hint')}
        chosen={file?.name}
        error={tried && !file ? t('document.file.missing') : undefined}
        onChoose={setFile}
      />
      <ProblemNote error={sending.error} />
      <div className="actions">
        <Button type="submit" variant="secondary" loading={sending.isPending}>
          {t('document.add')}
        </Button>
      </div>
    </form>
  );
}

function FileRow({ id, file }: { readonly id: string; readonly file: StoredFile }) {
  const { t, day, number } = useOfficeWords();
  const { amount, unit } = fileSize(file.size);
  return (
    <tr>
      <th scope="row" data-label={t('document.kind')}>
        <a className="aksel-link" href={documentAddress(id, file.hash)} target="_blank" rel="noreferrer">
          {t(`document.kind.${file.kind}`)}
        </a>
      </th>
      <td data-label={t('document.day')}>
        <span className="nowrap">{day(dayOfMoment(file.addedAt))}</span>
      </td>
      <td data-label={t('document.size')}>
        <span>{t(`document.size.${unit}`, { amount: number(amount) })}</span>
      </td>
    </tr>
  );
}

/** The files kept with the case, and adding one. */
export function Documents({ view }: { readonly view: CaseView }) {
  const { t } = useOfficeWords();
  const files = useQuery(documentsQuery(view.id));
  const kept = files.data?.documents ?? [];
  return (
    <section className="card stack-small" aria-labelledby="documents">
      <h2 id="documents" className="aksel-heading aksel-heading--small">
        {t('document.title')}
      </h2>
      <ProblemNote error={files.error} />
      {files.isPending && <Loading />}
      {files.data && kept.length === 0 && <p className="empty">{t('document.none')}</p>}
      {kept.length > 0 && (
        <div className="list-scroll">
          <table className="list-table list-cards">
            <thead>
              <tr>
                <th scope="col">{t('document.kind')}</th>
                <th scope="col">{t('document.day')}</th>
                <th scope="col">{t('document.size')}</th>
              </tr>
            </thead>
            <tbody>
              {kept.map((file) => (
                <FileRow key={file.hash} id={view.id} file={file} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {offered(view, 'attachDocument') && <UploadForm view={view} />}
    </section>
  );
}

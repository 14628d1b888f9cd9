import { Button } from '@navikt/ds-react/Button';
import { useQuery } from '@tanstack/react-query';
import type { CaseView, StoredFile, StoredFileList } from '@tirek/server/contract';
import { useState } from 'react';
import { dayOfMoment } from '../office/moment.ts';
import { offered } from '../case/use-case.ts';
import { useOfficeWords } from '../language/office/words.tsx';
import { ask } from '../session/ask.ts';
import { ProblemNote } from '../session/ProblemNote.tsx';
import { Loading } from '../shell/Loading.tsx';
import { AttachFile } from './AttachFile.tsx';
import { fileSize } from './file-size.ts';

function FileLine({ id, file }: { readonly id: string; readonly file: StoredFile }) {
  const { t, day, number } = useOfficeWords();
  const { amount, unit } = fileSize(file.size);
  return (
    <li className="my-line">
      <a className="aksel-link" href={`/v1/cases/${id}/documents/${file.hash}`} target="_blank" rel="noreferrer">
        {t(`document.${file.kind}`)}
      </a>
      <span className="quiet small">
        {day(dayOfMoment(file.addedAt))} · {t(`documents.size.${unit}`, { amount: number(amount) })}
      </span>
    </li>
  );
}

/** The papers of the case: what is there, and the way to add one. */
export function CaseDocuments({ view }: { readonly view: CaseView }) {
  const { t } = useOfficeWords();
  const [adding, setAdding] = useState(false);
  const files = useQuery({
    queryKey: ['case', view.id, 'documents'],
    queryFn: () => ask<StoredFileList>(`/v1/cases/${view.id}/documents`),
  });
  const kept = files.data?.documents ?? [];
  return (
    <section className="card stack-small" aria-labelledby="documents">
      <h2 id="documents" className="aksel-heading aksel-heading--small">
        {t('documents.title')}
      </h2>
      <ProblemNote error={files.error} />
      {files.isPending && <Loading />}
      {files.isSuccess && kept.length === 0 && <p className="quiet">{t('documents.none')}</p>}
      <ul className="bare-list stack-tiny">
        {kept.map((file) => (
          <FileLine key={file.hash} id={view.id} file={file} />
        ))}
      </ul>
      {offered(view, 'attachDocument') &&
        (adding ? (
          <AttachFile view={view} onKept={() => setAdding(false)} onCancel={() => setAdding(false)} />
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

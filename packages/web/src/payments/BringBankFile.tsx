import { Button } from '@navikt/ds-react/Button';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { BankFileTaken } from '@tirek/server/contract';
import { useRef, useState } from 'react';
import { FilePick, type FilePickHandle } from '../documents/FilePick.tsx';
import { useOfficeWords } from '../language/office/words.tsx';
import { ask, Refused } from '../session/ask.ts';
import { ProblemNote } from '../session/ProblemNote.tsx';
import { FileOutcomes } from './FileOutcomes.tsx';

/** What came of a file: taken, or taken before. */
function Taken({ taken }: { readonly taken: BankFileTaken }) {
  const { t, day } = useOfficeWords();
  const { file, names } = taken;
  return (
    <div className={`note ${taken.taken ? '' : 'note-warn'}`}>
      <p>
        {taken.taken
          ? t('bank.taken', { lines: file.lines })
          : t('bank.takenBefore', { day: day(file.takenDay), name: names[file.takenBy] ?? t('office.unknown') })}
      </p>
      <FileOutcomes outcomes={file.outcomes} lines={file.lines} />
    </div>
  );
}

/** Where in the file something is wrong, below what the server said of it. */
function Place({ error }: { readonly error: unknown }) {
  const { t } = useOfficeWords();
  if (!(error instanceof Refused)) return null;
  const { line, element, found, expected } = error.problem.figures ?? {};
  if (typeof line !== 'number' || typeof element !== 'string') return null;
  return (
    <p className="quiet small">
      {t('bank.where', { line, element })}
      {typeof found === 'string' &&
        typeof expected === 'string' &&
        ` · ${t('bank.foundExpected', { found, expected })}`}
    </p>
  );
}

/** Brings a file of the bank, as it is. */
export function BringBankFile() {
  const { t } = useOfficeWords();
  const client = useQueryClient();
  const pick = useRef<FilePickHandle>(null);
  const [file, setFile] = useState<File>();
  const bringing = useMutation({
    mutationFn: (chosen: File) => ask<BankFileTaken>('/v1/bank-files', { method: 'POST', body: chosen }),
    onSettled: () => client.invalidateQueries({ queryKey: ['payments'] }),
    onSuccess: () => {
      setFile(undefined);
      pick.current?.clear();
    },
  });
  return (
    <div className="bank-drop">
      <FilePick
        ref={pick}
        label={t('bank.choose')}
        hint={t('bank.lead')}
        accept=".xml,application/xml,text/xml"
        chosen={file?.name}
        onChoose={(chosen) => {
          bringing.reset();
          setFile(chosen);
        }}
      />
      <div>
        <Button
          size="small"
          disabled={!file}
          loading={bringing.isPending}
          onClick={() => file && bringing.mutate(file)}
        >
          {t('bank.bring')}
        </Button>
      </div>
      <div role="status">{bringing.isPending && <p>{t('bank.bringing')}</p>}</div>
      {bringing.data && <Taken taken={bringing.data} />}
      <ProblemNote error={bringing.error} />
      <Place error={bringing.error} />
    </div>
  );
}

import { Button } from '@navikt/ds-react/Button';
import type { CaseView } from '@tirek/server/contract';
import { useState } from 'react';
import { useOfficeWords } from '../../language/office/words.tsx';
import { ProblemNote } from '../../session/ProblemNote.tsx';
import { FilePick } from '../../documents/FilePick.tsx';
import { shortHash } from '../short-hash.ts';
import { offered, useCommand } from '../use-case.ts';

/** The hash of a file, worked out on the device: the file itself does not leave it. */
async function hashOf(file: File): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

interface Chosen {
  readonly name: string;
  readonly hash: string;
}

function RecordForm({ view }: { readonly view: CaseView }) {
  const { t } = useOfficeWords();
  const [chosen, setChosen] = useState<Chosen>();
  const recording = useCommand(view);
  const choose = async (file: File | undefined): Promise<void> => {
    setChosen(file && { name: file.name, hash: await hashOf(file) });
  };
  return (
    <div className="stack-small">
      <p>{t('contract.lead')}</p>
      <FilePick label={t('contract.file')} chosen={chosen?.name} onChoose={(file) => void choose(file)} />
      {chosen && <p role="status">{t('contract.chosen', { hash: shortHash(chosen.hash) })}</p>}
      <ProblemNote error={recording.error} />
      <div className="actions">
        <Button
          disabled={!chosen}
          loading={recording.isPending}
          onClick={() => chosen && recording.mutate({ type: 'recordContract', hash: chosen.hash })}
        >
          {t('contract.record')}
        </Button>
      </div>
    </div>
  );
}

/** The social contract that goes with conditional assistance. */
export function Contract({ view }: { readonly view: CaseView }) {
  const { t, day } = useOfficeWords();
  const contract = view.decision?.contract;
  const awaited = view.tasks.some(({ kind }) => kind === 'recordContract');
  if (!contract && !(awaited && offered(view, 'recordContract'))) return null;
  return (
    <section className="card stack-small" aria-labelledby="contract">
      <h2 id="contract" className="aksel-heading aksel-heading--small">
        {t('contract.title')}
      </h2>
      {contract ? (
        <p>{t('contract.recorded', { day: day(contract.on), hash: shortHash(contract.hash) })}</p>
      ) : (
        <RecordForm view={view} />
      )}
    </section>
  );
}

import { Button } from '@navikt/ds-react/Button';
import { Tag } from '@navikt/ds-react/Tag';
import { useMutation } from '@tanstack/react-query';
import type { ContractVersion, Party } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { useState } from 'react';
import { sendFile } from '../../documents/AttachFile.tsx';
import { FilePick } from '../../documents/FilePick.tsx';
import { fileTrouble } from '../../documents/file-trouble.ts';
import { useOfficeWords } from '../../language/office/words.tsx';
import { ProblemNote } from '../../session/ProblemNote.tsx';
import { useSignedIn } from '../../session/use-me.ts';
import { ConfirmedAct } from '../acts/ConfirmedAct.tsx';
import { offered, useCommand } from '../use-case.ts';

interface SignaturesProps {
  readonly view: CaseView;
  readonly version: ContractVersion;
  readonly names: ReadonlyMap<string, string>;
}

/** What a party is called: the centre, or a member by name. */
export function usePartyName(names: ReadonlyMap<string, string>): (party: Party) => string {
  const { t } = useOfficeWords();
  return (party) =>
    party === 'centre' ? t('contract.centre') : (names.get(party.slice('member:'.length)) ?? t('fact.notNamed'));
}

/** The scan of the page a member has signed, and who that was. */
function PaperForm({ view, version, waiting, names }: SignaturesProps & { readonly waiting: readonly Party[] }) {
  const { t } = useOfficeWords();
  const nameOf = usePartyName(names);
  const [file, setFile] = useState<File>();
  const [tried, setTried] = useState(false);
  const keeping = useMutation({ mutationFn: (chosen: File) => sendFile(view.id, 'contract', chosen) });
  const recording = useCommand(view);
  const trouble = tried ? fileTrouble(file) : undefined;
  const record = async (party: Party): Promise<void> => {
    setTried(true);
    if (!file || fileTrouble(file) !== undefined) return;
    const { hash } = await keeping.mutateAsync(file);
    recording.mutate({ type: 'recordPaperSignature', version: version.version, party, document: hash });
  };
  return (
    <div className="act-form stack-small" role="group" aria-label={t('contract.paper')}>
      <p>{t('contract.paper.lead')}</p>
      <FilePick
        label={t('contract.paper.file')}
        hint={t('documents.hint')}
        chosen={file?.name}
        error={trouble && t(`documents.${trouble}`)}
        onChoose={setFile}
      />
      <ProblemNote error={keeping.error ?? recording.error} />
      <div className="actions">
        {waiting.map((party) => (
          <Button
            key={party}
            size="small"
            variant="secondary"
            loading={keeping.isPending || recording.isPending}
            onClick={() => void record(party).catch(() => undefined)}
          >
            {t('contract.paper.signed', { who: nameOf(party) })}
          </Button>
        ))}
      </div>
    </div>
  );
}

function SignatureLine({ party, view, version, names }: SignaturesProps & { readonly party: Party }) {
  const { t, day } = useOfficeWords();
  const nameOf = usePartyName(names);
  const signed = version.signatures.find((one) => one.party === party);
  const officer = signed && party === 'centre' ? view.names[signed.person] : undefined;
  return (
    <li className="contract-party">
      <span translate="no">
        {nameOf(party)}
        {officer !== undefined && <span className="quiet"> · {officer}</span>}
      </span>
      {signed ? (
        <span className="contract-signed">
          <Tag variant="moderate" size="small" data-color="success">
            {t('contract.signed')}
          </Tag>
          <span className="small quiet">
            {t(signed.by.way === 'paper' ? 'contract.signed.paper' : 'contract.signed.key', { day: day(signed.on) })}
            {signed.by.way === 'paper' && (
              <>
                {' · '}
                <a
                  className="aksel-link"
                  href={`/v1/cases/${view.id}/documents/${signed.by.document}`}
                  target="_blank"
                  rel="noreferrer"
                >
                  {t('contract.scan')}
                </a>
              </>
            )}
          </span>
        </span>
      ) : (
        <Tag variant="moderate" size="small" data-color="warning">
          {t('contract.awaited')}
        </Tag>
      )}
    </li>
  );
}

/** Who has signed a version and how, and the ways to sign that the one who looks has. */
export function Signatures(props: SignaturesProps) {
  const { view, version } = props;
  const { t } = useOfficeWords();
  const { role } = useSignedIn();
  const waiting = version.parties.filter((party) => !version.signatures.some((one) => one.party === party));
  const isLast = view.contract?.versions.at(-1)?.version === version.version;
  const members = waiting.filter((party) => party !== 'centre');
  const mayRecord = isLast && members.length > 0 && offered(view, 'recordPaperSignature');
  const signsForCentre = isLast && waiting.includes('centre') && role === 'decisionMaker';
  return (
    <div className="stack-small">
      <ul className="bare-list stack-tiny">
        {version.parties.map((party) => (
          <SignatureLine key={party} {...props} party={party} />
        ))}
      </ul>
      {signsForCentre && (
        <ConfirmedAct
          view={view}
          command={{ type: 'signContract', version: version.version, party: 'centre' }}
          label={t('contract.sign.centre')}
          explained={<p>{t('contract.sign.centre.explained')}</p>}
        />
      )}
      {mayRecord && <PaperForm {...props} waiting={members} />}
    </div>
  );
}

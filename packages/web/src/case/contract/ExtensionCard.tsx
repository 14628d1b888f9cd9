import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { type ExtensionGround, GROUND_NAMES } from '@tirek/casework';
import type { CaseView, ContractRoom } from '@tirek/server/contract';
import { type FormEvent, useState } from 'react';
import { useOfficeWords } from '../../language/office/words.tsx';
import { ProblemNote } from '../../session/ProblemNote.tsx';
import { ConfirmedAct } from '../acts/ConfirmedAct.tsx';
import { ReasonedAct } from '../acts/ReasonedAct.tsx';
import { offered, useCommand } from '../use-case.ts';
import { dayText, readDayText } from './day-text.ts';
import { DayField } from './DayField.tsx';

type Extension = NonNullable<ContractRoom['extension']>;

function ProposeForm({
  view,
  extension,
  recommendation,
}: {
  readonly view: CaseView;
  readonly extension: Extension;
  readonly recommendation: string;
}) {
  const { t, say, day } = useOfficeWords();
  const [to, setTo] = useState(dayText(extension.to));
  const [ground, setGround] = useState<ExtensionGround | ''>(extension.grounds[0] ?? '');
  const [tried, setTried] = useState(false);
  const proposing = useCommand(view);
  const iso = readDayText(to);
  const fits = iso !== undefined && iso >= extension.from && iso <= extension.to;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (fits && ground !== '') proposing.mutate({ type: 'proposeExtension', to: iso, ground, recommendation });
  };
  return (
    <form className="act-form stack-small" noValidate onSubmit={submit} aria-label={t('extension.propose')}>
      <div className="plan-grid">
        <Select
          label={t('extension.ground')}
          value={ground}
          onChange={(event) => setGround(extension.grounds.find((one) => one === event.target.value) ?? '')}
        >
          {extension.grounds.map((one) => (
            <option key={one} value={one}>
              {say(GROUND_NAMES[one])}
            </option>
          ))}
        </Select>
        <DayField
          label={t('extension.to')}
          value={to}
          error={
            tried && !fits ? t('extension.to.wrong', { from: day(extension.from), to: day(extension.to) }) : undefined
          }
          onChange={setTo}
        />
      </div>
      <ProblemNote error={proposing.error} />
      <div className="actions">
        <Button type="submit" loading={proposing.isPending}>
          {t('extension.propose')}
        </Button>
      </div>
    </form>
  );
}

function Proposal({ view }: { readonly view: CaseView }) {
  const { t, day, say } = useOfficeWords();
  const proposal = view.contract?.extensionProposal;
  if (!proposal) return null;
  return (
    <div className="stack-small">
      <p>
        {t('extension.proposed', { day: day(proposal.to), ground: say(GROUND_NAMES[proposal.ground]) })}
        <span className="quiet block">{view.names[proposal.by]}</span>
      </p>
      <ConfirmedAct
        view={view}
        command={{ type: 'approveExtension' }}
        label={t('extension.approve')}
        explained={<p>{t('extension.approve.explained', { day: day(proposal.to) })}</p>}
      />
      {offered(view, 'giveBackExtension') && (
        <ReasonedAct
          view={view}
          open={t('extension.giveBack')}
          done={t('extension.giveBack')}
          explained={t('extension.giveBack.explained')}
          command={(reason) => ({ type: 'giveBackExtension', reason })}
        />
      )}
    </div>
  );
}

/** Making the contract longer: by what, because of what is unfinished, and what has come of it. */
export function ExtensionCard({ view, room }: { readonly view: CaseView; readonly room: ContractRoom | null }) {
  const { t, day, say } = useOfficeWords();
  const { extensions = [], extensionProposal = null } = view.contract ?? {};
  const extension = room?.extension ?? null;
  const mayPropose = extension !== null && extensionProposal === null && offered(view, 'proposeExtension');
  if (extensions.length === 0 && extensionProposal === null && !mayPropose) return null;
  const used = new Set(extensions.map(({ recommendation }) => recommendation));
  const recommended = view.recommendations?.find(
    ({ request, given }) => request.about === 'extension' && given?.recommended === true && !used.has(request.id),
  );
  return (
    <section className="card stack-small" aria-labelledby="extension">
      <h2 id="extension" className="aksel-heading aksel-heading--small">
        {t('extension.title')}
      </h2>
      <ul className="bare-list stack-tiny">
        {extensions.map(({ from, to, ground, on }) => (
          <li key={from}>
            {t('extension.done', { from: day(from), to: day(to), ground: say(GROUND_NAMES[ground]) })}
            <span className="quiet small block">{day(on)}</span>
          </li>
        ))}
      </ul>
      <Proposal view={view} />
      {mayPropose && extension.grounds.length === 0 && <p className="quiet">{t('extension.noGround')}</p>}
      {mayPropose && extension.grounds.length > 0 && !recommended && (
        <p>{t('extension.needsRecommendation', { day: day(extension.to) })}</p>
      )}
      {mayPropose && extension.grounds.length > 0 && recommended && (
        <ProposeForm view={view} extension={extension} recommendation={recommended.request.id} />
      )}
    </section>
  );
}

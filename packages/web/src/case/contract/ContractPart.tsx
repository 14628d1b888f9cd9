import { Button } from '@navikt/ds-react/Button';
import { Tag } from '@navikt/ds-react/Tag';
import { contractEnds, contractInForce, type ContractVersion } from '@tirek/casework';
import type { CaseView, SocialContract } from '@tirek/server/contract';
import { useState } from 'react';
import { useOfficeWords } from '../../language/office/words.tsx';
import { useWords } from '../../language/words.tsx';
import { ProblemNote } from '../../session/ProblemNote.tsx';
import { useSignedIn } from '../../session/use-me.ts';
import { Loading } from '../../shell/Loading.tsx';
import { memberNames } from '../member-names.ts';
import { offered, useCase } from '../use-case.ts';
import { ContractPaper } from './ContractPaper.tsx';
import { ExtensionCard } from './ExtensionCard.tsx';
import { ObligationList } from './ObligationList.tsx';
import { hasKeptPlan } from './plan-draft.ts';
import { PlanBuilder } from './PlanBuilder.tsx';
import { PlanShown } from './PlanShown.tsx';
import { Signatures } from './Signatures.tsx';
import { useContract } from './use-contract.ts';
import './contract.css';

interface Shown {
  readonly view: CaseView;
  readonly social: SocialContract;
  readonly names: ReadonlyMap<string, string>;
}

/** How a version stands today: in force, over, waiting for signatures, or replaced. */
function standingOf(
  view: CaseView,
  version: ContractVersion,
  today: string,
): 'inForce' | 'over' | 'waiting' | 'replaced' {
  if (view.contract && contractInForce(view.contract)?.version === version.version)
    return (contractEnds(view.contract) ?? today) < today ? 'over' : 'inForce';
  return view.contract?.versions.at(-1)?.version === version.version ? 'waiting' : 'replaced';
}

const COLOUR = { inForce: 'success', over: 'neutral', waiting: 'warning', replaced: 'neutral' } as const;

function VersionCard({ view, social, version, names }: Shown & { readonly version: ContractVersion }) {
  const { t, day } = useOfficeWords();
  const standing = standingOf(view, version, social.day);
  const ends =
    (standing === 'inForce' || standing === 'over') && view.contract ? contractEnds(view.contract) : undefined;
  const { terms, drawnUpOn, drawnUpBy, reason, concludedOn } = version;
  return (
    <section className="card stack-small" aria-labelledby={`version-${version.version}`}>
      <div className="contract-head">
        <h2 id={`version-${version.version}`} className="aksel-heading aksel-heading--small">
          {t('contract.version', { number: version.version })}
        </h2>
        <Tag variant="moderate" size="small" data-color={COLOUR[standing]}>
          {t(`contract.standing.${standing}`)}
        </Tag>
      </div>
      <p>
        {t('contract.days', { from: day(terms.from), to: day(ends ?? terms.to) })}
        <span className="quiet block small">
          {t('contract.drawnUp', { day: day(drawnUpOn) })}
          {view.names[drawnUpBy] !== undefined && ` · ${view.names[drawnUpBy]}`}
          {concludedOn !== null && ` · ${t('contract.concluded', { day: day(concludedOn) })}`}
        </span>
      </p>
      {reason !== null && <p>{t('contract.reason', { reason })}</p>}
      <PlanShown terms={terms} names={names} />
      <h3 className="aksel-heading aksel-heading--xsmall">{t('contract.signatures')}</h3>
      <Signatures view={view} version={version} names={names} />
      <ContractPaper view={view} version={version} />
    </section>
  );
}

function OlderVersions({ older, ...shown }: Shown & { readonly older: readonly ContractVersion[] }) {
  const { t } = useOfficeWords();
  const [open, setOpen] = useState(false);
  if (older.length === 0) return null;
  return (
    <div className="stack">
      <div className="actions">
        <Button size="small" variant="tertiary" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('contract.older', { count: older.length })}
        </Button>
      </div>
      {open && older.map((one) => <VersionCard key={one.version} {...shown} version={one} />)}
    </div>
  );
}

function Obligations({ view, social, names }: Shown) {
  const { t } = useOfficeWords();
  if (social.obligations.length === 0) return null;
  return (
    <section className="card stack-small" aria-labelledby="obligations">
      <h2 id="obligations" className="aksel-heading aksel-heading--small">
        {t('obligation.title')}
      </h2>
      <ObligationList view={view} obligations={social.obligations} names={names} />
    </section>
  );
}

function Loaded({ view, social }: Omit<Shown, 'names'>) {
  const { t } = useOfficeWords();
  const words = useWords();
  const { person } = useSignedIn();
  const ends = view.contract ? contractEnds(view.contract) : undefined;
  const isOver = ends !== undefined && ends < social.day;
  const mayDraw = offered(view, 'drawUpContract') !== undefined && social.room !== null && !isOver;
  const [building, setBuilding] = useState(() => mayDraw && hasKeptPlan(localStorage, view.id, person));
  const names = memberNames(view.family, words);
  const versions = view.contract?.versions ?? [];
  const [last, ...older] = versions.toReversed();
  if (building && social.room)
    return <PlanBuilder view={view} room={social.room} today={social.day} onDone={() => setBuilding(false)} />;
  return (
    <div className="stack">
      {!last && (
        <section className="card stack-small">
          <h2 className="aksel-heading aksel-heading--small">{t('contract.title')}</h2>
          <p>{t(social.room ? 'contract.none' : 'contract.notConditional')}</p>
        </section>
      )}
      {mayDraw && (
        <div className="actions">
          <Button variant={last ? 'secondary' : 'primary'} onClick={() => setBuilding(true)}>
            {t(last ? 'plan.change' : 'plan.begin')}
          </Button>
        </div>
      )}
      <div className="contract-columns">
        <Obligations view={view} social={social} names={names} />
        <div className="stack">
          <ExtensionCard view={view} room={social.room} />
          {last && <VersionCard view={view} social={social} names={names} version={last} />}
          <OlderVersions view={view} social={social} names={names} older={older} />
        </div>
      </div>
    </div>
  );
}

/** The social contract: its plan, who has signed it, making it longer, and the calendar of what follows from it. */
export function ContractPart() {
  const view = useCase();
  const social = useContract(view);
  if (social.isPending) return <Loading />;
  if (!social.data) return <ProblemNote error={social.error} />;
  return <Loaded view={view} social={social.data} />;
}

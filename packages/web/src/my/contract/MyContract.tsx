import { contractEnds, contractInForce, type ContractVersion, type StandingObligation } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { ConfirmedAct } from '../../case/acts/ConfirmedAct.tsx';
import { ContractPaper } from '../../case/contract/ContractPaper.tsx';
import { obligationTitle } from '../../case/contract/ObligationCard.tsx';
import { ObligationList } from '../../case/contract/ObligationList.tsx';
import { PlanShown } from '../../case/contract/PlanShown.tsx';
import { usePartyName } from '../../case/contract/Signatures.tsx';
import { useContract } from '../../case/contract/use-contract.ts';
import { memberNames } from '../../case/member-names.ts';
import { useOfficeWords } from '../../language/office/words.tsx';
import { useWords } from '../../language/words.tsx';
import { ProblemNote } from '../../session/ProblemNote.tsx';
import '../../case/contract/contract.css';

interface MyVersionProps {
  readonly view: CaseView;
  readonly version: ContractVersion;
  readonly names: ReadonlyMap<string, string>;
}

/** Whose signature is still awaited, and one's own by one button, after saying what it means. */
function MySignature({ view, version, names }: MyVersionProps) {
  const { t } = useOfficeWords();
  const nameOf = usePartyName(names);
  const waiting = version.parties.filter((party) => !version.signatures.some((one) => one.party === party));
  const members = view.family.members ?? [];
  const me = (members.find(({ relation }) => relation === 'applicant') ?? members[0])?.id;
  const mine = waiting.find((party) => party === `member:${me}`);
  const others = waiting.filter((party) => party !== mine);
  if (waiting.length === 0) return null;
  return (
    <div className="stack-small">
      {mine && (
        <ConfirmedAct
          view={view}
          command={{ type: 'signContract', version: version.version, party: mine }}
          label={t('my.contract.sign')}
          explained={<p>{t('my.contract.sign.explained')}</p>}
        />
      )}
      {others.length > 0 && <p className="quiet">{t('my.contract.others', { who: others.map(nameOf).join(', ') })}</p>}
    </div>
  );
}

const OPEN: readonly StandingObligation['status'][] = ['overdue', 'dueSoon', 'upcoming'];

/** The next thing the family does, and by when. */
function Next({ obligations }: { readonly obligations: readonly StandingObligation[] }) {
  const words = useOfficeWords();
  const { t, day } = words;
  const next = obligations.find(({ whose, status }) => whose === 'family' && OPEN.includes(status));
  if (!next) return <p>{t('my.obligation.nothing')}</p>;
  return (
    <p className="note">
      {t(next.status === 'overdue' ? 'my.obligation.overdue' : 'my.obligation.next', {
        what: obligationTitle(next, words),
        day: day(next.due),
      })}
    </p>
  );
}

/** The contract in plain words: what was agreed, one's signature, and what to do by when. */
export function MyContract({ view }: { readonly view: CaseView }) {
  const { t, day } = useOfficeWords();
  const words = useWords();
  const social = useContract(view);
  const versions = view.contract?.versions ?? [];
  const last = versions.at(-1);
  const held = view.contract ? contractInForce(view.contract) : undefined;
  const ends = view.contract ? contractEnds(view.contract) : undefined;
  const names = memberNames(view.family, words);
  const obligations = social.data?.obligations ?? [];
  const isOver = ends !== undefined && social.data !== undefined && ends < social.data.day;
  if (!last) return null;
  return (
    <>
      {held && (
        <section className="card stack-small" aria-labelledby="my-obligations">
          <h2 id="my-obligations" className="aksel-heading aksel-heading--small">
            {t('my.obligation.title')}
          </h2>
          <ProblemNote error={social.error} />
          {social.data && !isOver && <Next obligations={obligations} />}
          <ObligationList view={view} obligations={obligations} names={names} own />
        </section>
      )}
      <section className="card stack-small" aria-labelledby="my-contract">
        <h2 id="my-contract" className="aksel-heading aksel-heading--small">
          {t('contract.title')}
        </h2>
        {held && ends !== undefined && (
          <p>{t(isOver ? 'my.contract.over' : 'my.contract.holds', { day: day(ends) })}</p>
        )}
        {last.concludedOn === null && <p>{t(held ? 'my.contract.changed' : 'my.contract.waits')}</p>}
        <PlanShown terms={last.terms} names={names} />
        <MySignature view={view} version={last} names={names} />
        <ContractPaper view={view} version={last} />
      </section>
    </>
  );
}

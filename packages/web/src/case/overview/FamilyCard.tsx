import type { CaseView, SeenFamily } from '@tirek/server/contract';
import { OPTION_NAMES } from '@tirek/law';
import { useState } from 'react';
import { incomeQuarter } from '../../check/check-state.ts';
import { useOfficeWords } from '../../language/office/words.tsx';
import { officeDay } from '../../listing/office-day.ts';
import { factName, factValue } from '../fact-text.ts';
import { memberLine } from '../member-names.ts';
import { dayOfMoment } from '../../office/moment.ts';
import { claimSource } from '../source-name.ts';
import { useFactWords } from '../use-fact-words.ts';
import { compareFacts } from './compare-facts.ts';

type Member = NonNullable<SeenFamily['members']>[number];

const SHOWN = ['work', 'disability', 'study', 'citizenship', 'away'] as const;
/** What is true of nearly everybody is not said of each. */
const USUAL: ReadonlySet<string> = new Set(['none', 'citizen', 'no', 'nobody']);

function MemberRow({
  member,
  view,
  withIin,
}: {
  readonly member: Member;
  readonly view: CaseView;
  readonly withIin: boolean;
}) {
  const { t, say } = useOfficeWords();
  const words = useFactWords(view.family);
  const on = view.applicationDay ?? officeDay();
  const told = SHOWN.flatMap((fact) => {
    const value = member[fact];
    if (value === undefined || (USUAL.has(value) && fact !== 'work')) return [];
    const named = OPTION_NAMES[fact]?.[value];
    return named ? [say(named)] : [];
  });
  const health = [
    member.longIllness === true ? factName('longIllness', words) : '',
    member.needsCare === true ? factName('needsCare', words) : '',
    member.caresFor === undefined || member.caresFor === 'nobody'
      ? ''
      : `${factName('caresFor', words)}: ${factValue('caresFor', member.caresFor, words)}`,
  ].filter(Boolean);
  return (
    <li className="roster-row">
      <span translate="no">{words.names.get(member.id)}</span>
      <span className="quiet small">{memberLine(member, on, { say, t })}</span>
      {[...told, ...health].length > 0 && <span className="small">{[...told, ...health].join(' · ')}</span>}
      {withIin && member.iin !== undefined && <span className="small">{t('card.iin', { iin: member.iin })}</span>}
    </li>
  );
}

function Roster({ view }: { readonly view: CaseView }) {
  const { t } = useOfficeWords();
  const [withIin, setWithIin] = useState(false);
  const { members } = view.family;
  if (members === undefined) return <p className="quiet">{t('card.hidden')}</p>;
  return (
    <>
      <ul className="bare-list roster">
        {members.map((member) => (
          <MemberRow key={member.id} member={member} view={view} withIin={withIin} />
        ))}
      </ul>
      {members.some(({ iin }) => iin !== undefined) && (
        <div>
          <button type="button" className="text-button" aria-pressed={withIin} onClick={() => setWithIin(!withIin)}>
            {t(withIin ? 'card.iin.hide' : 'card.iin.show')}
          </button>
        </div>
      )}
    </>
  );
}

/** Incomes, dwellings and property, each with who told it and when. */
function Things({ view, isIncome }: { readonly view: CaseView; readonly isIncome: boolean }) {
  const { t, day } = useOfficeWords();
  const words = useFactWords(view.family);
  const rows = compareFacts(view).filter(({ fact }) =>
    isIncome ? fact.startsWith('income.') : /^(dwellings|property)/.test(fact),
  );
  if (rows.length === 0) return <p className="quiet small">{t(isIncome ? 'card.incomes.none' : 'evidence.notTold')}</p>;
  return (
    <dl className="things">
      {rows.map(({ fact, member, stated, told, visit, standing, doubt }) => {
        const latest = visit ?? told[0];
        const value = standing === 'settled' && doubt?.settled ? doubt.settled.value : (stated ?? latest?.value);
        const sources = [
          ...(stated === undefined ? [] : [t('source.statement')]),
          ...[...told, ...(visit ? [visit] : [])].map((claim) =>
            t('evidence.fetched', { source: claimSource(claim, words.office), day: day(dayOfMoment(claim.fetchedAt)) }),
          ),
        ];
        return (
          <div key={`${fact} ${member ?? ''}`}>
            <dt>
              {factName(fact, words)}
              {member !== null && <span translate="no"> · {words.names.get(member)}</span>}
            </dt>
            <dd>
              {factValue(fact, value, words)}
              {standing === 'doubt' && <span className="tag tag-bad">{t('evidence.standing.doubt')}</span>}
              <span className="quiet small block">{sources.join('; ')}</span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** Who the family is and what it lives on: people, incomes of the quarter that counts, dwelling and property. */
export function FamilyCard({ view }: { readonly view: CaseView }) {
  const { t, quarter } = useOfficeWords();
  const { from } = incomeQuarter(view.applicationDay ?? officeDay());
  const { incomes, dwellings, property } = view.family;
  const seesIncome = incomes !== undefined || view.evidence.claims !== undefined;
  const seesHome = dwellings !== undefined || property !== undefined || view.evidence.claims !== undefined;
  return (
    <section className="card stack-small" aria-labelledby="family">
      <h2 id="family" className="aksel-heading aksel-heading--small">
        {t('card.title')}
      </h2>
      <Roster view={view} />
      {seesIncome && (
        <>
          <h3 className="aksel-heading aksel-heading--xsmall">
            {t('card.incomes')}
            <span className="quiet small block">{quarter(from)}</span>
          </h3>
          <Things view={view} isIncome />
        </>
      )}
      {seesHome && (
        <>
          <h3 className="aksel-heading aksel-heading--xsmall">{t('card.home')}</h3>
          <Things view={view} isIncome={false} />
        </>
      )}
    </section>
  );
}

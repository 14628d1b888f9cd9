import { Link } from '@tanstack/react-router';
import { INCOME_KINDS } from '@tirek/law';
import type { CaseView } from '@tirek/server/contract';
import { useOfficeWords } from '../../language/office/words.tsx';
import { useWords } from '../../language/words.tsx';
import { factName, factValue } from '../fact-text.ts';
import { memberLine } from '../member-names.ts';
import { useFactWords } from '../use-fact-words.ts';

const PER = { month: 'income.monthly', quarter: 'income.quarterly', once: 'income.once' } as const;

function Family({ view }: { readonly view: CaseView }) {
  const words = useOfficeWords();
  const { names } = useFactWords(view.family);
  const { members = [] } = view.family;
  return (
    <ul className="sitting-family">
      {members.map((member) => (
        <li key={member.id}>
          {names.get(member.id)}
          <span className="quiet small block">{memberLine(member, view.applicationDay ?? '', words)}</span>
        </li>
      ))}
    </ul>
  );
}

function Incomes({ view }: { readonly view: CaseView }) {
  const { t } = useOfficeWords();
  const check = useWords();
  const { names } = useFactWords(view.family);
  const { incomes } = view.family;
  if (!incomes) return <p className="quiet">{t('sitting.file.incomes.none')}</p>;
  return (
    <ul className="bare-list">
      {incomes.map(({ member, kind, amount, per }, i) => (
        <li key={i}>
          {names.get(member)}: {check.say(INCOME_KINDS[kind])},{' '}
          <span className="nowrap">{check.t(PER[per], { amount: check.tenge(amount) })}</span>
        </li>
      ))}
    </ul>
  );
}

/** The doubts that were settled, by whom and why; for roles that see the evidence. */
function Settled({ view }: { readonly view: CaseView }) {
  const { t, day } = useOfficeWords();
  const words = useFactWords(view.family);
  const settled = (view.evidence.doubts ?? []).filter((doubt) => doubt.settled !== null);
  if (settled.length === 0) return null;
  return (
    <>
      <h3 className="aksel-heading aksel-heading--xsmall">{t('sitting.file.settled')}</h3>
      <ul className="bare-list">
        {settled.map(({ id, fact, member, settled: how }) => (
          <li key={id}>
            {fact !== null && (
              <strong>
                {factName(fact, words)}
                {member !== null && words.names.has(member) && ` · ${words.names.get(member) ?? ''}`}:{' '}
                {factValue(fact, how?.value, words)}
              </strong>
            )}{' '}
            {how?.reason}
            {how && (
              <span className="quiet small block">
                {[view.names[how.by] ?? '', day(how.on)].filter(Boolean).join(' · ')}
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What the commission looks at: the act, the family in short, what was doubtful and how it was settled. */
export function FileSummary({ view }: { readonly view: CaseView }) {
  const { t, day } = useOfficeWords();
  const act = view.visit?.act;
  return (
    <section className="card stack-small" aria-labelledby="sitting-file">
      <h2 id="sitting-file" className="aksel-heading aksel-heading--small">
        {t('sitting.file')}
      </h2>
      <p className="quiet">{t('sitting.file.lead')}</p>
      <h3 className="aksel-heading aksel-heading--xsmall">{t('sitting.file.act')}</h3>
      {act ? (
        <>
          <p className="visit-words">{act.condition}</p>
          <p>
            <Link to="/cases/$id/visit" params={{ id: view.id }} className="aksel-link">
              {t('sitting.file.act.whole', { day: day(act.recordedOn) })}
            </Link>
          </p>
        </>
      ) : (
        <p className="quiet">{t('sitting.file.act.none')}</p>
      )}
      <h3 className="aksel-heading aksel-heading--xsmall">{t('sitting.file.family')}</h3>
      <Family view={view} />
      <h3 className="aksel-heading aksel-heading--xsmall">{t('sitting.file.incomes')}</h3>
      <Incomes view={view} />
      <Settled view={view} />
    </section>
  );
}

import { Tag } from '@navikt/ds-react/Tag';
import type { Breach } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { useOfficeWords } from '../../language/office/words.tsx';
import { officeDay } from '../../listing/office-day.ts';
import { memberNames } from '../member-names.ts';
import { offered } from '../use-case.ts';
import { AnswerForFamily } from './AnswerForFamily.tsx';
import { type BreachState, breachState } from './breach-state.ts';
import { ProposeSanction } from './ProposeSanction.tsx';
import { SettleBreach } from './SettleBreach.tsx';

type Seen = { readonly view: CaseView };
const COLOUR: Readonly<Record<BreachState, 'info' | 'accent' | 'warning' | 'neutral' | 'success'>> = {
  asked: 'info',
  answered: 'accent',
  silent: 'warning',
  confirmed: 'warning',
  goodCause: 'success',
  dropped: 'neutral',
};

/** What the family answered, with the papers it showed. */
export function Answers({ view, answers }: Seen & Pick<Breach, 'answers'>) {
  const { t, day } = useOfficeWords();
  return answers.map(({ text, documents, on }, i) => (
    <div key={i} className="stack-tiny">
      <blockquote className="said">{text}</blockquote>
      <p className="quiet small">
        {day(on)}
        {documents.map((hash, n) => (
          <span key={hash}>
            {' · '}
            <a className="aksel-link" href={`/v1/cases/${view.id}/documents/${hash}`} target="_blank" rel="noreferrer">
              {documents.length > 1 ? `${t('breach.paper')} ${n + 1}` : t('breach.paper')}
            </a>
          </span>
        ))}
      </p>
    </div>
  ));
}

function BreachItem({ view, breach }: Seen & { readonly breach: Breach }) {
  const words = useOfficeWords();
  const { t, day } = words;
  const state = breachState(breach, officeDay());
  const { kind, member, on, text, raisedBy, raisedOn, answerBy, answers, settled } = breach;
  const nameOf = (person: string): string => view.names[person] ?? t('office.unknown');
  return (
    <li className="stack-small">
      <div className="told-head">
        <strong>
          {t(`breach.kind.${kind}`)} · <span translate="no">{memberNames(view.family, words).get(member)}</span> ·{' '}
          {day(on)}
        </strong>
        <Tag size="small" variant="moderate" data-color={COLOUR[state]}>
          {t(`breach.state.${state}`)}
        </Tag>
      </div>
      <p>{text}</p>
      <p className="quiet small">
        {t('breach.raised', { day: day(raisedOn), name: nameOf(raisedBy) })}
        {!settled && ` · ${t('breach.answerBy', { day: day(answerBy) })}`}
      </p>
      <h3 className="aksel-heading aksel-heading--xsmall">{t('breach.familySaid')}</h3>
      {answers.length === 0 ? (
        <p className="quiet">{t(settled ? 'breach.unanswered' : 'breach.noAnswer')}</p>
      ) : (
        <Answers view={view} answers={answers} />
      )}
      {settled && (
        <div className="stack-tiny">
          <p>{settled.reason}</p>
          <p className="quiet small">{t('breach.settledBy', { day: day(settled.on), name: nameOf(settled.by) })}</p>
        </div>
      )}
      {!settled && (
        <div className="breach-acts">
          {offered(view, 'answerBreach') && <AnswerForFamily view={view} breach={breach.id} />}
          {offered(view, 'settleBreach') && <SettleBreach view={view} breach={breach} />}
        </div>
      )}
      <ProposeSanction view={view} breach={breach.id} />
    </li>
  );
}

/** What the family was asked about, what it said, and what came of it: open ones first. */
export function Breaches({ view }: Seen) {
  const { t } = useOfficeWords();
  const breaches = view.sanctions?.breaches ?? [];
  if (breaches.length === 0) return null;
  const isOpen = ({ settled }: Breach): number => Number(settled === null);
  return (
    <section className="card stack-small" aria-labelledby="breaches">
      <h2 id="breaches" className="aksel-heading aksel-heading--small">
        {t('breach.title')}
      </h2>
      <ul className="told-items">
        {breaches
          .toReversed()
          .toSorted((a, b) => isOpen(b) - isOpen(a))
          .map((breach) => (
            <BreachItem key={breach.id} view={view} breach={breach} />
          ))}
      </ul>
    </section>
  );
}

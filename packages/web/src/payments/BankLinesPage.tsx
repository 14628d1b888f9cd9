import '../listing/listing.css';
import '../case/case.css';
import '../case/case-work.css';
import './payments.css';
import { Link } from '@tanstack/react-router';
import type { BankLine, BankLinePage } from '@tirek/server/contract';
import { useOfficeWords } from '../language/office/words.tsx';
import { MorePages } from '../listing/MorePages.tsx';
import { oneOf, useFilters } from '../listing/use-filters.ts';
import { usePages, withQuery } from '../listing/use-pages.ts';
import { ask } from '../session/ask.ts';
import { ProblemNote } from '../session/ProblemNote.tsx';
import { Loading } from '../shell/Loading.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { LineActs } from './LineActs.tsx';
import { PaymentTag } from './StateTag.tsx';
import { usePaymentWords } from './use-payment-words.ts';

const STATES = ['open', 'settled'] as const;

/** What the bank says. */
function Said({ line }: { readonly line: BankLine }) {
  const { t, day, number } = useOfficeWords();
  const { money, reason } = usePaymentWords();
  const { amount, endToEndId, reference, reason: code } = line;
  return (
    <div className="stack-tiny">
      <p>
        <strong>{t(`bankLine.${line.kind}`)}</strong>
        {amount !== null && <> · {money(amount)}</>}
        {line.day !== null && <> · {day(line.day)}</>}
      </p>
      {code !== null && <p>{reason(code)}</p>}
      <p className="quiet small">
        {t('queue.line', { day: day(line.takenDay), number: number(line.number) })}
        {endToEndId !== null && (
          <span className="block">
            {t('queue.named')}: <span className="hash">{endToEndId}</span>
          </span>
        )}
        {reference !== null && (
          <span className="block">
            {t('queue.reference')}: <span className="hash">{reference}</span>
          </span>
        )}
      </p>
    </div>
  );
}

/** The payment the line is of, or is said to be of, and what was done by hand. */
function Ours({ line, names }: { readonly line: BankLine; readonly names: BankLinePage['names'] }) {
  const { t } = useOfficeWords();
  const { money } = usePaymentWords();
  const { payment, repayment, why } = line;
  const nameOf = (person: string | null): string => names[person ?? ''] ?? t('office.unknown');
  return (
    <div className="stack-tiny">
      {payment && (
        <p>
          {t('queue.payment')}{' '}
          <Link to="/cases/$id/payments" params={{ id: payment.case }} className="aksel-link nowrap">
            {payment.number}
          </Link>{' '}
          · {t('queue.ordered', { amount: money(payment.net) })} <PaymentTag state={payment.state} />
        </p>
      )}
      {repayment && (
        <p>
          {t('queue.repaid')}{' '}
          <Link to="/cases/$id/changes" params={{ id: repayment.case }} className="aksel-link nowrap">
            {repayment.number}
          </Link>
          {line.outcome === 'proposed' && <> · {t('queue.repaid.owed', { amount: money(repayment.owed) })}</>}
        </p>
      )}
      {line.outcome === 'proposed' && (
        <p>
          {t(repayment ? 'queue.proposed.repaid' : 'queue.proposed', { name: nameOf(line.proposedBy), why: why ?? '' })}
        </p>
      )}
      {line.outcome === 'setAside' && <p>{t('queue.setAside.by', { name: nameOf(line.settledBy), why: why ?? '' })}</p>}
      {line.outcome === 'matched' && (
        <p>{t('queue.matched.by', { proposed: nameOf(line.proposedBy), confirmed: nameOf(line.settledBy) })}</p>
      )}
    </div>
  );
}

function LineCard({ line, names }: { readonly line: BankLine; readonly names: BankLinePage['names'] }) {
  const { t } = useOfficeWords();
  return (
    <li className="card stack-small">
      <p>
        {line.trouble !== null && (line.outcome === 'waiting' || line.outcome === 'proposed') ? (
          <span className="tag tag-warn">{t(`bankTrouble.${line.trouble}`)}</span>
        ) : (
          <span className="tag tag-quiet">{t(`bank.outcome.${line.outcome}`)}</span>
        )}
      </p>
      <div className="bank-line-sides">
        <Said line={line} />
        <Ours line={line} names={names} />
      </div>
      <LineActs line={line} />
    </li>
  );
}

/** Lines of the bank that found no payment of themselves: named by one officer, confirmed by another, or set aside. */
export function BankLinesPage() {
  const { t } = useOfficeWords();
  const [filters] = useFilters();
  const state = oneOf(STATES, filters['state']) ?? 'open';
  const list = usePages(['payments', 'queue', state], (after) =>
    ask<BankLinePage>(withQuery('/v1/bank-lines', { state, after })),
  );
  const pages = list.pages ?? [];
  const shown = pages.reduce((sum, { lines }) => sum + lines.length, 0);
  return (
    <div className="stack-small">
      <p>
        <Link to="/payments" className="aksel-link">
          ← {t('payments.title')}
        </Link>
      </p>
      <PageHeading title={t('queue.title')} size="medium" />
      <p className="quiet">{t('queue.lead')}</p>
      <nav className="case-parts" aria-label={t('queue.title')}>
        {STATES.map((one) => (
          <Link
            key={one}
            to="/payments/lines"
            search={one === 'open' ? {} : { state: one }}
            activeOptions={{ exact: true, includeSearch: true }}
          >
            {t(`queue.${one}`)}
          </Link>
        ))}
      </nav>
      <ProblemNote error={list.error} />
      {list.isPending && <Loading />}
      <ul className="bank-lines">
        {pages.flatMap(({ lines, names }) =>
          lines.map((line) => <LineCard key={`${line.file} ${line.number}`} line={line} names={names} />),
        )}
      </ul>
      {list.pages !== undefined && shown === 0 && (
        <p className="empty">{t(state === 'open' ? 'queue.none' : 'queue.none.settled')}</p>
      )}
      {shown > 0 && <MorePages list={list} shown={shown} />}
    </div>
  );
}

import '../../listing/tables.css';
import type { CaseMonths, CaseView } from '@tirek/server/contract';
import { useOfficeWords } from '../../language/office/words.tsx';
import { officeDay } from '../../listing/office-day.ts';
import { monthText } from '../../office/month.ts';
import { ProblemNote } from '../../session/ProblemNote.tsx';
import { Loading } from '../../shell/Loading.tsx';
import { tenge } from './tiyn.ts';
import { useMonths } from './months-query.ts';

type Month = CaseMonths['months'][number];
const CODES = ['award', 'extension', 'sanction', 'suspended', 'ended'] as const;

/** Why so much is due: one word where the whole month has one reason, else each stretch of days with its share. */
function useReasons() {
  const { t, day, ...words } = useOfficeWords();
  const named = (code: string): string => {
    const known = CODES.find((one) => one === code);
    return known ? t(`months.part.${known}`) : '';
  };
  return ({ parts }: Month): readonly string[] => {
    if (parts.length === 0) return [t('months.part.none')];
    if (parts.length === 1 && parts[0]) return [named(parts[0].code)];
    return parts.map(({ code, from, to, amount }) =>
      [t('months.part', { from: day(from), to: day(to), amount: words.tenge(tenge(amount)) }), named(code)].join(' · '),
    );
  };
}

function Difference({ month: { month, due, paid, claimed } }: { readonly month: Month }) {
  const { t, tenge: written } = useOfficeWords();
  const over = paid - due;
  // What is not to be paid yet is not missing.
  if (over < 0 && paid === 0 && month > officeDay().slice(0, 7))
    return <span className="quiet">{t('months.ahead')}</span>;
  if (over === 0) return <span className="quiet">{t('months.even')}</span>;
  return (
    <>
      <strong className={over > 0 ? 'month-over' : 'month-under'}>
        {t(over > 0 ? 'months.overpaid' : 'months.underpaid', { amount: written(tenge(Math.abs(over))) })}
      </strong>
      {claimed > 0 && (
        <span className="quiet small block">{t('months.claimed', { amount: written(tenge(claimed)) })}</span>
      )}
    </>
  );
}

/** Due and paid, month by month, and why; a difference is named. */
export function Months({ view }: { readonly view: CaseView }) {
  const { t, tenge: written, language } = useOfficeWords();
  const found = useMonths(view);
  const reasonsOf = useReasons();
  const months = found.data?.months ?? [];
  const total = (of: 'due' | 'paid'): string => written(tenge(months.reduce((sum, one) => sum + one[of], 0)));
  const head = [t('months.month'), t('months.due'), t('months.paid'), t('months.difference'), t('months.why')] as const;
  return (
    <section className="card stack-small" aria-labelledby="months">
      <h2 id="months" className="aksel-heading aksel-heading--small">
        {t('months.title')}
      </h2>
      <p className="quiet">{t('months.lead')}</p>
      <ProblemNote error={found.error} />
      {found.isPending && <Loading />}
      {found.isSuccess && months.length === 0 && <p className="quiet">{t('months.none')}</p>}
      {months.length > 0 && (
        <table className="list-table list-cards months">
          <caption className="aksel-sr-only">{t('months.title')}</caption>
          <thead>
            <tr>
              {head.map((name, i) => (
                <th key={name} scope="col" className={i === 1 || i === 2 ? 'number' : ''}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months.map((month) => (
              <tr key={month.month}>
                <th scope="row" data-label={head[0]} className="nowrap">
                  {monthText(language, month.month)}
                </th>
                <td data-label={head[1]} className="number nowrap">
                  {written(tenge(month.due))}
                </td>
                <td data-label={head[2]} className="number nowrap">
                  {written(tenge(month.paid))}
                </td>
                <td data-label={head[3]}>
                  <div>
                    <Difference month={month} />
                  </div>
                </td>
                <td data-label={head[4]} className="quiet small">
                  <div>
                    {reasonsOf(month).map((reason) => (
                      <span key={reason} className="block">
                        {reason}
                      </span>
                    ))}
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" data-label={head[0]}>
                {t('months.total')}
              </th>
              <td data-label={head[1]} className="number nowrap">
                <strong>{total('due')}</strong>
              </td>
              <td data-label={head[2]} className="number nowrap">
                <strong>{total('paid')}</strong>
              </td>
            </tr>
          </tfoot>
        </table>
      )}
    </section>
  );
}

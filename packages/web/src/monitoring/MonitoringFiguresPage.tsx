import { Select } from '@navikt/ds-react/Select';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { MonitoringFigures } from '@tirek/server/contract';
import type { ReactNode } from 'react';
import { lastQuarters } from '../figures/quarters.ts';
import { useQuarterName } from '../figures/use-quarter-name.ts';
import { useOfficeWords } from '../language/office/words.tsx';
import { officeDay } from '../listing/office-day.ts';
import { OfficeFilter } from '../listing/OfficeFilter.tsx';
import { useFilters } from '../listing/use-filters.ts';
import { withQuery } from '../listing/use-pages.ts';
import { momentText } from '../office/moment.ts';
import { useOffices } from '../offices/use-offices.ts';
import { ask } from '../session/ask.ts';
import { ProblemNote } from '../session/ProblemNote.tsx';
import { useSignedIn } from '../session/use-me.ts';
import { Loading } from '../shell/Loading.tsx';
import { MonitoringFrame } from './MonitoringFrame.tsx';
import { useSignWords } from './use-sign-words.ts';

interface Counted {
  readonly checks: number | null;
  readonly hits: number | null;
}

interface RateRow extends Counted {
  readonly key: string;
  readonly named: string;
  /** What the list behind the figure is asked for. */
  readonly behind: Readonly<Record<string, string>>;
}

interface RateTableProps {
  readonly title: string;
  readonly hint?: string;
  readonly rows: readonly RateRow[];
  /** Filters that every list behind these figures has. */
  readonly behind: Readonly<Record<string, string>>;
}

/** Counts and their share, each leading to the list that it counts. */
function RateTable({ title, hint, rows, behind }: RateTableProps) {
  const { t, number, percent } = useOfficeWords();
  const { may } = useSignedIn();
  const opens = may.includes('readMonitoring');
  const shown = rows.filter(({ checks }) => checks !== 0);
  if (shown.length === 0) return null;
  return (
    <section className="stack-small" aria-label={title}>
      <h2 className="aksel-heading aksel-heading--small">{title}</h2>
      {hint !== undefined && <p className="quiet small">{hint}</p>}
      <div className="list-scroll">
        <table className="list-table rate-table">
          <thead>
            <tr>
              <th scope="col">
                <span className="aksel-sr-only">{title}</span>
              </th>
              <th scope="col" className="number">
                {t('monitoring.figures.checks')}
              </th>
              <th scope="col" className="number">
                {t('monitoring.figures.hits')}
              </th>
              <th scope="col">{t('monitoring.figures.share')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ key, named, checks, hits, behind: own }) => (
              <tr key={key}>
                <th scope="row">{named}</th>
                <td className="number">
                  {checks === null ? (
                    t('monitoring.figures.hidden')
                  ) : opens ? (
                    <Link
                      to="/monitoring/checks"
                      search={{ ...behind, ...own, answered: 'true' }}
                      className="aksel-link"
                    >
                      {number(checks)}
                    </Link>
                  ) : (
                    number(checks)
                  )}
                </td>
                <td className="number">{hits === null ? '' : number(hits)}</td>
                <td>
                  {checks !== null && hits !== null && (
                    <>
                      {percent(hits / checks)}
                      <span className="rate-bar" aria-hidden>
                        <span style={{ width: `${(hits / checks) * 100}%` }} />
                      </span>
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface HeadlineProps {
  readonly named: string;
  readonly value: ReactNode;
  readonly below?: ReactNode;
}
const Headline = ({ named, value, below }: HeadlineProps) => (
  <div>
    <dt>{named}</dt>
    <dd>
      <strong>{value}</strong>
    </dd>
    {below !== undefined && <dd className="quiet small">{below}</dd>}
  </div>
);

function Headlines({ figures }: { readonly figures: MonitoringFigures }) {
  const { t, number, percent } = useOfficeWords();
  const { tiyn } = useSignWords();
  const { ranked, control, lift, saved, open, notPossible } = figures;
  const share = ({ checks, hits }: Counted): string =>
    checks === null || hits === null ? t('monitoring.figures.hidden') : checks === 0 ? '—' : percent(hits / checks);
  const of = ({ checks, hits }: Counted): string =>
    checks === null || hits === null
      ? ''
      : t('monitoring.figures.rate', { checks: number(checks), hits: number(hits) });
  return (
    <dl className="lift">
      <Headline named={t('monitoring.figures.ranked')} value={share(ranked)} below={of(ranked)} />
      <Headline
        named={t('monitoring.figures.control')}
        value={share(control)}
        below={
          <>
            {of(control)}
            {of(control) !== '' && <br />}
            {t('monitoring.figures.drawn', { drawn: number(control.drawn), running: number(control.running) })}
          </>
        }
      />
      <Headline
        named={t('monitoring.figures.lift')}
        value={
          lift === null
            ? t('monitoring.figures.lift.none')
            : t('monitoring.figures.lift.text', { times: number(Math.round(lift / 10) / 10) })
        }
      />
      <Headline
        named={t('monitoring.figures.saved')}
        value={tiyn(saved.amount)}
        below={t('monitoring.figures.saved.text', {
          months: number(saved.months),
          cases: number(saved.cases),
          reversed: tiyn(saved.reversed),
        })}
      />
      <Headline
        named={t('monitoring.figures.open')}
        value={number(open)}
        below={`${t('monitoring.figures.notPossible')}: ${number(notPossible)}`}
      />
    </dl>
  );
}

function Tables({ figures }: { readonly figures: MonitoringFigures }) {
  const { t } = useOfficeWords();
  const { nameOf } = useOffices();
  const behind = figures.quarter === null ? {} : { quarter: figures.quarter };
  const within = { ...behind, office: figures.office };
  return (
    <div className="monitoring-tables">
      <RateTable
        title={t('monitoring.figures.bySign')}
        behind={within}
        rows={figures.signals.map(({ signal, ...counted }) => ({
          ...counted,
          key: signal,
          named: t(`sign.${signal}`),
          behind: { signal },
        }))}
      />
      <RateTable
        title={t('monitoring.figures.byGroup')}
        hint={t('monitoring.figures.byGroup.hint')}
        behind={{ ...within, drawn: 'false' }}
        rows={figures.groups.map(({ group, ...counted }) => ({
          ...counted,
          key: group,
          named: t(`group.${group}`),
          behind: { group },
        }))}
      />
      <RateTable
        title={t('monitoring.figures.byOffice')}
        behind={{ ...behind, drawn: 'false' }}
        rows={figures.offices.map(({ office, ...counted }) => ({
          ...counted,
          key: office,
          named: nameOf(office),
          behind: { office },
        }))}
      />
    </div>
  );
}

/** How often looking was right, by sign, territory and group, beside chance; and what it saved. */
export function MonitoringFiguresPage() {
  const { t } = useOfficeWords();
  const [filters, change] = useFilters();
  const quarterName = useQuarterName();
  const quarters = lastQuarters(officeDay(), 9).slice(1);
  const quarter = quarters.find((one) => one === filters['quarter']);
  const asked = { office: filters['office'], quarter };
  const { data, error } = useQuery({
    queryKey: ['monitoring', 'figures', asked],
    queryFn: () => ask<MonitoringFigures>(withQuery('/v1/monitoring/figures', asked)),
    placeholderData: keepPreviousData,
  });
  return (
    <MonitoringFrame>
      <div className="filters">
        <Select
          size="small"
          label={t('monitoring.figures.quarter')}
          value={quarter ?? ''}
          onChange={(event) => change({ quarter: event.target.value })}
        >
          <option value="">{t('monitoring.figures.quarter.all')}</option>
          {quarters.map((one) => (
            <option key={one} value={one}>
              {quarterName(one)}
            </option>
          ))}
        </Select>
        <OfficeFilter value={asked.office} onChange={(office) => change({ office })} />
      </div>
      <ProblemNote error={error} />
      {!data && !error && <Loading />}
      {data && (
        <>
          <Headlines figures={data} />
          <Tables figures={data} />
          <p className="quiet small">
            {t('monitoring.figures.lead', { smallest: data.smallest })} {t('monitoring.figures.defined')}{' '}
            {t('monitoring.figures.asOf', { moment: momentText(data.asOf) })}
          </p>
        </>
      )}
    </MonitoringFrame>
  );
}

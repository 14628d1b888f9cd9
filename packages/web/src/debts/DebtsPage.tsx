import '../listing/listing.css';
import { Select } from '@navikt/ds-react/Select';
import { Tag } from '@navikt/ds-react/Tag';
import { DEBT_CAUSES, DEBT_STAGES, isWithin } from '@tirek/casework';
import { Link } from '@tanstack/react-router';
import type { DebtList } from '@tirek/server/contract';
import { STAGE_COLOUR } from '../case/changes/DebtCard.tsx';
import { tenge } from '../case/changes/tiyn.ts';
import { useOfficeWords } from '../language/office/words.tsx';
import { ExportCsv } from '../listing/ExportCsv.tsx';
import { MorePages } from '../listing/MorePages.tsx';
import { officeDay } from '../listing/office-day.ts';
import { oneOf, useFilters } from '../listing/use-filters.ts';
import { usePages, withQuery } from '../listing/use-pages.ts';
import { useOffices } from '../offices/use-offices.ts';
import { ask } from '../session/ask.ts';
import { ProblemNote } from '../session/ProblemNote.tsx';
import { useSignedIn } from '../session/use-me.ts';
import { Loading } from '../shell/Loading.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import './debts.css';

type Row = DebtList['debts'][number];
type Asked = Readonly<Record<'stage' | 'cause' | 'office', string | undefined>>;

const fetchDebts = (asked: Asked, after: string | undefined, signal?: AbortSignal): Promise<DebtList> =>
  ask<DebtList>(withQuery('/v1/debts', { ...asked, after }), signal ? { signal } : {});

function DebtFilters({ asked, change }: { readonly asked: Asked; change(next: Record<string, string>): void }) {
  const { t, say } = useOfficeWords();
  const me = useSignedIn();
  const own = useOffices().all.filter(({ path }) => isWithin(path, me.office ?? ''));
  return (
    <div className="filters" role="search">
      <Select
        size="small"
        label={t('debts.stage')}
        value={asked.stage ?? ''}
        onChange={({ target }) => change({ stage: target.value })}
      >
        <option value="">{t('debts.stage.all')}</option>
        {DEBT_STAGES.map((one) => (
          <option key={one} value={one}>
            {t(`debt.stage.${one}`)}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        label={t('debt.cause')}
        value={asked.cause ?? ''}
        onChange={({ target }) => change({ cause: target.value })}
      >
        <option value="">{t('debts.cause.all')}</option>
        {DEBT_CAUSES.map((one) => (
          <option key={one} value={one}>
            {t(`debt.cause.${one}`)}
          </option>
        ))}
      </Select>
      {own.length > 1 && (
        <Select
          size="small"
          label={t('debts.office')}
          value={asked.office ?? ''}
          onChange={({ target }) => change({ office: target.value })}
        >
          <option value="">{t('debts.office.all')}</option>
          {own.map(({ path, named }) => (
            <option key={path} value={path}>
              {say(named)}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}

function Sums({ sums }: Pick<DebtList, 'sums'>) {
  const { t, number, tenge: written } = useOfficeWords();
  const shown = [
    [t('debts.count'), number(sums.count)],
    [t('debts.sum.asked'), written(tenge(sums.amount))],
    [t('debts.sum.repaid'), written(tenge(sums.repaid))],
    [t('debts.sum.writtenOff'), written(tenge(sums.writtenOff))],
    [t('debts.sum.owed'), written(tenge(sums.owed))],
  ] as const;
  return (
    <dl className="sums">
      {shown.map(([label, value]) => (
        <div key={label}>
          <dt className="quiet small">{label}</dt>
          <dd className="nowrap">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Words of a row, the same on the page and in the table that is kept. */
function useDebtCells() {
  const { t, day, tenge: written } = useOfficeWords();
  const { nameOf } = useOffices();
  const head = [
    t('debts.number'),
    t('debts.applicant'),
    t('debts.stage'),
    t('debt.cause'),
    t('debts.office'),
    t('debt.amount'),
    t('debt.owed'),
    t('debts.nextDue'),
  ] as const;
  const toCells = (row: Row): readonly string[] => [
    row.number,
    row.applicant,
    t(`debt.stage.${row.stage}`),
    t(`debt.cause.${row.cause}`),
    nameOf(row.office),
    written(tenge(row.amount)),
    row.stage === 'proposed' ? '' : written(tenge(row.owed)),
    row.nextDue === null ? '' : day(row.nextDue),
  ];
  return { head, toCells };
}

const NUMBERS = [5, 6];

function DebtTable({ debts }: { readonly debts: readonly Row[] }) {
  const { t } = useOfficeWords();
  const { head, toCells } = useDebtCells();
  return (
    <div className="list-scroll" data-list>
      <table className="list-table list-cards">
        <caption className="aksel-sr-only">{t('debts.title')}</caption>
        <thead>
          <tr>
            {head.map((name, i) => (
              <th key={name} scope="col" className={NUMBERS.includes(i) ? 'number' : ''}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {debts.map((row) => {
            const [number, applicant, stage, ...cells] = toCells(row);
            return (
              <tr key={row.debt}>
                <th scope="row" data-label={head[0]} className="nowrap">
                  <Link to="/cases/$id/changes" params={{ id: row.case }} data-row>
                    {number}
                  </Link>
                </th>
                <td data-label={head[1]} translate="no">
                  {applicant}
                </td>
                <td data-label={head[2]}>
                  <Tag size="small" variant="moderate" data-color={STAGE_COLOUR[row.stage]}>
                    {stage}
                  </Tag>
                </td>
                {cells.map((cell, i) => (
                  <td
                    key={head[i + 3]}
                    data-label={head[i + 3]}
                    className={NUMBERS.includes(i + 3) ? 'number nowrap' : cell === '' ? 'cell-empty' : ''}
                  >
                    {cell}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Money paid without right in one's territory: how far each debt is, what is left, what is due next. */
export function DebtsPage() {
  const { t } = useOfficeWords();
  const [filters, change] = useFilters();
  const asked: Asked = {
    stage: oneOf(DEBT_STAGES, filters['stage']),
    cause: oneOf(DEBT_CAUSES, filters['cause']),
    office: filters['office'],
  };
  const list = usePages(['debts', asked], (after) => fetchDebts(asked, after));
  const { head, toCells } = useDebtCells();
  const debts = (list.pages ?? []).flatMap((page) => page.debts);
  const sums = list.pages?.[0]?.sums;
  return (
    <div className="stack-small">
      <PageHeading title={t('debts.title')} size="medium" />
      <p className="lead">{t('debts.lead')}</p>
      <DebtFilters asked={asked} change={change} />
      <ProblemNote error={list.error} />
      {list.isPending && <Loading />}
      {sums && sums.count > 0 && <Sums sums={sums} />}
      {debts.length > 0 && <DebtTable debts={debts} />}
      {list.pages !== undefined && debts.length === 0 && <p className="empty">{t('debts.none')}</p>}
      {debts.length > 0 && (
        <div className="list-foot">
          <MorePages
            shown={debts.length}
            count={sums?.count}
            hasMore={list.hasNextPage}
            isLoading={list.isFetchingNextPage}
            onMore={() => void list.fetchNextPage()}
          />
          <ExportCsv
            name={`tirek-debts-${officeDay()}`}
            head={head}
            toCells={toCells}
            fetchPage={async (after, signal) => {
              const { debts: rows, next } = await fetchDebts(asked, after, signal);
              return { rows, next };
            }}
          />
        </div>
      )}
    </div>
  );
}

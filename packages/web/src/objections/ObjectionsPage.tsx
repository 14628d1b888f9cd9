import '../listing/listing.css';
import './objections.css';
import { Checkbox } from '@navikt/ds-react/Checkbox';
import { Select } from '@navikt/ds-react/Select';
import { isWithin } from '@tirek/casework';
import type { ObjectionList } from '@tirek/server/contract';
import { Suspense } from 'react';
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
import { ObjectionTable, useObjectionCells } from './ObjectionTable.tsx';
import { Reversals } from './Reversals.tsx';

const STATES = ['open', 'answered'] as const;
const KINDS = ['decision', 'sanction', 'debt'] as const;
const PAGE = 50;
type Asked = Readonly<Record<'state' | 'kind' | 'office' | 'mine', string | undefined>>;

const fetchObjections = (asked: Asked, after: string | undefined, limit: number, signal?: AbortSignal) =>
  ask<ObjectionList>(withQuery('/v1/objections', { ...asked, after, limit: String(limit) }), signal ? { signal } : {});

interface FiltersProps {
  readonly asked: Asked;
  change(next: Record<string, string>): void;
}

function Filters({ asked, change }: FiltersProps) {
  const { t, say } = useOfficeWords();
  const me = useSignedIn();
  const own = useOffices().all.filter(({ path }) => isWithin(path, me.office ?? ''));
  return (
    <div className="filters" role="search">
      <Select
        size="small"
        label={t('objections.state')}
        value={asked.state}
        onChange={(event) => change({ state: event.target.value })}
      >
        {STATES.map((one) => (
          <option key={one} value={one}>
            {t(`objections.state.${one}`)}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        label={t('objections.what')}
        value={asked.kind ?? ''}
        onChange={(event) => change({ kind: event.target.value })}
      >
        <option value="">{t('objections.kind.all')}</option>
        {KINDS.map((one) => (
          <option key={one} value={one}>
            {t(`objection.kind.${one}`)}
          </option>
        ))}
      </Select>
      {own.length > 1 && (
        <Select
          size="small"
          label={t('objections.office')}
          value={asked.office ?? ''}
          onChange={(event) => change({ office: event.target.value })}
        >
          <option value="">{t('objections.kind.all')}</option>
          {own.map(({ path, named }) => (
            <option key={path} value={path}>
              {say(named)}
            </option>
          ))}
        </Select>
      )}
      {me.role === 'decisionMaker' && asked.state === 'open' && (
        <Checkbox
          size="small"
          checked={asked.mine === 'true'}
          onChange={(event) => change({ mine: event.target.checked ? 'true' : '' })}
        >
          {t('objections.mine')}
        </Checkbox>
      )}
    </div>
  );
}

function ObjectionRows() {
  const { t } = useOfficeWords();
  const [filters, change] = useFilters();
  const state = oneOf(STATES, filters['state']) ?? 'open';
  const asked: Asked = {
    state,
    kind: oneOf(KINDS, filters['kind']),
    office: filters['office'],
    mine: state === 'open' && filters['mine'] === 'true' ? 'true' : undefined,
  };
  const { head, toCells } = useObjectionCells(state);
  const list = usePages(['objections', 'list', asked], (after) => fetchObjections(asked, after, PAGE));
  const objections = (list.pages ?? []).flatMap((page) => page.objections);
  return (
    <>
      <Filters asked={asked} change={change} />
      <ProblemNote error={list.error} />
      {list.isPending && <Loading />}
      {objections.length > 0 && (
        <ObjectionTable objections={objections} state={state} caption={t('objections.title')} />
      )}
      {list.pages !== undefined && objections.length === 0 && <p className="empty">{t('objections.none')}</p>}
      {objections.length > 0 && (
        <div className="list-foot">
          <MorePages
            shown={objections.length}
            hasMore={list.hasNextPage}
            isLoading={list.isFetchingNextPage}
            onMore={() => void list.fetchNextPage()}
          />
          <ExportCsv
            name={`tirek-objections-${officeDay()}`}
            head={head}
            toCells={toCells}
            fetchPage={async (after, signal) => {
              const page = await fetchObjections(asked, after, PAGE, signal);
              return { rows: page.objections, next: page.next };
            }}
          />
        </div>
      )}
    </>
  );
}

/** Objections of one's territory by due day, who may answer, and how often they turned out right. */
export function ObjectionsPage() {
  const { t } = useOfficeWords();
  const { may } = useSignedIn();
  // Its rows name offices: asked for here, the page comes whole and its heading stays.
  useOffices();
  return (
    <div className="stack-small">
      <PageHeading title={t('objections.title')} size="medium" />
      {may.includes('listObjections') && <p className="quiet">{t('objections.lead')}</p>}
      {may.includes('listObjections') && <ObjectionRows />}
      {may.includes('readStatistics') && (
        <Suspense fallback={<Loading />}>
          <Reversals />
        </Suspense>
      )}
    </div>
  );
}

import '../listing/listing.css';
import { TASK_KINDS } from '@tirek/casework';
import type { TaskList } from '@tirek/server/contract';
import { useRef } from 'react';
import { useOfficeWords } from '../language/office/words.tsx';
import { KeyHint } from '../listing/KeyHint.tsx';
import { officeDay } from '../listing/office-day.ts';
import { PagedList } from '../listing/PagedList.tsx';
import { oneOf, useFilters } from '../listing/use-filters.ts';
import { useListKeys } from '../listing/use-list-keys.ts';
import { useSort } from '../listing/use-sort.ts';
import { PageHeading } from '../shell/PageHeading.tsx';
import { countsOfGroups, DUE_CUTS, groupOf } from './due-groups.ts';
import { MyChecks } from './MyChecks.tsx';
import { useTaskColumns } from './use-task-columns.tsx';
import { type AskedWork, fetchTasks, useCutCounts, useTasks } from './use-tasks.ts';
import { DueFilter, KindFilter } from './WorkFilters.tsx';

const EXPORT_PAGE = 100;

/** The heading of a group of work that is due together; in another order than by due day there are no groups. */
function useGroups(counts: ReturnType<typeof useCutCounts>) {
  const { t } = useOfficeWords();
  const ofGroups = counts && countsOfGroups(counts);
  return ({ dueDay }: TaskList['tasks'][number]) => {
    const group = groupOf(dueDay, officeDay());
    const heading = (
      <>
        {t(`work.group.${group}`)}
        {ofGroups && <span className="quiet"> · {ofGroups[group]}</span>}
      </>
    );
    return { key: group, heading, className: `list-group-${group}` };
  };
}

/** What waits for the one who is signed in, by due day. */
export function WorkPage() {
  const { t } = useOfficeWords();
  const [filters, change] = useFilters();
  const kind = oneOf(TASK_KINDS, filters['kind']);
  const columns = useTaskColumns();
  const sorting = useSort(columns, 'dueDay');
  const asked: AskedWork = { kind, due: oneOf(DUE_CUTS, filters['due']) ?? 'all', sort: sorting.asked };
  const list = useTasks(asked);
  const counts = useCutCounts(kind);
  const groups = useGroups(counts);
  const filter = useRef<HTMLSelectElement>(null);
  useListKeys(filter);
  const first = list.pages?.[0];
  const tasks = (list.pages ?? []).flatMap((page) => page.tasks);
  const isFiltered = kind !== undefined || asked.due !== 'all';
  return (
    <div className="stack-small">
      <PageHeading title={t('work.title')} size="medium" />
      <MyChecks />
      <DueFilter chosen={asked.due} kind={kind} counts={counts} />
      <div className="list-head">
        <div className="filters">
          <KindFilter
            ref={filter}
            kind={kind}
            byKind={first?.byKind ?? []}
            onChange={(next) => change({ kind: next })}
          />
        </div>
        <KeyHint />
      </div>
      <PagedList
        list={list}
        caption={t('work.title')}
        columns={columns}
        rows={tasks}
        keyOf={(task) => `${task.case} ${task.kind}`}
        sorting={sorting}
        groupOf={sorting.asked === undefined ? groups : undefined}
        none={t(isFiltered ? 'work.none.filtered' : 'work.none')}
        count={first?.count}
        exported={{
          name: `tirek-work-${officeDay()}`,
          fetchPage: async (after, signal) => {
            const page = await fetchTasks(asked, { after, limit: EXPORT_PAGE, signal });
            return { rows: page.tasks, next: page.next };
          },
        }}
      />
    </div>
  );
}

import '../listing/listing.css';
import { TASK_KINDS } from '@tirek/casework';
import type { TaskList } from '@tirek/server/contract';
import { useRef } from 'react';
import { useOfficeWords } from '../language/office/words.tsx';
import { ExportCsv } from '../listing/ExportCsv.tsx';
import { KeyHint } from '../listing/KeyHint.tsx';
import { MorePages } from '../listing/MorePages.tsx';
import { officeDay } from '../listing/office-day.ts';
import { oneOf, useFilters } from '../listing/use-filters.ts';
import { useListKeys } from '../listing/use-list-keys.ts';
import { useOffices } from '../offices/use-offices.ts';
import { ProblemNote } from '../session/ProblemNote.tsx';
import { Loading } from '../shell/Loading.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { countsOfGroups, DUE_CUTS, inGroups } from './due-groups.ts';
import { MyChecks } from './MyChecks.tsx';
import { TaskRows } from './TaskRows.tsx';
import { type AskedWork, fetchTasks, useCutCounts, useTasks } from './use-tasks.ts';
import { DueFilter, KindFilter } from './WorkFilters.tsx';

const EXPORT_PAGE = 100;

function ExportWork({ asked, count }: { readonly asked: AskedWork; readonly count: number }) {
  const { t, day } = useOfficeWords();
  const { nameOf: officeName } = useOffices();
  return (
    <ExportCsv<TaskList['tasks'][number]>
      name={`tirek-work-${officeDay()}`}
      count={count}
      head={[t('work.task'), t('work.family'), t('work.number'), t('work.office'), t('work.since'), t('work.day')]}
      toCells={({ kind, applicant, number, office, openedDay, dueDay }) => [
        t(`task.${kind}`),
        applicant,
        number,
        officeName(office),
        day(openedDay),
        dueDay === null ? t('work.noTerm') : day(dueDay),
      ]}
      fetchPage={async (after, signal) => {
        const { tasks, next } = await fetchTasks(asked, { after, limit: EXPORT_PAGE, signal });
        return { rows: tasks, next };
      }}
    />
  );
}

function WorkTable({
  tasks,
  counts,
  isBusy,
}: {
  readonly tasks: TaskList['tasks'];
  readonly counts: ReturnType<typeof useCutCounts>;
  /** What is shown was asked before, the new list is on its way. */
  readonly isBusy: boolean;
}) {
  const { t } = useOfficeWords();
  const ofGroups = counts && countsOfGroups(counts);
  return (
    <div className="list-scroll" data-list aria-busy={isBusy}>
      <table className="list-table list-cards">
        <caption className="aksel-sr-only">{t('work.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('work.task')}</th>
            <th scope="col">{t('work.family')}</th>
            <th scope="col">{t('work.number')}</th>
            <th scope="col">{t('work.office')}</th>
            <th scope="col">{t('work.since')}</th>
            <th scope="col">{t('work.day')}</th>
          </tr>
        </thead>
        {inGroups(tasks, officeDay()).map(({ group, tasks: together }) => (
          <TaskRows key={group} group={group} count={ofGroups?.[group]} tasks={together} />
        ))}
      </table>
    </div>
  );
}

/** What waits for the one who is signed in, by due day. */
export function WorkPage() {
  const { t } = useOfficeWords();
  const [filters, change] = useFilters();
  const kind = oneOf(TASK_KINDS, filters['kind']);
  const asked = { kind, due: oneOf(DUE_CUTS, filters['due']) ?? 'all' };
  const list = useTasks(asked);
  const counts = useCutCounts(kind);
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
      <ProblemNote error={list.error} />
      {list.isPending && <Loading />}
      {tasks.length > 0 && <WorkTable tasks={tasks} counts={counts} isBusy={list.isPlaceholderData} />}
      {first?.count === 0 && <p className="empty">{t(isFiltered ? 'work.none.filtered' : 'work.none')}</p>}
      {first !== undefined && first.count > 0 && (
        <div className="list-foot">
          <MorePages
            shown={tasks.length}
            count={first.count}
            hasMore={list.hasNextPage && !list.isPlaceholderData}
            isLoading={list.isFetchingNextPage}
            onMore={() => void list.fetchNextPage()}
          />
          <ExportWork asked={asked} count={first.count} />
        </div>
      )}
    </div>
  );
}

import { Link } from '@tanstack/react-router';
import type { TaskList } from '@tirek/server/contract';
import { TASK_PLACE } from '../case/task-place.ts';
import { useOfficeWords } from '../language/office/words.tsx';
import { useOffices } from '../offices/use-offices.ts';
import type { DueGroup } from './due-groups.ts';

type Task = TaskList['tasks'][number];

function TaskRow({ task }: { readonly task: Task }) {
  const { t, day } = useOfficeWords();
  const { nameOf: officeName } = useOffices();
  const { kind, number, applicant, office, openedDay, dueDay, late, forMe, escalated } = task;
  return (
    <tr>
      <th scope="row" data-label={t('work.task')}>
        <span>
          <Link to={TASK_PLACE[kind]} params={{ id: task.case }} data-row>
            {t(`task.${kind}`)}
          </Link>
          {(forMe || escalated) && (
            <span className="row-tags">
              {forMe && <span className="tag">{t('work.forMe')}</span>}
              {escalated && <span className="tag tag-bad">{t('work.escalated')}</span>}
            </span>
          )}
        </span>
      </th>
      <td data-label={t('work.family')} translate="no">
        {applicant}
      </td>
      <td data-label={t('work.number')} className="nowrap">
        {number}
      </td>
      <td data-label={t('work.office')}>{officeName(office)}</td>
      <td data-label={t('work.since')} className="nowrap">
        {day(openedDay)}
      </td>
      <td data-label={t('work.day')} className={`nowrap ${late ? 'late' : ''}`}>
        <span>
          {dueDay === null ? t('work.noTerm') : day(dueDay)}
          {late && ` · ${t('work.late')}`}
        </span>
      </td>
    </tr>
  );
}

interface TaskRowsProps {
  readonly group: DueGroup;
  /** How many there are in the group, on all pages. */
  readonly count: number | undefined;
  readonly tasks: readonly Task[];
}

/** The work that is due together. */
export function TaskRows({ group, count, tasks }: TaskRowsProps) {
  const { t } = useOfficeWords();
  return (
    <tbody>
      <tr className={`list-group list-group-${group}`}>
        <th colSpan={6} scope="rowgroup">
          {t(`work.group.${group}`)}
          {count !== undefined && <span className="quiet"> · {count}</span>}
        </th>
      </tr>
      {tasks.map((task) => (
        <TaskRow key={`${task.case} ${task.kind}`} task={task} />
      ))}
    </tbody>
  );
}

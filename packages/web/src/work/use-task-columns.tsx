import { Link } from '@tanstack/react-router';
import type { TaskList } from '@tirek/server/contract';
import { TASK_PLACE } from '../case/task-place.ts';
import { useOfficeWords } from '../language/office/words.tsx';
import { type Column, dayCell } from '../listing/columns.ts';
import { useOffices } from '../offices/use-offices.ts';

type Task = TaskList['tasks'][number];

/** The columns of one's work; each row leads to where the work is done. */
export function useTaskColumns(): readonly Column<Task>[] {
  const { t } = useOfficeWords();
  const { nameOf } = useOffices();
  return [
    {
      name: t('work.task'),
      cell: ({ kind }) => t(`task.${kind}`),
      show: ({ kind, case: id, forMe, escalated }, text) => (
        <span>
          <Link to={TASK_PLACE[kind]} params={{ id }} data-row>
            {text}
          </Link>
          {(forMe || escalated) && (
            <span className="row-tags">
              {forMe && <span className="tag">{t('work.forMe')}</span>}
              {escalated && <span className="tag tag-bad">{t('work.escalated')}</span>}
            </span>
          )}
        </span>
      ),
    },
    { name: t('work.family'), cell: ({ applicant }) => applicant, isName: true },
    { name: t('work.number'), cell: ({ number }) => number, sort: 'number', className: () => 'nowrap' },
    { name: t('work.office'), cell: ({ office }) => nameOf(office) },
    {
      name: t('work.since'),
      cell: ({ openedDay }) => dayCell(openedDay),
      sort: 'openedDay',
      className: () => 'nowrap',
    },
    {
      name: t('work.day'),
      cell: ({ dueDay }) => (dueDay === null ? t('work.noTerm') : dayCell(dueDay)),
      show: ({ late }, text) => (
        <span>
          {text}
          {late && ` · ${t('work.late')}`}
        </span>
      ),
      sort: 'dueDay',
      className: ({ late }) => `nowrap ${late ? 'late' : ''}`,
    },
  ];
}

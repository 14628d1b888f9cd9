import { Link } from '@tanstack/react-router';
import type { CaseView } from '@tirek/server/contract';
import { useOfficeWords } from '../language/office/words.tsx';
import { useSignedIn } from '../session/use-me.ts';
import { TASK_PLACE } from './task-place.ts';

type Task = CaseView['tasks'][number];

function TaskLine({ task, view, mine }: { readonly task: Task; readonly view: CaseView; readonly mine: boolean }) {
  const { t, day } = useOfficeWords();
  const who = task.persons.flatMap((person) => view.names[person] ?? []).join(', ');
  return (
    <li className={`next-line ${task.late ? 'next-late' : ''}`}>
      <span>
        {mine ? (
          <Link to={TASK_PLACE[task.kind]} params={{ id: view.id }} className="aksel-link">
            <strong>{t(`task.${task.kind}`)}</strong>
          </Link>
        ) : (
          t(`task.${task.kind}`)
        )}
        <span className="quiet"> · {who === '' ? t(`role.${task.role}`) : <span translate="no">{who}</span>}</span>
      </span>
      {task.dueDay !== null && (
        <span className="small nowrap">{t(task.late ? 'step.late' : 'step.due', { day: day(task.dueDay) })}</span>
      )}
    </li>
  );
}

/** What is to be done now, by whom and by when; what waits for the one who looks stands first. */
export function WhatNext({ view }: { readonly view: CaseView }) {
  const { t } = useOfficeWords();
  const me = useSignedIn();
  const isMine = ({ role, persons }: Task): boolean =>
    role === me.role && (persons.length === 0 || persons.includes(me.person));
  const tasks = view.tasks.toSorted((a, b) => Number(isMine(b)) - Number(isMine(a)));
  if (tasks.length === 0) return null;
  return (
    <section className="card next" aria-labelledby="next">
      <h2 id="next" className="aksel-heading aksel-heading--xsmall">
        {t('case.next')}
      </h2>
      <ul className="next-list">
        {tasks.map((task) => (
          <TaskLine key={task.kind} task={task} view={view} mine={isMine(task)} />
        ))}
      </ul>
    </section>
  );
}

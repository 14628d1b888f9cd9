import { Link } from '@tanstack/react-router';
import type { TaskList } from '@tirek/server/contract';
import type { Ref } from 'react';
import { useOfficeWords } from '../language/office/words.tsx';
import { FilterSelect } from '../listing/FilterSelect.tsx';
import { DUE_CUTS, type DueCut } from './due-groups.ts';

interface DueFilterProps {
  readonly chosen: DueCut;
  readonly kind: string | undefined;
  readonly counts: Readonly<Record<DueCut, number>> | undefined;
}

/** By when the work is due: each way to cut the list, with how much is in it. */
export function DueFilter({ chosen, kind, counts }: DueFilterProps) {
  const { t } = useOfficeWords();
  return (
    <nav aria-label={t('work.due')}>
      <ul className="counted">
        {DUE_CUTS.map((due) => (
          <li key={due}>
            <Link
              to="/work"
              search={{ ...(kind === undefined ? {} : { kind }), ...(due === 'all' ? {} : { due }) }}
              activeOptions={{ includeSearch: true, exact: true }}
              aria-current={due === chosen ? 'true' : undefined}
              className={due === 'late' && (counts?.late ?? 0) > 0 ? 'late' : ''}
              replace
            >
              <strong>{counts?.[due] ?? '–'}</strong>
              {t(`work.due.${due}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface KindFilterProps {
  readonly ref: Ref<HTMLSelectElement>;
  readonly kind: TaskList['tasks'][number]['kind'] | undefined;
  readonly byKind: TaskList['byKind'];
  onChange(kind: string): void;
}

/** Which kind of work, each with how much of it there is. */
export function KindFilter({ ref, kind, byKind, onChange }: KindFilterProps) {
  const { t } = useOfficeWords();
  const all = byKind.reduce((sum, { count }) => sum + count, 0);
  const shown =
    kind === undefined || byKind.some((one) => one.kind === kind) ? byKind : [...byKind, { kind, count: 0 }];
  return (
    <FilterSelect
      ref={ref}
      label={t('work.kind')}
      value={kind}
      all={t('work.kind.all', { count: all })}
      options={shown.map((one) => one.kind)}
      nameOf={(one) => {
        const count = shown.find((counted) => counted.kind === one)?.count ?? 0;
        return t('work.kind.one', { kind: t(`task.${one}`), count });
      }}
      onChange={onChange}
    />
  );
}

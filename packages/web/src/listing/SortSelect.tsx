import { Select } from '@navikt/ds-react/Select';
import { useOfficeWords } from '../language/office/words.tsx';
import type { Column } from './columns.ts';
import type { Sorting } from './use-sort.ts';

interface SortSelectProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly sorting: Sorting;
}

/** The order of a list on a phone, where its column heads are not seen. */
export function SortSelect<Row>({ columns, sorting }: SortSelectProps<Row>) {
  const { t } = useOfficeWords();
  const sorted = columns.flatMap(({ name, sort }) => (sort === undefined ? [] : [{ name, sort }]));
  const isShown = sorted.some(({ sort }) => sorting.now === sort || sorting.now === `-${sort}`);
  return (
    <Select
      className="sort-select"
      size="small"
      label={t('list.order')}
      value={isShown ? sorting.now : ''}
      onChange={({ target }) => sorting.choose(target.value)}
    >
      {!isShown && <option value="">{t('list.order.usual')}</option>}
      {sorted.flatMap(({ name, sort }) => [
        <option key={sort} value={sort}>
          {t('list.order.up', { name })}
        </option>,
        <option key={`-${sort}`} value={`-${sort}`}>
          {t('list.order.down', { name })}
        </option>,
      ])}
    </Select>
  );
}

import { Button } from '@navikt/ds-react/Button';
import { Link } from '@tanstack/react-router';
import type { DuplicateAnswer } from '@tirek/server/contract';
import { useEffect, useRef } from 'react';
import { useOfficeWords } from '../../language/office/words.tsx';
import { useOffices } from '../../offices/use-offices.ts';
import { ListTable } from '../../listing/ListTable.tsx';
import { useCaseColumns } from '../use-case-columns.tsx';

interface DuplicatesProps {
  readonly answer: DuplicateAnswer;
  onGoOn(): void;
}

/** Whether the family has an application already; where it may, the officer looks before going on. */
export function Duplicates({ answer: { open, similar }, onGoOn }: DuplicatesProps) {
  const { t } = useOfficeWords();
  const { nameOf: officeName } = useOffices();
  const columns = useCaseColumns();
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.focus(), []);
  if (open)
    return (
      <div ref={note} tabIndex={-1} role="alert" className="note note-bad stack-tiny">
        <p>{t('intake.duplicate.open', { number: open.number, office: officeName(open.office) })}</p>
        {open.id === null ? (
          <p>{t('intake.duplicate.away')}</p>
        ) : (
          <p>
            <Link to="/cases/$id" params={{ id: open.id }} className="aksel-link">
              {t('intake.duplicate.go')}
            </Link>
          </p>
        )}
      </div>
    );
  return (
    <div ref={note} tabIndex={-1} role="alert" className="note note-warn stack-small">
      <p>{t('intake.duplicate.similar')}</p>
      <ListTable caption={t('intake.duplicate.similar')} columns={columns} rows={similar} keyOf={({ id }) => id} />
      <div>
        <Button type="button" size="small" variant="secondary" onClick={onGoOn}>
          {t('intake.duplicate.goOn')}
        </Button>
      </div>
    </div>
  );
}

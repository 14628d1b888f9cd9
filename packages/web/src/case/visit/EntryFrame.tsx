import './visit.css';
import { Button } from '@navikt/ds-react/Button';
import type { ReactNode } from 'react';
import { useOfficeWords } from '../../language/office/words.tsx';

interface EntryFrameProps {
  readonly legend: string;
  readonly children: ReactNode;
  onRemove(): void;
}

/** One entry of a list in a form, with a way to take it out again. */
export function EntryFrame({ legend, children, onRemove }: EntryFrameProps) {
  const { t } = useOfficeWords();
  return (
    <fieldset className="visit-entry stack-small">
      <legend>{legend}</legend>
      {children}
      <div>
        <Button type="button" variant="tertiary" size="small" onClick={onRemove}>
          {t('visit.remove', { what: legend })}
        </Button>
      </div>
    </fieldset>
  );
}

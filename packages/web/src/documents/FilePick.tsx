import { Button } from '@navikt/ds-react/Button';
import { type Ref, useId, useImperativeHandle, useRef } from 'react';
import { useOfficeWords } from '../language/office/words.tsx';

/** Lets a form forget the chosen file once it was sent. */
export interface FilePickHandle {
  clear(): void;
}

interface FilePickProps {
  readonly ref?: Ref<FilePickHandle>;
  readonly label: string;
  readonly hint?: string;
  readonly chosen: string | undefined;
  readonly error?: string | undefined;
  /** Kinds of files besides papers and pictures, as a browser names them. */
  readonly accept?: string;
  onChoose(file: File | undefined): void;
}

const PAPERS = 'application/pdf,image/jpeg,image/png';

/** Choosing a PDF or a picture; the browser's own field would speak the browser's language. */
export function FilePick({ ref, label, hint, chosen, error, accept = PAPERS, onChoose }: FilePickProps) {
  const { t } = useOfficeWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useImperativeHandle(
    ref,
    () => ({
      clear: () => {
        if (input.current) input.current.value = '';
      },
    }),
    [],
  );
  return (
    <div className="stack-tiny" role="group" aria-labelledby={id}>
      <p id={id} className="aksel-label">
        {label}
      </p>
      {hint !== undefined && <p className="quiet small">{hint}</p>}
      <input
        ref={input}
        className="aksel-sr-only"
        type="file"
        tabIndex={-1}
        aria-label={label}
        accept={accept}
        onChange={(event) => onChoose(event.target.files?.[0])}
      />
      <div className="actions">
        <Button
          type="button"
          variant="secondary"
          size="small"
          aria-invalid={error !== undefined}
          onClick={() => input.current?.click()}
        >
          {t('documents.choose')}
        </Button>
      </div>
      <p role="status" className="file-chosen">
        {chosen}
      </p>
      {error !== undefined && <p className="field-error">{error}</p>}
    </div>
  );
}

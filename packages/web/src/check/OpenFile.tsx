import { FolderFileIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import type { FileError } from '@tirek/family';
import { useRef, useState } from 'react';
import { useWords } from '../language/words.tsx';
import { emptyCheck } from './check-state.ts';
import { ownAnswers } from './check-store.ts';
import { useNavigate } from '@tanstack/react-router';
import { FileErrors } from './FileErrors.tsx';

interface OpenFileProps {
  readonly variant: 'secondary' | 'tertiary';
}

/** Opens a saved family file. A file that is not in order changes nothing: each mistake is shown with its remedy. */
export function OpenFile({ variant }: OpenFileProps) {
  const { t } = useWords();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const [errors, setErrors] = useState<readonly FileError[]>([]);
  const read = async (file: File): Promise<void> => {
    const [{ parseFamilyFile }, text] = await Promise.all([import('./family-file-reader.ts'), file.text()]);
    const reading = parseFamilyFile(text);
    setErrors(reading.ok ? [] : reading.errors);
    if (!reading.ok) return;
    ownAnswers.set({ ...emptyCheck, file: reading.file });
    void navigate({ to: '/', search: { step: 'ask' } });
  };
  return (
    <>
      <Button variant={variant} icon={<FolderFileIcon aria-hidden />} onClick={() => input.current?.click()}>
        {t('start.open')}
      </Button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={t('start.open')}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file may be chosen again once it has been mended.
          event.target.value = '';
          if (file) void read(file);
        }}
      />
      {errors.length > 0 && <FileErrors title={t('file.bad')} text={t('file.bad.text')} errors={errors} />}
    </>
  );
}

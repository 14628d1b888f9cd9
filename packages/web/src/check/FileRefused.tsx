import type { FileError } from '@tirek/family';
import { Button } from '@navikt/ds-react/Button';
import { useWords } from '../language/words.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { FileErrors } from './FileErrors.tsx';
import { useCheck } from './use-check.ts';

/** The facts said cannot stand together on the day asked about: which, and the way to change them. */
export function FileRefused({ errors }: { readonly errors: readonly FileError[] }) {
  const { t } = useWords();
  const { go } = useCheck();
  return (
    <div className="step stack">
      <PageHeading size="medium" title={t('file.bad')} />
      <FileErrors title={t('file.refused')} text="" errors={errors} />
      <Button onClick={() => go({ step: 'answers' })}>{t('flow.answers')}</Button>
    </div>
  );
}

import { Button } from '@navikt/ds-react/Button';
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useOfficeWords } from '../language/office/words.tsx';
import { ProblemNote } from '../session/ProblemNote.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';

/** A page could not be shown: why, in the server's words, and a way to try again. */
export function OfficeFailure({ error, reset }: ErrorComponentProps) {
  const { t } = useOfficeWords();
  const boundary = useQueryErrorResetBoundary();
  const again = (): void => {
    boundary.reset();
    reset();
  };
  return (
    <div className="narrow stack">
      <PageHeading title={t('problem.title')} size="medium" />
      <ProblemNote error={error} />
      <div>
        <Button variant="secondary" onClick={again}>
          {t('problem.again')}
        </Button>
      </div>
    </div>
  );
}

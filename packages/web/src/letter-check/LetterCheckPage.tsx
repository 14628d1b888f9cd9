import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { LetterCheck } from '@tirek/server/contract';
import { useOfficeWords } from '../language/office/words.tsx';
import { ask } from '../session/ask.ts';
import { ProblemNote } from '../session/ProblemNote.tsx';
import { Loading } from '../shell/Loading.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';

/** Whether a letter is ours and still holds. Nothing of the person is shown: only valid, or not. */
export function LetterCheckPage() {
  const { t } = useOfficeWords();
  const { code } = useParams({ from: '/signing/outside/check/$code' });
  const check = useQuery({
    queryKey: ['letter-check', code],
    queryFn: () => ask<LetterCheck>(`/v1/letter-check/${encodeURIComponent(code)}`),
  });
  return (
    <div className="narrow stack">
      <PageHeading title={t('letterCheck.title')} />
      <p className="quiet">{t('letterCheck.code', { code })}</p>
      {check.isPending && <Loading />}
      <ProblemNote error={check.error} />
      {check.data && (
        <div className={`note ${check.data.valid ? 'note-good' : 'note-bad'}`} role="status">
          <p>
            <strong>{t(check.data.valid ? 'letterCheck.valid' : 'letterCheck.invalid')}</strong>
          </p>
          <p>{t(check.data.valid ? 'letterCheck.valid.text' : 'letterCheck.invalid.text')}</p>
        </div>
      )}
    </div>
  );
}

import { Button } from '@navikt/ds-react/Button';
import type { Assessment } from '@tirek/family';
import { useNavigate } from '@tanstack/react-router';
import { useCheck } from '../check/use-check.ts';
import { useWords } from '../language/words.tsx';

/** Applied for is what today's law gives to one's own family; an example or a day of the past is only looked at. */
export function useMayApply(): boolean {
  const { check, address } = useCheck();
  const programme = check.programme ?? 'targetedAssistance';
  return address.example === undefined && check.on === null && programme === 'targetedAssistance';
}

/** From the answer straight into an application, with the same facts. A "no" of an estimate takes nobody's right to it. */
export function Apply({ answer }: Pick<Assessment, 'answer'>) {
  const { t } = useWords();
  const navigate = useNavigate();
  const isDue = answer === 'entitled';
  return (
    <div className="apply-now no-print">
      {!isDue && <p>{t('result.apply.anyway')}</p>}
      <div>
        <Button variant={isDue ? 'primary' : 'secondary'} onClick={() => void navigate({ to: '/my/apply' })}>
          {t('result.apply')}
        </Button>
      </div>
      <p className="quiet small">{t('result.apply.note')}</p>
    </div>
  );
}

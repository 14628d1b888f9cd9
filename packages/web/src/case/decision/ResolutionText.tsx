import { Tag } from '@navikt/ds-react/Tag';
import type { Change, Resolution } from '@tirek/casework';
import { REASONS } from '@tirek/law';
import type { CaseView } from '@tirek/server/contract';
import { type OfficeSpeech, useOfficeWords } from '../../language/office/words.tsx';
import { Cites } from '../../result/Reasons.tsx';

const isReason = (code: string): code is keyof typeof REASONS => Object.hasOwn(REASONS, code);

/** What would have to be otherwise, in words; a reason is told as the determination tells it, with its figures. */
function changeText(change: Change, { determination }: CaseView, { t, say, tenge }: OfficeSpeech): string {
  if (change.code === 'income.atMost')
    return t('decision.change.income', { most: tenge(change.quarterly), now: tenge(change.now) });
  const told = determination?.assessment.reasons.find(({ code }) => code === change.reason)?.text;
  const text = told ?? (isReason(change.reason) ? REASONS[change.reason] : undefined);
  return text ? t('decision.change.notAnymore', { reason: say(text) }) : t('decision.change.other');
}

interface ResolutionTextProps {
  readonly view: CaseView;
  readonly resolution: Resolution;
  /** Whether it was decided; else it is only proposed. */
  readonly isMade?: boolean;
}

/** What a refusal would need to become an award, and how the family may object. */
function AfterRefusal({ view, resolution }: ResolutionTextProps) {
  const words = useOfficeWords();
  const { t } = words;
  const { wouldChange, objection } = resolution;
  return (
    <div className="stack-tiny">
      {wouldChange.length > 0 && (
        <>
          <h3 className="aksel-heading aksel-heading--xsmall">{t('decision.change')}</h3>
          <ul className="bare-list">
            {wouldChange.map((change) => (
              <li key={change.code === 'notAnymore' ? change.reason : change.code}>
                {changeText(change, view, words)}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        {t('decision.objection')}{' '}
        <Cites keys={objection.cites} citations={view.determination?.assessment.citations ?? {}} />
      </p>
      {objection.humanReview && <p>{t('decision.humanReview')}</p>}
    </div>
  );
}

/** What is proposed or decided, as one reads it: award or refusal, kind, amount, from when to when. */
export function ResolutionText({ view, resolution, isMade = false }: ResolutionTextProps) {
  const { t, tenge, day } = useOfficeWords();
  const { outcome, kind, amount, period } = resolution;
  return (
    <div className="stack-tiny">
      <p className="actions">
        <Tag variant="moderate" size="small" data-color={outcome === 'grant' ? 'success' : 'neutral'}>
          {t(isMade ? `outcome.${outcome}` : `decision.outcome.${outcome}`)}
        </Tag>
        {kind && outcome === 'grant' && (
          <Tag variant="moderate" size="small" data-color="accent">
            {t(`decision.kind.${kind}`)}
          </Tag>
        )}
      </p>
      {outcome === 'grant' && (
        <p>
          <strong>{tenge(amount)}</strong> {t('decision.aMonth')}
          {period && `, ${t('decision.period', { from: day(period[0]), to: day(period[1]) })}`}
        </p>
      )}
      {outcome === 'refuse' && <AfterRefusal view={view} resolution={resolution} />}
    </div>
  );
}

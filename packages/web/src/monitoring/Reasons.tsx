import type { MonitoringList, MonitoringSignal } from '@tirek/server/contract';
import { useOfficeWords } from '../language/office/words.tsx';
import { useSignWords } from './use-sign-words.ts';

interface ReasonsProps {
  readonly reasons: readonly MonitoringSignal[];
  /** How often each sign was right so far, where it is told beside. */
  readonly tried?: MonitoringList['tried'];
}

/** Why a case is looked at: each sign with its sentence, what it was read from, and how often it was right so far. */
export function Reasons({ reasons, tried }: ReasonsProps) {
  const { t } = useOfficeWords();
  const { why, lookedAt } = useSignWords();
  return (
    <ul className="sign-list">
      {reasons.map((reason) => {
        const past = tried?.[reason.code];
        return (
          <li key={reason.code}>
            <strong>{t(`sign.${reason.code}`)}</strong>
            <br />
            {why(reason)}
            <br />
            <span className="quiet">
              {lookedAt(reason)}
              {past && ` · ${t('monitoring.past', { checks: past.checks, hits: past.hits })}`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

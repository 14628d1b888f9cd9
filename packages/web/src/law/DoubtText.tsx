import type { Doubt } from '@tirek/law';
import { useWords } from '../language/words.tsx';

/** A doubt about the law: the reading chosen, why, and where each side can be read. */
export function DoubtText({ doubt, question = false }: { readonly doubt: Doubt; readonly question?: boolean }) {
  const { t, say } = useWords();
  return (
    <div className="doubt">
      {question && <p className="doubt-question">{say(doubt.question)}</p>}
      <p>
        <strong>{t('law.doubt.reading')}:</strong> {say(doubt.reading)}
      </p>
      <p>
        <strong>{t('law.doubt.why')}:</strong> {say(doubt.why)}
      </p>
      <p className="quiet small">
        {t('trace.source')}: <cite>{doubt.sources}</cite>
      </p>
    </div>
  );
}

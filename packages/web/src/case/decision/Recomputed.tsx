import type { Outline } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { type OfficeSpeech, useOfficeWords } from '../../language/office/words.tsx';

/** An answer in a few words: whether, which kind, how much. */
export function outlineText({ answer, kind, total }: Outline, { t, tenge }: OfficeSpeech): string {
  return [
    t(`decision.answer.${answer}`),
    kind === null ? '' : t(`decision.kind.${kind}`),
    answer === 'entitled' ? tenge(total) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Before and after, where the family was reckoned again: seen before it is signed. */
export function Recomputed({ view }: { readonly view: CaseView }) {
  const words = useOfficeWords();
  const { t, tenge } = words;
  const recomputed = view.decision?.recomputed;
  if (!recomputed) return null;
  const { cause, before, after, difference } = recomputed;
  const change = difference === 0 ? t('decision.difference.none') : `${difference > 0 ? '+' : ''}${tenge(difference)}`;
  return (
    <section className="card stack-small" aria-labelledby="recomputed">
      <h2 id="recomputed" className="aksel-heading aksel-heading--small">
        {t('decision.recomputed')}
      </h2>
      <dl className="facts">
        <dt>{t('decision.recompute.cause')}</dt>
        <dd>{t(`decision.cause.${cause}`)}</dd>
        <dt>{t('decision.before')}</dt>
        <dd>{outlineText(before, words)}</dd>
        <dt>{t('decision.after')}</dt>
        <dd>{outlineText(after, words)}</dd>
        <dt>{t('decision.difference')}</dt>
        <dd>
          <strong>{change}</strong>
        </dd>
      </dl>
    </section>
  );
}

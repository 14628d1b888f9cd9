import type { CaseView } from '@tirek/server/contract';
import { useOfficeWords } from '../language/office/words.tsx';

/** Which registers have answered about the family and which are still awaited; a doubt is said to be one. */
export function MyFacts({ view }: { readonly view: CaseView }) {
  const { t } = useOfficeWords();
  const { awaited, claims = [], open = [] } = view.evidence;
  const answered = [...new Set(claims.flatMap(({ register }) => register ?? []))];
  if (awaited.length === 0 && answered.length === 0) return null;
  return (
    <section className="card stack-small" aria-labelledby="my-facts">
      <h2 id="my-facts" className="aksel-heading aksel-heading--small">
        {t('my.registers')}
      </h2>
      <p className="quiet">{t('my.registers.lead')}</p>
      <dl className="facts">
        {answered.map((register) => (
          <div key={register} className="facts-row">
            <dt>{t(`register.${register}`)}</dt>
            <dd>{t('my.registers.answered')}</dd>
          </div>
        ))}
        {awaited.map(({ register }) => (
          <div key={register} className="facts-row">
            <dt>{t(`register.${register}`)}</dt>
            <dd>{t('my.registers.awaited')}</dd>
          </div>
        ))}
      </dl>
      {open.length > 0 && <p className="note note-warn">{t('my.registers.doubts', { count: open.length })}</p>}
    </section>
  );
}

import type { FactEntry } from '@tirek/law';
import { useWords } from '../language/words.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { LawLinks } from './LawLinks.tsx';

/** What the law asks about a person or a family, and which rules ask it. */
export function FactPage({ fact }: { readonly fact: FactEntry }) {
  const { t, say } = useWords();
  return (
    <>
      <PageHeading title={say(fact.named)} above={t('word.given')} />
      {fact.options.length > 0 && (
        <section className="card stack-small" aria-labelledby="options">
          <h2 id="options" className="aksel-heading aksel-heading--small">
            {t('law.options')}
          </h2>
          <ul className="plain-list">
            {fact.options.map((option) => (
              <li key={option.id}>{say(option.named)}</li>
            ))}
          </ul>
        </section>
      )}
      <LawLinks title={t('law.usedBy')} ids={fact.usedBy} />
    </>
  );
}

import { useCheck } from '../check/use-check.ts';
import { ageOn } from '../check/member-label.ts';
import type { MessageId } from '../language/words.tsx';
import { useWords } from '../language/words.tsx';

/** What to bring: only what follows from this family's own answers, and a word that the official list was not found. */
export function Papers() {
  const { t } = useWords();
  const { check, on } = useCheck();
  const { members, incomes = [] } = check.file;
  const hasChild = members.some((m) => (ageOn(m.birthDate, on) ?? 18) < 18);
  const hasHealth = members.some(
    (m) =>
      (m.disability !== undefined && m.disability !== 'none') ||
      m.longIllness === true ||
      m.needsCare === true ||
      (m.caresFor !== undefined && m.caresFor !== 'nobody'),
  );
  const papers: MessageId[] = [
    'papers.identity',
    ...(hasChild ? (['papers.children'] as const) : []),
    ...(incomes.some((i) => i.kind === 'alimony') ? (['papers.alimony'] as const) : []),
    ...(hasHealth ? (['papers.health'] as const) : []),
    ...(members.some((m) => m.study === 'fullTime' && (ageOn(m.birthDate, on) ?? 0) >= 18)
      ? (['papers.study'] as const)
      : []),
    'papers.income',
  ];
  return (
    <section className="card stack-small" aria-labelledby="papers">
      <h2 id="papers" className="aksel-heading aksel-heading--small">
        {t('papers.title')}
      </h2>
      <ul className="plain-list">
        {papers.map((paper) => (
          <li key={paper}>{t(paper)}</li>
        ))}
      </ul>
      <p className="quiet small">
        {t('next.source', { source: t('next.source.code', { article: t('next.article.123.1') }) })}.{' '}
        {t('papers.honest')}
      </p>
    </section>
  );
}

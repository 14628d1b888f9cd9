import { Button } from '@navikt/ds-react/Button';
import type { MissingFact } from '@tirek/family';
import { totalOf } from '../check/total-step.ts';
import { useCheck } from '../check/use-check.ts';
import { useWords } from '../language/words.tsx';
import type { ResultPart } from './Disclosed.tsx';

/** The same fact of several members is one thing to say. */
function byFact(missing: readonly MissingFact[]): { first: MissingFact; members: string[] }[] {
  const facts = new Map<string, { first: MissingFact; members: string[] }>();
  for (const m of missing) {
    const same = facts.get(m.fact);
    const members = m.member === undefined ? [] : [m.member];
    if (same) same.members.push(...members);
    else facts.set(m.fact, { first: m, members });
  }
  return [...facts.values()];
}

/** What would settle an open answer, and the way back to the questions passed over. */
export function StillMissing({ assessment, labels }: ResultPart) {
  const { t, say, tenge } = useWords();
  const { change, go } = useCheck();
  const total = totalOf(assessment);
  const [from, to] = (total?.value.is === 'unknown' && total.value.between) || [null, null];
  const ask = (): void => {
    change((c) => ({ ...c, asked: [], skipped: [], earners: [] }));
    go({ step: 'ask' });
  };
  return (
    <section className="card stack-small" aria-labelledby="missing">
      <h2 id="missing" className="aksel-heading aksel-heading--small">
        {t('result.missing.title')}
      </h2>
      {from !== null && to !== null && (
        <p>{t('result.missing.between', { from: tenge(Math.max(0, from)), to: tenge(Math.max(0, to)) })}</p>
      )}
      <Button onClick={ask} className="no-print">
        {t('result.missing.ask')}
      </Button>
      <ul className="missing">
        {byFact(assessment.missing).map(({ first, members }) => (
          <li key={first.fact}>
            <strong>{say(first.named)}.</strong> <span className="quiet">{say(first.why)}</span>
            {members.length > 0 && (
              <span className="block small">{members.map((id) => labels.get(id) ?? '').join('; ')}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

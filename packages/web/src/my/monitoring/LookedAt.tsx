import { useQuery } from '@tanstack/react-query';
import type { CaseView, FamilyCheckList } from '@tirek/server/contract';
import { useOfficeWords } from '../../language/office/words.tsx';
import { ask } from '../../session/ask.ts';

type Check = FamilyCheckList['checks'][number];

function OneCheck({ check }: { readonly check: Check }) {
  const { t, longDay } = useOfficeWords();
  const { day, outcome, found, reasons, drawn } = check;
  const told = { day: longDay(day), found: found.map((kind) => t(`found.${kind}`)).join(', ') };
  return (
    <li className="stack-tiny">
      <p>{t(`my.checks.${outcome}`, told)}</p>
      {drawn && <p className="quiet">{t('my.checks.drawn')}</p>}
      {!drawn && reasons.length > 0 && (
        <p className="quiet">
          {t('my.checks.why')} {reasons.map((reason) => t(`my.sign.${reason}`)).join('; ')}.
        </p>
      )}
      {outcome === 'nothing' && !drawn && reasons.length > 0 && <p className="quiet">{t('my.checks.wrong')}</p>}
    </li>
  );
}

/** That the case was looked at, why, and that nothing was found: a family wrongly suspected is told so in kind words. */
export function LookedAt({ view }: { readonly view: CaseView }) {
  const { t } = useOfficeWords();
  const { data } = useQuery({
    queryKey: ['case', view.id, 'checks'],
    queryFn: () => ask<FamilyCheckList>(`/v1/cases/${view.id}/checks`),
    enabled: view.decision !== null && view.decision.made.length > 0,
  });
  if (!data || data.checks.length === 0) return null;
  return (
    <section className="card stack-small" aria-labelledby="looked-at">
      <h2 id="looked-at" className="aksel-heading aksel-heading--small">
        {t('my.checks')}
      </h2>
      <ul className="bare-list stack-small">
        {data.checks.map((check) => (
          <OneCheck key={check.id} check={check} />
        ))}
      </ul>
    </section>
  );
}

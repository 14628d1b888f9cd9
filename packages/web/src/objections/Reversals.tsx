import { useSuspenseQuery } from '@tanstack/react-query';
import type { ObjectionStatistics } from '@tirek/server/contract';
import type { ReactNode } from 'react';
import { useOfficeWords } from '../language/office/words.tsx';
import { useOffices } from '../offices/use-offices.ts';
import { ask } from '../session/ask.ts';

type Counts = ObjectionStatistics['total'];

function CountRow({ name, counts }: { readonly name: string; readonly counts: Counts }) {
  const { t, number, percent } = useOfficeWords();
  const { answered, reversed, share } = counts;
  const of =
    answered === null || reversed === null
      ? t('objections.hidden')
      : t('objections.of', { answered: number(answered), reversed: number(reversed) });
  return (
    <li className="reversal">
      <span>{name}</span>
      <span className="reversal-track" aria-hidden>
        {share !== null && <span className="reversal-bar" style={{ width: `${share * 100}%` }} />}
      </span>
      <span className="quiet small">
        {share !== null && <strong>{percent(share)} · </strong>}
        {of}
      </span>
    </li>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="stack-tiny">
      <h3 className="aksel-heading aksel-heading--xsmall">{title}</h3>
      <ul className="bare-list stack-tiny">{children}</ul>
    </div>
  );
}

/** How often an objection was right: in all, by what it was about, by district and by rule, with the definition of the figure. */
export function Reversals() {
  const { t, say, day, number, percent } = useOfficeWords();
  const { nameOf } = useOffices();
  const { data } = useSuspenseQuery({
    queryKey: ['objections', 'statistics'],
    queryFn: () => ask<ObjectionStatistics>('/v1/objections/statistics'),
  });
  const { total, byKind, byOffice, byRule, definition, from, to } = data;
  const nothing = total.answered === 0;
  return (
    <section className="card stack-small" aria-labelledby="reversals">
      <h2 id="reversals" className="aksel-heading aksel-heading--small">
        {t('objections.statistics')}
      </h2>
      <p>
        {total.share !== null && <span className="sum-amount">{percent(total.share)}</span>}{' '}
        <span className="quiet">
          {total.answered === null || total.reversed === null
            ? t('objections.hidden')
            : nothing
              ? t('objections.nothingAnswered')
              : t('objections.of', { answered: number(total.answered), reversed: number(total.reversed) })}
        </span>
      </p>
      {!nothing && (
        <div className="reversal-groups">
          <Group title={t('objections.byKind')}>
            {byKind.map(({ kind, ...counts }) => (
              <CountRow key={kind} name={t(`objection.kind.${kind}`)} counts={counts} />
            ))}
          </Group>
          <Group title={t('objections.byOffice')}>
            {byOffice.map(({ office, ...counts }) => (
              <CountRow key={office} name={nameOf(office)} counts={counts} />
            ))}
          </Group>
          {byRule.length > 0 && (
            <Group title={t('objections.byRule')}>
              {byRule.map(({ rule, named, reversed }) => (
                <li key={rule} className="reversal-rule">
                  <span>{say(named)}</span>
                  <strong>{reversed === null ? t('objections.hidden') : number(reversed)}</strong>
                </li>
              ))}
            </Group>
          )}
        </div>
      )}
      <p className="quiet small">
        {t('objections.period', { from: day(from), to: day(to) })}.{' '}
        {t('objections.definition', { version: definition.version })}: {say(definition.text)}
      </p>
    </section>
  );
}

import '../../listing/tables.css';
import { type ChangedFact, changesComposition } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { useOfficeWords } from '../../language/office/words.tsx';
import { factName, factValue } from '../fact-text.ts';
import { useFactWords } from '../use-fact-words.ts';
import { before, familyNow } from './report-form.ts';

interface ChangedFactsProps {
  readonly view: CaseView;
  readonly facts: readonly ChangedFact[];
  /** Whether they hold already: then what was before is in the history, not in the file. */
  readonly isApplied: boolean;
}

/** What is told to be otherwise: before and now, side by side. */
export function ChangedFacts({ view, facts, isApplied }: ChangedFactsProps) {
  const { t } = useOfficeWords();
  // Who has left is no longer in the family as it was determined, but in the one that was stated.
  const stated = (view.family.members ?? []).filter(({ id }) => !familyNow(view).members.some((one) => one.id === id));
  const words = useFactWords({ members: [...familyNow(view).members, ...stated] });
  const was = (changed: ChangedFact): string => {
    const value = before(view, changed);
    if (changed.fact === 'resident') return t('change.notThere');
    if (changed.fact === 'livesWithFamily') return t('change.person');
    return factValue(changed.fact, value, words);
  };
  const is = ({ fact, value }: ChangedFact): string =>
    fact === 'livesWithFamily' ? t('change.notThere') : factValue(fact, value, words);
  const nameOf = ({ member, value }: ChangedFact): string => {
    if (member === null) return '';
    const told = typeof value === 'object' && value !== null ? Reflect.get(value, 'name') : undefined;
    return words.names.get(member) ?? (typeof told === 'string' ? told : '');
  };
  if (facts.length === 0) return <p className="quiet">{t('change.nothingStated')}</p>;
  return (
    <table className="list-table list-cards changed-facts">
      <thead>
        <tr>
          <th scope="col">{t('change.fact')}</th>
          {!isApplied && <th scope="col">{t('change.before')}</th>}
          <th scope="col">{t('change.after')}</th>
        </tr>
      </thead>
      <tbody>
        {facts.map((one) => (
          <tr key={`${one.fact} ${one.member ?? ''}`}>
            <th scope="row" data-label={t('change.fact')}>
              <div>
                {changesComposition([one]) ? t('change.composition') : factName(one.fact, words)}
                <span className="quiet small block" translate="no">
                  {nameOf(one)}
                </span>
              </div>
            </th>
            {!isApplied && <td data-label={t('change.before')}>{was(one)}</td>}
            <td data-label={t('change.after')}>{is(one)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

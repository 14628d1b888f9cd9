import type { OrderSnapshot } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { useOfficeWords } from '../../language/office/words.tsx';

/** By which order the commission sits, and who belongs to it. */
export function Composition({ view, order }: { readonly view: CaseView; readonly order: OrderSnapshot }) {
  const { t, number } = useOfficeWords();
  const namesOf = (people: readonly string[]): string =>
    people.flatMap((person) => view.names[person] ?? []).join(', ') || t('office.none');
  return (
    <section className="card stack-small" aria-labelledby="composition">
      <h2 id="composition" className="aksel-heading aksel-heading--small">
        {t('sitting.composition')}
      </h2>
      <dl className="facts">
        <dt>{t('sitting.order')}</dt>
        <dd>№ {order.number}</dd>
        <dt>{t('sitting.chair')}</dt>
        <dd>{namesOf([order.chair])}</dd>
        <dt>{t('sitting.members')}</dt>
        <dd>{namesOf(order.members.filter((person) => person !== order.chair))}</dd>
        <dt>{t('sitting.substitutes')}</dt>
        <dd>{namesOf(order.substitutes)}</dd>
        <dt>{t('sitting.secretary')}</dt>
        <dd>{namesOf([order.secretary])}</dd>
        <dt>{t('sitting.quorum')}</dt>
        <dd>{number(order.quorum)}</dd>
      </dl>
    </section>
  );
}

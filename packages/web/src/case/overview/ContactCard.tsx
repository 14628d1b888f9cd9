import type { CaseView } from '@tirek/server/contract';
import { useOfficeWords } from '../../language/office/words.tsx';

/** Where the family lives and how it is reached. Nothing where the role does not see it. */
export function ContactCard({ view }: { readonly view: CaseView }) {
  const { t } = useOfficeWords();
  const { contact } = view;
  if (contact === null) return null;
  return (
    <section className="card stack-small" aria-labelledby="contact">
      <h2 id="contact" className="aksel-heading aksel-heading--small">
        {t('card.contact')}
      </h2>
      {contact.addressProtected === true && <p className="note note-warn">{t('card.contact.protected')}</p>}
      <dl className="things" translate="no">
        <div>
          <dt>{t('card.contact.address')}</dt>
          <dd>{contact.address}</dd>
        </div>
        {contact.phone !== undefined && (
          <div>
            <dt>{t('card.contact.phone')}</dt>
            <dd>
              <a href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`} className="aksel-link">
                {contact.phone}
              </a>
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}

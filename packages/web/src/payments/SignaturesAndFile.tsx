import { DownloadIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import type { RegisterView } from '@tirek/server/contract';
import { ROLES } from '@tirek/casework';
import { shortHash } from '../case/short-hash.ts';
import { useOfficeWords } from '../language/office/words.tsx';
import { oneOf } from '../listing/use-filters.ts';
import { usePaymentWords } from './use-payment-words.ts';

/** Who signed which list, by its fingerprint. */
export function Signatures({ register }: { readonly register: RegisterView }) {
  const { t, day } = useOfficeWords();
  const { listHash, signatures, names } = register;
  if (listHash === null) return null;
  return (
    <section className="card stack-small" aria-labelledby="signatures">
      <h2 id="signatures" className="aksel-heading aksel-heading--small">
        {t('register.signatures')}
      </h2>
      {signatures.length === 0 && <p className="quiet">{t('register.signatures.none')}</p>}
      <ul className="bare-list">
        {signatures.map(({ person, role, day: on }) => {
          const known = oneOf(ROLES, role);
          return (
            <li key={person}>
              <strong>{names[person] ?? t('office.unknown')}</strong>
              <span className="quiet small block">
                {[known ? t(`role.${known}`) : '', day(on)].filter(Boolean).join(' · ')}
              </span>
            </li>
          );
        })}
      </ul>
      <p className="quiet small">
        {t('register.signatures.hash')} <span className="hash block">{listHash}</span>
      </p>
    </section>
  );
}

/** The file for the bank, once it is made. */
export function BankFileOut({ register }: { readonly register: RegisterView }) {
  const { t, day } = useOfficeWords();
  const { month } = usePaymentWords();
  const { file, id } = register;
  if (register.listHash === null) return null;
  return (
    <section className="card stack-small" aria-labelledby="file-out">
      <h2 id="file-out" className="aksel-heading aksel-heading--small">
        {t('register.file')}
      </h2>
      {file === null ? (
        <p className="quiet">{t('register.file.none')}</p>
      ) : (
        <>
          <p>
            {month(register.month)} · {t('register.file.made', { day: day(file.filedDay), hash: shortHash(file.hash) })}
          </p>
          <div>
            <Button
              as="a"
              size="small"
              variant="secondary"
              icon={<DownloadIcon aria-hidden />}
              href={`/v1/payment-registers/${id}/file`}
              download={`${file.id}.xml`}
            >
              {t('register.file.download')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

import type { CaseView } from '@tirek/server/contract';
import { useOfficeWords } from '../../language/office/words.tsx';
import { offered } from '../use-case.ts';
import { AccountForm } from './AccountForm.tsx';
import { memberNames } from '../member-names.ts';

type Account = NonNullable<CaseView['account']>;

/** Whose the account is; undefined where the one who looks does not see the family's members. */
function useHolder(view: CaseView) {
  const words = useOfficeWords();
  const { t } = words;
  const names = memberNames(view.family, words);
  return ({ holder }: Account): string | undefined =>
    holder.kind === 'guardian' ? `${holder.name} (${t('account.of.guardian')})` : names.get(holder.member);
}

/** An account number in groups of four, as cards have it. */
const inGroups = (iban: string): string => iban.replaceAll(/(.{4})(?=.)/g, '$1\u00a0');

/** Where a family is paid to, and the way to name or change it; the family itself is asked in its own words. */
export function AccountCard({ view, asked }: { readonly view: CaseView; readonly asked?: string }) {
  const { t, day } = useOfficeWords();
  const holderOf = useHolder(view);
  const { account } = view;
  if (!account && !offered(view, 'nameAccount')) return null;
  return (
    <section className="card stack-small" aria-labelledby="account">
      <h2 id="account" className="aksel-heading aksel-heading--small">
        {t('account.title')}
      </h2>
      {account ? (
        <p>
          <strong className="nowrap">{inGroups(account.iban)}</strong>
          {holderOf(account) !== undefined && (
            <span className="block">
              {t('account.of')}: <span translate="no">{holderOf(account)}</span>
            </span>
          )}
          <span className="quiet small block">{t('account.since', { day: day(account.on) })}</span>
        </p>
      ) : (
        <p>{asked ?? t('account.none')}</p>
      )}
      <AccountForm view={view} />
    </section>
  );
}

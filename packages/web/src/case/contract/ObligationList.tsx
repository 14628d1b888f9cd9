import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { OBLIGATION_STATUSES, type ObligationStatus, type StandingObligation } from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { useState } from 'react';
import { useOfficeWords } from '../../language/office/words.tsx';
import { useWords } from '../../language/words.tsx';
import { monthText } from '../../office/month.ts';
import { ObligationCard } from './ObligationCard.tsx';

interface ObligationListProps {
  readonly view: CaseView;
  readonly obligations: readonly StandingObligation[];
  readonly names: ReadonlyMap<string, string>;
  /** Whether the family itself looks. */
  readonly own?: boolean;
}

const SETTLED: readonly ObligationStatus[] = ['done', 'late'];
const monthOf = ({ due }: StandingObligation): string => due.slice(0, 7);

interface FilterProps extends ObligationListProps {
  readonly member: string;
  readonly status: ObligationStatus | '';
  setMember(member: string): void;
  setStatus(status: ObligationStatus | ''): void;
}

function Filters({ obligations, names, member, status, setMember, setStatus }: FilterProps) {
  const { t } = useOfficeWords();
  const members = [...new Set(obligations.flatMap((one) => one.member ?? []))];
  const statuses = OBLIGATION_STATUSES.filter((known) => obligations.some((one) => one.status === known));
  return (
    <div className="obligation-filters">
      <Select
        size="small"
        label={t('obligation.filter.member')}
        value={member}
        onChange={(e) => setMember(e.target.value)}
      >
        <option value="">{t('obligation.filter.all')}</option>
        {members.map((id) => (
          <option key={id} value={id}>
            {names.get(id)}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        label={t('obligation.filter.status')}
        value={status}
        onChange={(e) => setStatus(statuses.find((one) => one === e.target.value) ?? '')}
      >
        <option value="">{t('obligation.filter.all')}</option>
        {statuses.map((one) => (
          <option key={one} value={one}>
            {t(`obligation.status.${one}`)}
          </option>
        ))}
      </Select>
    </div>
  );
}

/** The calendar of what follows from the contract, month by month, with what was said and found about each. */
export function ObligationList(props: ObligationListProps) {
  const { obligations, view, names, own = false } = props;
  const { t } = useOfficeWords();
  const { language } = useWords();
  const [member, setMember] = useState('');
  const [status, setStatus] = useState<ObligationStatus | ''>('');
  // A family looks for what is still to be done; what is done stands behind one tap.
  const [all, setAll] = useState(!own);
  const settled = obligations.filter((one) => SETTLED.includes(one.status)).length;
  const shown = obligations.filter(
    (one) =>
      (all || !SETTLED.includes(one.status)) &&
      (member === '' || one.member === member) &&
      (status === '' || one.status === status),
  );
  const months = [...new Set(shown.map(monthOf))];
  return (
    <div className="stack-small">
      {!own && obligations.length > 3 && <Filters {...props} {...{ member, status, setMember, setStatus }} />}
      {shown.length === 0 && !own && <p className="quiet">{t('obligation.none')}</p>}
      {months.map((month) => (
        <section key={month} className="stack-tiny" aria-labelledby={`obligations-${month}`}>
          <h3 id={`obligations-${month}`} className="aksel-heading aksel-heading--xsmall obligation-month">
            {monthText(language, month)}
          </h3>
          <ul className="bare-list obligation-lines">
            {shown
              .filter((one) => monthOf(one) === month)
              .map((one) => (
                <ObligationCard key={one.id} view={view} obligation={one} names={names} own={own} />
              ))}
          </ul>
        </section>
      ))}
      {own && settled > 0 && (
        <div className="actions">
          <Button size="small" variant="tertiary" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t('obligation.done.hide') : t('obligation.done.show', { count: settled })}
          </Button>
        </div>
      )}
    </div>
  );
}

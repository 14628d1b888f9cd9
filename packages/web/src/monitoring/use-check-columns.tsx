import { Link } from '@tanstack/react-router';
import type { CheckList } from '@tirek/server/contract';
import { useOfficeWords } from '../language/office/words.tsx';
import { type Column, dayCell } from '../listing/columns.ts';
import { useOffices } from '../offices/use-offices.ts';

/** A check of the list, with the names its page told. */
export type NamedCheck = CheckList['checks'][number] & { readonly officerName: string };

/** The columns of the list of checks; each row leads to its check. */
export function useCheckColumns(): readonly Column<NamedCheck>[] {
  const { t } = useOfficeWords();
  const { nameOf } = useOffices();
  const outcomeOf = ({ outcome, found }: NamedCheck): string =>
    outcome === null
      ? ''
      : [t(`check.outcome.${outcome}`), found.map((one) => t(`found.${one}`)).join(', ')].filter(Boolean).join(': ');
  const reasonsOf = ({ signals, drawn }: NamedCheck): string =>
    signals === null
      ? t('monitoring.closed')
      : [...signals.map((sign) => t(`sign.${sign}`)), ...(drawn === true ? [t('checks.drawn')] : [])].join(', ');
  return [
    {
      name: t('monitoring.case'),
      cell: ({ number }) => number,
      show: ({ id }, number) => (
        <Link to="/monitoring/checks/$id" params={{ id }} data-row>
          {number}
        </Link>
      ),
      sort: 'number',
      className: () => 'nowrap',
    },
    {
      name: t('checks.stage'),
      cell: ({ stage }) => t(`check.stage.${stage}`),
      show: ({ late, registerWaits }, text) => (
        <span>
          {text}
          <span className="row-tags">
            {late && <span className="tag tag-bad">{t('checks.late')}</span>}
            {registerWaits && <span className="tag tag-warn">{t('checks.registerWaits')}</span>}
          </span>
        </span>
      ),
    },
    { name: t('checks.whose'), cell: ({ officerName }) => officerName, isName: true },
    { name: t('monitoring.office'), cell: ({ office }) => nameOf(office) },
    { name: t('checks.opened'), cell: ({ openedDay }) => dayCell(openedDay), sort: 'openedDay' },
    {
      name: t('checks.visitBy'),
      cell: ({ visitBy, outcome }) => (outcome === null ? dayCell(visitBy) : null),
      sort: 'visitBy',
    },
    { name: t('checks.outcome'), cell: outcomeOf },
    { name: t('monitoring.reasons'), cell: reasonsOf },
  ];
}

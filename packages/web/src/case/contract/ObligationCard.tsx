import { Tag } from '@navikt/ds-react/Tag';
import {
  EVIDENCE_NAMES,
  type ObligationStatus,
  SPHERE_NAMES,
  type StandingObligation,
  USE_NAMES,
} from '@tirek/casework';
import type { CaseView } from '@tirek/server/contract';
import { useOfficeWords } from '../../language/office/words.tsx';
import type { OfficeSpeech } from '../../language/office/words.tsx';
import { offered } from '../use-case.ts';
import { CheckForm } from './CheckForm.tsx';
import { measureTitle } from './PlanShown.tsx';
import { ReportForm } from './ReportForm.tsx';

const COLOUR: Readonly<Record<ObligationStatus, 'neutral' | 'info' | 'success' | 'warning' | 'danger' | 'accent'>> = {
  upcoming: 'neutral',
  dueSoon: 'info',
  reported: 'accent',
  overdue: 'warning',
  done: 'success',
  late: 'success',
  goodCause: 'neutral',
  missed: 'danger',
};

/** What is to be done, in words: a measure begun or finished, school, the plan looked at, money accounted for. */
export function obligationTitle(obligation: StandingObligation, words: OfficeSpeech): string {
  const { t, say } = words;
  const { subject, measure, school, spending, sphere, aim } = obligation;
  if (measure) return `${measureTitle(measure, words)}: ${t(`obligation.${subject}`)}`;
  if (school !== undefined) return t('obligation.school.at', { school });
  if (spending) return t('obligation.spending.of', { what: `${say(USE_NAMES[spending.use])}, ${spending.what}` });
  if (sphere) return `${say(SPHERE_NAMES[sphere])}: ${aim ?? ''}`;
  return t(`obligation.${subject}`);
}

interface ObligationCardProps {
  readonly view: CaseView;
  readonly obligation: StandingObligation;
  readonly names: ReadonlyMap<string, string>;
  readonly own: boolean;
}

function Papers({ view, documents }: { readonly view: CaseView; readonly documents: readonly string[] }) {
  const { t } = useOfficeWords();
  return documents.map((hash, i) => (
    <a
      key={hash}
      className="aksel-link obligation-paper"
      href={`/v1/cases/${view.id}/documents/${hash}`}
      target="_blank"
      rel="noreferrer"
    >
      {t('obligation.paper', { number: i + 1 })}
    </a>
  ));
}

/** What was said and found about it so far, the newest last. */
function Told({ view, obligation }: ObligationCardProps) {
  const { t, day } = useOfficeWords();
  const { record } = obligation;
  if (!record) return null;
  const { reported, checked, remindedOn } = record;
  return (
    <ul className="bare-list small obligation-told">
      {remindedOn !== null && <li className="quiet">{t('obligation.reminded', { day: day(remindedOn) })}</li>}
      {reported.map(({ text, documents, on, person }) => (
        <li key={`${on} ${text}`}>
          {t('obligation.reported', { day: day(on) })}
          {view.names[person] !== undefined && <span className="quiet"> · {view.names[person]}</span>}
          {text !== '' && <span className="block">{text}</span>}
          <Papers view={view} documents={documents} />
        </li>
      ))}
      {checked && (
        <li>
          {t('obligation.checked', { day: day(checked.on) })}{' '}
          <strong>{t(`obligation.status.${checked.outcome}`)}</strong>
          {view.names[checked.person] !== undefined && <span className="quiet"> · {view.names[checked.person]}</span>}
          {checked.reason !== '' && <span className="block">{checked.reason}</span>}
          <Papers view={view} documents={checked.documents} />
        </li>
      )}
    </ul>
  );
}

const SETTLED: readonly ObligationStatus[] = ['done', 'late'];

/** One obligation: by when, whose, what shows it, how it stands, and what can be done about it. */
export function ObligationCard(props: ObligationCardProps) {
  const { view, obligation, names, own } = props;
  const words = useOfficeWords();
  const { t, say, day } = words;
  const { due, member, whose, evidence, status } = obligation;
  const isOpen = !SETTLED.includes(status);
  const title = obligationTitle(obligation, words);
  return (
    <li className={`obligation obligation-${status}`}>
      <div className="obligation-head">
        <span className="obligation-day" aria-label={t('obligation.due', { day: day(due) })}>
          {Number(due.slice(8))}
        </span>
        <span className="obligation-what">
          <strong>{title}</strong>
          <span className="quiet small block">
            <span translate="no">
              {whose === 'centre'
                ? t('obligation.centres')
                : member === null
                  ? t('obligation.family')
                  : names.get(member)}
            </span>
            <span className="block">{t('obligation.due', { day: day(due) })}</span>
          </span>
        </span>
        <Tag variant="moderate" size="small" data-color={COLOUR[status]}>
          {t(`obligation.status.${status}`)}
        </Tag>
      </div>
      {isOpen && evidence.length > 0 && (
        <p className="small quiet">
          {t('obligation.evidence', { papers: evidence.map((one) => say(EVIDENCE_NAMES[one])).join('; ') })}
        </p>
      )}
      <Told {...props} />
      {isOpen && (
        <div className="obligation-acts">
          {whose === 'family' && status !== 'reported' && offered(view, 'reportObligation') && (
            <ReportForm view={view} obligation={obligation.id} own={own} early={status === 'upcoming'} title={title} />
          )}
          {offered(view, 'checkObligation') && <CheckForm view={view} obligation={obligation} title={title} />}
        </div>
      )}
    </li>
  );
}

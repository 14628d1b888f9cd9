import '../listing/listing.css';
import '../case/case-work.css';
import '../case/overview/overview.css';
import './intake/intake.css';
import { carriedOver } from '@tirek/family';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { CaseView } from '@tirek/server/contract';
import { Suspense, useEffect } from 'react';
import { incomeQuarter } from '../check/check-state.ts';
import { useOfficeWords } from '../language/office/words.tsx';
import { officeDay } from '../listing/office-day.ts';
import { useFilters } from '../listing/use-filters.ts';
import { ask } from '../session/ask.ts';
import { useSignedIn } from '../session/use-me.ts';
import { Loading } from '../shell/Loading.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { seenFile } from '../case/overview/compare-facts.ts';
import { useChannels } from './intake/HowSection.tsx';
import { emptyIntake, type IntakeEntry, withContact, withFile } from './intake/intake-entry.ts';
import { IntakeForm } from './intake/IntakeForm.tsx';

function useBeginning(): () => IntakeEntry {
  const { office } = useSignedIn();
  const [channel = 'centre'] = useChannels();
  return () => emptyIntake(channel, office ?? '');
}

/** A draft that is on the server is changed. */
function Amending({ id }: { readonly id: string }) {
  const { t } = useOfficeWords();
  const { person } = useSignedIn();
  const begin = useBeginning();
  const view = useSuspenseQuery({
    queryKey: ['case', id],
    queryFn: () => ask<CaseView>(`/v1/cases/${id}`),
  }).data;
  const filled = (): IntakeEntry => {
    const entry = { ...begin(), channel: view.channel, office: view.office, programme: view.programme };
    return withContact(withFile(entry, seenFile(view), incomeQuarter(officeDay())), view.contact);
  };
  return (
    <>
      <PageHeading title={t('intake.amend', { number: view.number })} size="medium" />
      <p className="quiet">{t('intake.kept')}</p>
      <IntakeForm person={person} draft={`${id}.${view.version}`} begun={view} begin={filled} />
    </>
  );
}

/** What an earlier application says of the family; incomes of its quarter are not those of this one. */
function useEarlier(from: string | undefined): (() => IntakeEntry) | undefined {
  const begin = useBeginning();
  const view = useSuspenseQuery({
    queryKey: ['case', from ?? ''],
    queryFn: () => (from === undefined ? null : ask<CaseView>(`/v1/cases/${from}`)),
  }).data;
  if (!view) return undefined;
  return () => {
    const entry = { ...begin(), office: view.office };
    return withContact(withFile(entry, carriedOver(seenFile(view)), incomeQuarter(officeDay())), view.contact);
  };
}

/** A new application: what is typed has a name of its own in the address, so that a reload finds it again. */
function Beginning({ draft, from }: { readonly draft: string | undefined; readonly from: string | undefined }) {
  const { t } = useOfficeWords();
  const { person } = useSignedIn();
  const empty = useBeginning();
  const begin = useEarlier(from) ?? empty;
  const [, change] = useFilters();
  useEffect(() => {
    if (draft === undefined) change({ draft: crypto.randomUUID().slice(0, 8) });
  });
  return (
    <>
      <PageHeading title={t('intake.title')} size="medium" />
      <p className="quiet">{t('intake.kept')}</p>
      {draft !== undefined && <IntakeForm key={draft} person={person} draft={draft} begun={undefined} begin={begin} />}
    </>
  );
}

/** An application entered by an officer: at the centre, at the rural akim, from paper, or offered with consent. */
export function NewCasePage() {
  const [filters] = useFilters();
  const { case: id, draft, from } = filters;
  return (
    <div className="stack-small">
      <Suspense fallback={<Loading />}>
        {id === undefined ? <Beginning draft={draft} from={from} /> : <Amending id={id} />}
      </Suspense>
    </div>
  );
}

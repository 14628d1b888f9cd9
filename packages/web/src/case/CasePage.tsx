import { Link, Outlet } from '@tanstack/react-router';
import type { CaseView } from '@tirek/server/contract';
import { Suspense } from 'react';
import { useWords } from '../language/words.tsx';
import { useOfficeWords } from '../language/office/words.tsx';
import { useInSight } from '../office/use-in-sight.ts';
import { useSignedIn } from '../session/use-me.ts';
import { Loading } from '../shell/Loading.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { CaseSteps } from './CaseSteps.tsx';
import { useCase } from './use-case.ts';
import { WhatNext } from './WhatNext.tsx';

/** What the family is called: by who applies, where the role sees names, else by the number. */
export function familyName({ family, number }: Pick<CaseView, 'family' | 'number'>): string {
  const { members = [] } = family;
  const applicant = members.find(({ relation }) => relation === 'applicant') ?? members[0];
  return applicant?.name ?? number;
}

/** Parts of a case, each at an address of its own. What a role sees nothing of is not offered. */
const PARTS = [
  { to: '/cases/$id', named: 'case.part.overview', shown: () => true },
  { to: '/cases/$id/visit', named: 'case.part.visit', shown: ({ visit }: CaseView) => visit !== null },
  { to: '/cases/$id/commission', named: 'case.part.commission', shown: () => true },
  { to: '/cases/$id/decision', named: 'case.part.decision', shown: ({ decision }: CaseView) => decision !== null },
  {
    to: '/cases/$id/contract',
    named: 'case.part.contract',
    // Before a decision nobody knows whether there will be one.
    shown: ({ contract, decision }: CaseView) => contract !== null && (decision?.made.length ?? 0) > 0,
  },
  {
    to: '/cases/$id/sanctions',
    named: 'case.part.sanctions',
    shown: ({ sanctions, decision }: CaseView) => sanctions !== null && (decision?.made.length ?? 0) > 0,
  },
  {
    to: '/cases/$id/changes',
    named: 'case.part.changes',
    shown: ({ changes, debts, decision }: CaseView) =>
      (decision === null || decision.made.length > 0) && (changes !== null || debts !== null),
  },
  {
    to: '/cases/$id/payments',
    named: 'case.part.payments',
    shown: ({ decision, account }: CaseView) => account !== null || (decision?.made.length ?? 0) > 0,
  },
  {
    to: '/cases/$id/exit',
    named: 'case.part.exit',
    shown: ({ exit, leaving }: CaseView) => exit !== null && leaving !== null,
  },
  { to: '/cases/$id/letters', named: 'case.part.letters', shown: () => true },
  { to: '/cases/$id/history', named: 'case.part.history', shown: () => true },
] as const;

function Parts({ view }: { readonly view: CaseView }) {
  const { t } = useOfficeWords();
  const { may } = useSignedIn();
  const row = useInSight();
  const parts = PARTS.filter(
    ({ to, shown }) => shown(view) && (to !== '/cases/$id/letters' || may.includes('readLetter')),
  );
  return (
    <nav ref={row} aria-label={t('case.parts')} className="case-parts">
      {parts.map(({ to, named }) => (
        <Link key={to} to={to} params={{ id: view.id }} activeOptions={{ exact: true, includeSearch: false }}>
          {t(named)}
        </Link>
      ))}
    </nav>
  );
}

/** One application: who, where it stands and by when, what comes next; its parts below. */
export function CasePage() {
  const { t, day } = useOfficeWords();
  const check = useWords();
  const view = useCase();
  const name = familyName(view);
  const count = view.family.members?.length ?? 0;
  return (
    <div className="case stack">
      <header className="case-head">
        <PageHeading title={name} size="medium" tab={`${name} · ${view.number}`} />
        <p className="quiet">
          {t('case.number', { number: view.number })}
          {view.registeredDay !== null && ` · ${t('case.registered', { day: day(view.registeredDay) })}`}
          {count > 0 && ` · ${t('case.members', { count })}`}
          {` · ${t(`channel.${view.channel}`)}`}
          {view.programme !== 'targetedAssistance' && ` · ${check.t(`programme.${view.programme}`)}`}
        </p>
      </header>
      <CaseSteps view={view} />
      <WhatNext view={view} />
      <Parts view={view} />
      <Suspense fallback={<Loading />}>
        <Outlet />
      </Suspense>
    </div>
  );
}

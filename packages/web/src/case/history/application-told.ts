import type { ApplicationEvent, EvidenceEvent, Fact } from '@tirek/casework';
import type { SeenFamily } from '@tirek/server/contract';
import { factName, factValue } from '../fact-text.ts';
import { memberNames } from '../member-names.ts';
import { momentText } from '../../office/moment.ts';
import { claimSource, sourceName } from '../source-name.ts';
import type { Line, Tellers, Telling } from './told.ts';

function familyLine(family: SeenFamily, { facts }: Telling): Line[] {
  const names = [...memberNames(family, facts.check).values()];
  return names.length === 0 ? [] : [['told.family', names.join(', ')]];
}

function factLines(
  { fact, member, value }: { readonly fact: Fact; readonly member: string | null; readonly value: unknown },
  { facts }: Telling,
): Line[] {
  const whose: Line[] =
    member === null ? [] : [['told.member', facts.names.get(member) ?? facts.office.t('fact.notNamed')]];
  return [['told.fact', factName(fact, facts)], ...whose, ['told.value', factValue(fact, value, facts)]];
}

export const applicationTold: Tellers<ApplicationEvent['type']> = {
  draftStarted: ({ office, channel, family }, telling) => [
    ['told.office', telling.officeName(office)],
    ['told.channel', telling.office.t(`channel.${channel}`)],
    ...familyLine(family, telling),
  ],
  draftAmended: ({ family }, telling) => familyLine(family, telling),
  consentGiven: ({ on }, { office }) => [['told.day', office.day(on)]],
  documentAttached: ({ document }, { office }) => [['told.document', office.t(`document.${document.kind}`)]],
  applicationSubmitted: ({ receipt, applicationDay, awaited }, { office }) => [
    ['told.receipt', receipt],
    ['told.applicationDay', office.day(applicationDay)],
    ['told.registers', awaited.map((register) => office.t(`register.${register}`)).join(', ')],
  ],
  delayNotified: ({ until }, { office }) => [['told.until', office.day(until)]],
  applicationWithdrawn: ({ reason }) => [['told.reason', reason]],
};

export const evidenceTold: Tellers<EvidenceEvent['type']> = {
  evidenceReceived: (event, telling) => [
    ['told.source', claimSource(event, telling.office)],
    ...factLines(event, telling),
  ],
  registerAnswered: ({ register }, { office }) => [['told.source', office.t(`register.${register}`)]],
  registerFailed: ({ register, retryAt }, { office }) => [
    ['told.source', office.t(`register.${register}`)],
    ['told.retry', momentText(retryAt)],
  ],
  registerGivenUp: ({ register }, { office }) => [['told.source', office.t(`register.${register}`)]],
  doubtRaised: ({ doubt: { kind, fact, member, register, values } }, telling) => {
    const { office, facts } = telling;
    const about: Line[] = fact === null ? [] : [['told.fact', factName(fact, facts)]];
    const whose: Line[] =
      member === null ? [] : [['told.member', facts.names.get(member) ?? office.t('fact.notNamed')]];
    const from: Line[] = register === undefined ? [] : [['told.source', office.t(`register.${register}`)]];
    const told = fact === null ? [] : Object.entries(values);
    return [
      ['told.doubt', office.t(`doubt.${kind}`)],
      ...about,
      ...whose,
      ...from,
      ...told.map(([source, value]): Line => [
        'told.value',
        `${sourceName(source, office)}: ${fact === null ? '' : factValue(fact, value, facts)}`,
      ]),
    ];
  },
  doubtSettled: ({ source, reason }, { office }) => [
    ['told.believed', sourceName(source, office)],
    ['told.reason', reason],
  ],
};

export { factLines };

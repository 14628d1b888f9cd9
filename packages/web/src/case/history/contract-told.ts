import { type ContractEvent, GROUND_NAMES, type ObligationEvent, type Party } from '@tirek/casework';
import type { Line, Tellers, Telling } from './told.ts';

const partyLine = (party: Party, { facts, office }: Telling): Line => [
  'told.party',
  party === 'centre'
    ? office.t('contract.centre')
    : (facts.names.get(party.slice('member:'.length)) ?? office.t('fact.notNamed')),
];

const papersLine = (documents: readonly string[]): Line[] =>
  documents.length === 0 ? [] : [['told.papers', String(documents.length)]];

export const contractTold: Tellers<ContractEvent['type'] | ObligationEvent['type']> = {
  contractDrawnUp: ({ version, terms, reason }, { office }) => [
    ['told.version', String(version)],
    ['told.contractDays', `${office.day(terms.from)} – ${office.day(terms.to)}`],
    ['told.measures', String(terms.plan.measures.length)],
    ...(reason === undefined ? [] : [['told.reason', reason] satisfies Line]),
  ],
  contractSigned: ({ version, party, by }, telling) => [
    ['told.version', String(version)],
    partyLine(party, telling),
    ['told.way', telling.office.t(by.way === 'paper' ? 'contract.way.paper' : 'contract.way.key')],
  ],
  contractConcluded: ({ version }) => [['told.version', String(version)]],
  extensionProposed: ({ to, ground }, { office }) => [
    ['told.contractTo', office.day(to)],
    ['told.ground', office.say(GROUND_NAMES[ground])],
  ],
  extensionGivenBack: ({ reason }) => [['told.reason', reason]],
  contractExtended: ({ from, to, ground }, { office }) => [
    ['told.contractDays', `${office.day(from)} – ${office.day(to)}`],
    ['told.ground', office.say(GROUND_NAMES[ground])],
  ],
  obligationReported: ({ words, documents }) => [
    ...(words === '' ? [] : [['told.words', words] satisfies Line]),
    ...papersLine(documents),
  ],
  obligationChecked: ({ outcome, reason, documents }, { office }) => [
    ['told.outcome', office.t(`obligation.status.${outcome}`)],
    ...(reason === '' ? [] : [['told.reason', reason] satisfies Line]),
    ...papersLine(documents),
  ],
  obligationReminded: ({ due }, { office }) => [['told.contractDue', office.day(due)]],
};

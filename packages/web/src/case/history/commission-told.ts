import type { CommissionEvent, OrderSnapshot, RecommendationEvent, VisitEvent } from '@tirek/casework';
import { INCOME_KINDS } from '@tirek/law';
import { factName, factValue } from '../fact-text.ts';
import type { Line, Tellers, Telling } from './told.ts';

const orderLines = ({ number, members, quorum }: OrderSnapshot, { office, personName }: Telling): Line[] => [
  ['told.order', number],
  ['told.members', members.map(personName).join(', ')],
  ['told.quorum', office.number(quorum)],
];
const dissentLine = (dissent: string | undefined): Line[] => (dissent === undefined ? [] : [['told.dissent', dissent]]);
const namesOf = (ids: readonly string[], { facts, office }: Telling): string =>
  ids.length === 0
    ? office.t('told.nobody')
    : ids.map((id) => facts.names.get(id) ?? office.t('fact.notNamed')).join(', ');

export const visitTold: Tellers<VisitEvent['type']> = {
  fileReferred: ({ order }, telling) => orderLines(order, telling),
  visitAssigned: ({ assistant, members, on }, { office, personName }) => [
    ['told.day', office.day(on)],
    ['told.assistant', personName(assistant)],
    ['told.members', members.map(personName).join(', ')],
  ],
  visitRecorded: ({ act }, telling) => {
    const { office, facts } = telling;
    const { dwellings, property } = act;
    return [
      ['told.present', namesOf(act.present, telling)],
      ...act.unregistered.map((one): Line => ['told.unregistered', factValue('resident', one, facts)]),
      ...(['dwellings', 'property'] as const).flatMap((fact): Line[] => {
        const seen = fact === 'dwellings' ? dwellings : property;
        return seen === undefined ? [] : [['told.value', `${factName(fact, facts)}: ${factValue(fact, seen, facts)}`]];
      }),
      ...act.incomeSigns.map(({ member, kind, sign }): Line => [
        'told.signs',
        `${facts.names.get(member) ?? ''} · ${office.say(INCOME_KINDS[kind])}: ${sign}`,
      ]),
      ...act.facts.map(({ fact, value }): Line => [
        'told.value',
        `${factName(fact, facts)}: ${factValue(fact, value, facts)}`,
      ]),
      ['told.photos', office.number(act.photos.length)],
      ['told.condition', act.condition],
    ];
  },
  visitRefused: ({ reason }) => [['told.reason', reason]],
  anotherVisitOrdered: ({ reason }) => [['told.reason', reason]],
};

export const commissionTold: Tellers<CommissionEvent['type']> = {
  sittingOpened: ({ order }, telling) => orderLines(order, telling),
  memberRecused: ({ member, ground, substitute }, { office, personName }) => [
    ['told.member', personName(member)],
    ['told.ground', office.t(`recusal.ground.${ground}`)],
    ['told.substitute', substitute === null ? office.t('told.nobody') : personName(substitute)],
  ],
  voteCast: ({ member, vote, dissent }, { office, personName }) => [
    ['told.member', personName(member)],
    ['told.vote', office.t(`told.${vote}`)],
    ...dissentLine(dissent),
  ],
  sittingAdjourned: ({ reason }) => [['told.reason', reason]],
  conclusionReached: ({ conclusion, need, noNeed, quorum }, { office }) => [
    ['told.conclusion', office.t(`told.${conclusion}`)],
    ['told.votes', office.t('told.votes.need', { need, noNeed })],
    ['told.quorum', office.number(quorum)],
  ],
};

export const recommendationTold: Tellers<RecommendationEvent['type']> = {
  recommendationAsked: ({ request }, { office }) => [
    ['told.level', office.t(`told.${request.level}`)],
    ['told.question', request.question],
  ],
  recommendationVoteCast: ({ member, vote, dissent }, { office, personName }) => [
    ['told.member', personName(member)],
    ['told.vote', office.t(`told.${vote}`)],
    ...dissentLine(dissent),
  ],
  recommendationGiven: ({ recommended, votesFor, votesAgainst }, { office }) => [
    ['told.answer', office.t(recommended ? 'told.recommended' : 'told.notRecommended')],
    ['told.votes', office.t('told.votes.for', { votesFor, votesAgainst })],
  ],
};

import { loneMotherOfFour } from '@tirek/family/examples';
import { actOf, answered, assigned, referred, submitted } from '../examples/main-path.ts';
import { askar, botagoz, dinara, order, OFFICE } from '../examples/people.ts';
import type { Refused } from '../examples/refused.ts';
import { begin, on, refusalOf } from '../examples/story.ts';
import type { VisitAct } from './events.ts';

const { file, on: day } = loneMotherOfFour;
const ready = answered(submitted(file, day));
const waiting = referred(ready);
const sent = assigned(waiting);
const assign = (members: readonly string[], when = day) =>
  ({ type: 'assignVisit', assistant: 'askar', members, on: when }) as const;
const record = (changed: Partial<VisitAct> = {}) => ({ type: 'recordVisit', act: actOf(file, day, changed) }) as const;
const { order: _, ...withoutOrder } = { order, ...begin({ day }).around };

export const visitRefusals: Refused = {
  'commission.noOrder': [
    'a file is not handed to a commission that no order formed',
    () =>
      refusalOf({ ...ready, around: { ...withoutOrder, order: { ...order, level: 'district' } } }, botagoz, {
        type: 'referToCommission',
      }),
  ],
  'commission.orderNotInForce': [
    'a file is not handed to a commission whose term is over',
    () => refusalOf(on(ready, { order: { ...order, to: '2025-12-31' } }), botagoz, { type: 'referToCommission' }),
  ],
  'commission.otherTerritory': [
    'a file is not handed to the commission of another rural district',
    () => refusalOf(on(ready, { order: { ...order, office: `${OFFICE}9` } }), botagoz, { type: 'referToCommission' }),
  ],
  'visit.notSitting': [
    'nobody is sent on a visit as a member who is not in the commission',
    () => refusalOf(waiting, dinara, assign(['talgat', 'somebody'])),
  ],
  'visit.noMember': [
    'nobody visits a home without a member of the commission',
    () => refusalOf(waiting, dinara, assign([])),
  ],
  'visit.inThePast': [
    'a visit is not planned for yesterday',
    () => refusalOf(waiting, dinara, assign(['talgat'], '2026-02-09')),
  ],
  'visit.notAssigned': [
    'an assistant who was not sent writes no act',
    () => refusalOf(sent, { ...askar, person: 'anotherAssistant' }, record()),
  ],
  'visit.times': [
    'a visit does not end before it begins',
    () => refusalOf(sent, askar, record({ startedAt: `${day}T04:30:00Z` })),
  ],
  'visit.noPhoto': ['an act without a photo is not taken', () => refusalOf(sent, askar, record({ photos: [] }))],
  'visit.photoNotKept': [
    'an act names only photos that are kept with the case',
    () => refusalOf(on(sent, { hasPhoto: () => false }), askar, record()),
  ],
  'visit.unknownMember': [
    'the act names as present only members of the application; others are found residents',
    () => refusalOf(sent, askar, record({ present: ['gulnar', 'uncle'] })),
  ],
};

import type { ChangeEvent } from '@tirek/casework';
import { factLines } from './application-told.ts';
import type { Tellers } from './told.ts';

export const changeTold: Tellers<ChangeEvent['type']> = {
  changeReported: ({ kind, from, text, facts }, telling) => [
    ['told.outcome', telling.office.t(`change.kind.${kind}`)],
    ['told.from', telling.office.day(from)],
    ['told.said', text],
    ...facts.flatMap((fact) => factLines(fact, telling)),
  ],
  changeSettled: ({ outcome, reason, from }, { office }) => [
    ['told.outcome', office.t(`change.outcome.${outcome}`)],
    ...(from === null ? [] : [['told.from', office.day(from)] as const]),
    ['told.reason', reason],
  ],
  endProposed: ({ ground, from, reason }, { office }) => [
    ['told.ground', office.t(`end.ground.${ground}`)],
    ['told.from', office.day(from)],
    ['told.reason', reason],
  ],
  endGivenBack: ({ reason }) => [['told.reason', reason]],
  aidEnded: ({ ground, from }, { office }) => [
    ['told.ground', office.t(`end.ground.${ground}`)],
    ['told.from', office.day(from)],
  ],
};

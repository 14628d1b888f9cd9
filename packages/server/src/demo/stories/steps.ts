import type { Vote, VisitAct } from '@tirek/casework';
import type { CaseCommandSent } from '../../contract/case-command.ts';
import type { Precinct } from '../precincts.ts';
import { actOf } from '../visits.ts';
import type { Scene, Step, Who } from './story.ts';

export const does = (by: Who, command: CaseCommandSent | ((scene: Scene) => CaseCommandSent), after = 0): Step => ({
  by,
  does: command,
  after,
});

/** From the draft to the answers of the registers. */
export const submitted = (by: Who = 'applicant'): Step[] => [
  does(by, { type: 'submitApplication' }),
  { registers: 'answer' },
];

/** From the paper that came on a day to the answers of the registers. */
export const submittedOnPaper = (by: Who, receivedOn: string): Step[] => [
  { by, brings: 'paperApplication' },
  does(by, { type: 'submitApplication', receivedOn }),
  { registers: 'answer' },
];

const fileOf = ({ state }: Scene) => state.application?.family ?? { tirek: 1 as const, members: [] };

/** What a visit writes down, with what it found otherwise. */
const recordsVisit =
  (found: Partial<VisitAct> = {}) =>
  (scene: Scene): CaseCommandSent => ({
    type: 'recordVisit',
    act: { ...actOf(fileOf(scene), scene), ...found } as never,
  });

/** The file goes to the precinct commission and somebody comes to the home. */
export function visited(
  precinct: Precinct,
  found: Partial<VisitAct> = {},
  refers: Who = precinct.consultants[0],
): Step[] {
  const { secretary, assistant, members } = precinct;
  const assign = (scene: Scene): CaseCommandSent => ({
    type: 'assignVisit',
    assistant: scene.idOf(assistant),
    members: [scene.idOf(members[1])],
    on: scene.day,
  });
  return [
    does(refers, { type: 'referToCommission' }, 1),
    does(secretary, assign),
    { by: assistant, brings: 'visitPhoto', after: 2 },
    does(assistant, recordsVisit(found)),
  ];
}

/** The commission sits, and each member votes. */
export const voted = (
  { secretary, members }: Precinct,
  votes: readonly [Vote, Vote, Vote] = ['need', 'need', 'need'],
): Step[] => [
  does(secretary, { type: 'openSitting' }, 1),
  ...members.map((member, i) => does(member, { type: 'castVote', vote: votes[i] ?? 'need' })),
];

/** Determined and proposed by the consultant, approved by the head of the office. */
export const decided = ({ consultants: [consultant], head }: Precinct): Step[] => [
  does(consultant, { type: 'determine' }, 1),
  does(consultant, { type: 'propose' }),
  does(head, { type: 'approve' }, 1),
];

/** The whole way where nothing is special. */
export const wholeWay = (precinct: Precinct): Step[] => [
  ...submitted(),
  ...visited(precinct),
  ...voted(precinct),
  ...decided(precinct),
];

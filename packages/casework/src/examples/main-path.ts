import type { FamilyFile } from '@tirek/family';
import type { Vote } from '../commission/events.ts';
import { REGISTERS } from '../evidence/registers.ts';
import type { VisitAct } from '../visit/events.ts';
import { askar, botagoz, dinara, gulmira, head, marina, OFFICE, registers, talgat, yerlan } from './people.ts';
import { act, ballotOf, begin, type Story } from './story.ts';

/** What the visit finds where everything is as stated. */
export function actOf(file: FamilyFile, day: string, changed: Partial<VisitAct> = {}): VisitAct {
  return {
    startedAt: `${day}T03:00:00Z`,
    endedAt: `${day}T04:00:00Z`,
    place: { lat: 41.32, lon: 69.59 },
    present: file.members.filter(({ away = 'no' }) => away === 'no').map(({ id }) => id),
    unregistered: [],
    incomeSigns: [],
    facts: [],
    photos: [{ hash: 'photo-1', takenAt: `${day}T03:30:00Z` }],
    condition: 'A house of two rooms, stove heating.',
    ...changed,
  };
}

export const draft = (family: FamilyFile, day: string): Story =>
  act(begin({ day }), marina, {
    type: 'startDraft',
    case: 'case-1',
    office: OFFICE,
    channel: 'citizen',
    applicant: 'marina',
    familyKey: 'family-1',
    family,
  });

export const submitted = (family: FamilyFile, day: string): Story =>
  act(draft(family, day), marina, { type: 'submitApplication', receipt: 'R-1' });

/** Every register answers and tells nothing that differs. */
export const answered = (story: Story): Story =>
  REGISTERS.reduce(
    (told, register) =>
      told.state.evidence.awaited.some((one) => one.register === register)
        ? act(told, registers, {
            type: 'receiveEvidence',
            source: 'register',
            register,
            fetchedAt: `${told.around.day}T04:30:00Z`,
            answers: [],
          })
        : told,
    story,
  );

export const referred = (story: Story): Story => act(story, botagoz, { type: 'referToCommission' });
export const assigned = (story: Story): Story =>
  act(story, dinara, { type: 'assignVisit', assistant: 'askar', members: ['gulmira'], on: story.around.day });
export const visited = (story: Story, changed: Partial<VisitAct> = {}): Story =>
  act(story, askar, {
    type: 'recordVisit',
    act: actOf(story.state.application?.family ?? { tirek: 1, members: [] }, story.around.day, changed),
  });
export const sat = (story: Story): Story => act(story, dinara, { type: 'openSitting', sitting: 'sitting-1' });

/** The three members vote; the last vote closes the sitting. */
export const voted = (story: Story, votes: readonly [Vote, Vote, Vote] = ['need', 'need', 'need']): Story =>
  [yerlan, gulmira, talgat].reduce(
    (told, member, i) => act(told, member, ballotOf(told, member.person, votes[i] ?? 'need')),
    story,
  );

/** From the application to a conclusion, where every source agrees. */
export const concluded = (family: FamilyFile, day: string, votes?: readonly [Vote, Vote, Vote]): Story =>
  voted(sat(visited(assigned(referred(answered(submitted(family, day)))))), votes);
export const determined = (story: Story): Story => act(story, botagoz, { type: 'determine' });
export const proposed = (story: Story): Story => act(determined(story), botagoz, { type: 'propose' });
export const decided = (story: Story): Story => act(proposed(story), head, { type: 'approve' });

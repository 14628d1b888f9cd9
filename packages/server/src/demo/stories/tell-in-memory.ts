import { randomUUIDv7 } from 'node:crypto';
import type { Actor, CaseCommand } from '@tirek/casework';
import type { Moment } from '../../cases/moment.ts';
import { contractSigningOf } from '../../cases/sign-contract.ts';
import { recommendationOf } from '../../cases/sign-ballot.ts';
import type { CaseCommandSent } from '../../contract/case-command.ts';
import { SYSTEM } from '../../db/with-actor.ts';
import type { Desk } from '../desk.ts';
import { DEMO_PHOTO } from '../photo.ts';
import { answersOf } from '../told-by-registers.ts';
import { personIn, type Town } from '../town.ts';
import { knowledgeIn } from './known-in-story.ts';
import { DEMO_EVIDENCE, DEMO_SCAN, DEMO_SIGNED } from './scan.ts';
import type { Scene, Step, Story } from './story.ts';
import { beginningOf, halvesOf } from './story-time.ts';

interface Telling {
  readonly story: Story;
  readonly desk: Desk;
  readonly town: Town;
  readonly applicant: Actor;
}

const whoIs = ({ town, applicant }: Telling, who: string): Actor =>
  who === 'applicant' ? applicant : personIn(town, who);

function registersAnswer(telling: Telling, { down }: { readonly down?: string }, moment: Moment): void {
  const { story, desk } = telling;
  const retryAt = new Date(Date.parse(moment.at) + 15 * 60_000).toISOString();
  for (const answer of answersOf(story.file, knowledgeIn(story), moment.at)) {
    if (!desk.state.evidence.awaited.some(({ register }) => register === answer.register)) continue;
    const failed = { type: 'reportRegisterFailure' as const, register: answer.register, retryAt };
    desk.does(SYSTEM, moment, answer.register === down ? failed : answer);
  }
}

/** What was sent as the command the casework knows, where the server would have added to it. */
function commandOf({ desk }: Telling, actor: Actor, sent: CaseCommandSent, { at }: Moment): CaseCommand {
  switch (sent.type) {
    case 'submitApplication':
      return { ...sent, receipt: desk.number };
    case 'openSitting':
      return { ...sent, sitting: randomUUIDv7() };
    case 'castVote': {
      const { type: _, ...said } = sent;
      return desk.ballotOf(actor, said);
    }
    case 'askRecommendation': {
      const { type, ...asked } = sent;
      return { type, request: { id: randomUUIDv7(), ...asked } };
    }
    case 'castRecommendationVote': {
      const { type: _, ...said } = sent;
      const ballot = recommendationOf(desk.state, actor.person, said);
      return ballot.with(desk.signs(actor, ballot.text));
    }
    case 'fileObjection':
      return { ...sent, id: randomUUIDv7() };
    case 'reportChange':
      return { ...sent, id: randomUUIDv7() } as CaseCommand;
    case 'proposeDebt':
      return { ...sent, debt: randomUUIDv7() };
    case 'signContract': {
      const signing = contractSigningOf(desk.state, sent);
      return signing.with(desk.signs(actor, signing.text));
    }
    case 'receiveEvidence':
      return { ...sent, source: 'document', fetchedAt: at } as CaseCommand;
    default:
      // What else there is says all it needs by itself; the casework reads values of facts and refuses what makes no sense.
      return sent as CaseCommand;
  }
}

function take(telling: Telling, step: Step, moment: Moment, openBeside: string | undefined): void {
  const { desk } = telling;
  if ('registers' in step) return registersAnswer(telling, step, moment);
  if ('pays' in step || 'looks' in step) throw new Error(`${telling.story.id}: this is not told in memory`);
  const actor = whoIs(telling, step.by);
  if ('brings' in step) {
    if (step.brings === 'visitPhoto') return desk.keeps(actor, 'visitPhoto', 'image/png', DEMO_PHOTO, moment);
    if (step.brings === 'signedContract') return desk.keeps(actor, 'contract', 'application/pdf', DEMO_SIGNED, moment);
    if (step.brings === 'evidence') return desk.keeps(actor, 'obligation', 'application/pdf', DEMO_EVIDENCE, moment);
    desk.attaches(actor, 'paperApplication', 'application/pdf', DEMO_SCAN, moment);
    return;
  }
  const scene: Scene = { ...moment, state: desk.state, idOf: (login) => personIn(telling.town, login).person };
  const sent = typeof step.does === 'function' ? step.does(scene) : step.does;
  const refusal = desk.tries(actor, moment, commandOf(telling, actor, sent, moment), openBeside);
  if (refusal?.code !== step.refused)
    throw new Error(`${telling.story.id}: ${sent.type}: ${refusal?.code ?? 'not refused'}`);
}

/** Tells a story at a desk up to where it goes beyond the case, as far as time has come; false where it has not even begun. */
export function tell(telling: Telling, familyKey: string, until: string, openBeside?: string): boolean {
  const { story, desk, applicant } = telling;
  const { precinct, channel, file, contact, begunBy, programme } = story;
  const begun = beginningOf(story);
  if (begun.at > until) return false;
  const draft = { case: desk.id, office: precinct.office, channel, applicant: applicant.person, familyKey };
  desk.does(whoIs(telling, begunBy), begun, {
    type: 'startDraft',
    ...draft,
    family: file,
    contact,
    ...(programme ? { programme } : {}),
  });
  const [within] = halvesOf(story);
  for (const { step, moment } of within) if (moment.at <= until) take(telling, step, moment, openBeside);
  return true;
}

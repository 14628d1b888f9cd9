import { SYSTEM, withActor } from '../db/with-actor.ts';
import type { Moment } from '../cases/moment.ts';
import { loadCase } from '../cases/execute.ts';
import { DEMO_PHOTO } from '../demo/photo.ts';
import { knowledgeIn } from '../demo/stories/known-in-story.ts';
import { DEMO_EVIDENCE, DEMO_SCAN, DEMO_SIGNED } from '../demo/stories/scan.ts';
import type { Step, Story } from '../demo/stories/story.ts';
import { beginningOf, momentsOf } from '../demo/stories/story-time.ts';
import { answerAtOnce } from '../registers/ask-case.ts';
import { fakeRegisters } from '../registers/fake.ts';
import { type OfficeAtWork, openOffice } from './office-at-work.ts';
import { payAll } from './pay-months.ts';

/** An office in which stories are told over HTTP, each step at its own moment by the one whose step it is. */
export interface StoryRoom {
  readonly office: OfficeAtWork;
  /** Tells a story to its end; returns the id of its case. Throws where a step goes otherwise than the story says. */
  tell(story: Story): Promise<string>;
  /** The time it is in the office from now on. */
  setTime(moment: Moment): void;
}

const FILES = {
  visitPhoto: { kind: 'visitPhoto', mediaType: 'image/png', content: DEMO_PHOTO },
  paperApplication: { kind: 'paperApplication', mediaType: 'application/pdf', content: DEMO_SCAN },
  signedContract: { kind: 'contract', mediaType: 'application/pdf', content: DEMO_SIGNED },
  evidence: { kind: 'obligation', mediaType: 'application/pdf', content: DEMO_EVIDENCE },
} as const;

async function begin(office: OfficeAtWork, story: Story): Promise<string> {
  const { login, begunBy, precinct, channel, file, contact, programme } = story;
  await office.invite(login);
  const who = file.members.find(({ relation }) => relation === 'applicant');
  const applicant = begunBy === 'applicant' ? {} : { applicant: { name: who?.name, iin: who?.iin } };
  const by = begunBy === 'applicant' ? login : begunBy;
  return office.begin(by, precinct.office, {
    channel,
    family: file,
    contact,
    ...applicant,
    ...(programme ? { programme } : {}),
  });
}

async function answerRegisters(
  office: OfficeAtWork,
  story: Story,
  id: string,
  down: string | undefined,
  moment: Moment,
) {
  const clock = () => moment;
  const moodOf = (register: string) => (register === down ? ('down' as const) : ('well' as const));
  const registers = fakeRegisters({ knowledge: knowledgeIn(story), clock, moodOf });
  await answerAtOnce({ database: office.database, clock, registers }, id);
}

async function take(office: OfficeAtWork, story: Story, id: string, step: Step, moment: Moment): Promise<void> {
  if ('registers' in step) return answerRegisters(office, story, id, step.down, moment);
  if ('pays' in step) return payAll(office, id, story.precinct.office, moment.day, step.pays);
  const officer = await office.enter(step.by === 'applicant' ? story.login : step.by);
  if ('brings' in step) {
    const { status, body } = await officer.upload(id, FILES[step.brings]);
    if (status !== 201) throw new Error(`${story.id}: ${step.brings}: ${JSON.stringify(body)}`);
    return;
  }
  const loaded = await withActor(office.database, SYSTEM, (tx) => loadCase(tx, id));
  if (!loaded) throw new Error(`${story.id}: there is no case`);
  const scene = { ...moment, state: loaded.state, idOf: (login: string) => office.idOf(login) };
  const sent = typeof step.does === 'function' ? step.does(scene) : step.does;
  const { status, body } = await officer.does(id, sent);
  const came = status === 200 ? undefined : body['code'];
  if (came !== step.refused) throw new Error(`${story.id}: ${step.by}: ${sent.type}: ${JSON.stringify(body)}`);
}

/** Opens an office whose time goes with the stories that are told in it. */
export async function openStoryRoom(first: Moment): Promise<StoryRoom> {
  let now = first;
  const office = await openOffice({ clock: () => now });
  return {
    office,
    setTime: (moment) => void (now = moment),
    async tell(story) {
      now = beginningOf(story);
      const id = await begin(office, story);
      for (const { step, moment } of momentsOf(story)) {
        now = moment;
        await take(office, story, id, step, moment);
      }
      return id;
    },
  };
}

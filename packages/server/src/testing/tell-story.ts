import { SYSTEM, withActor } from '../db/with-actor.ts';
import type { Moment } from '../cases/moment.ts';
import { loadCase } from '../cases/execute.ts';
import { lookAtCase } from '../demo/monitoring/look-at-case.ts';
import { NEVER, openTreasury, PAYING, payNewRegister } from '../demo/pay-register.ts';
import { knowledgeIn } from '../demo/stories/known-in-story.ts';
import { FILES } from '../demo/stories/scan.ts';
import type { Step, Story } from '../demo/stories/story.ts';
import { beginningOf, momentsOf } from '../demo/stories/story-time.ts';
import { personIn } from '../demo/town.ts';
import { answerAtOnce } from '../registers/ask-case.ts';
import { fakeRegisters } from '../registers/fake.ts';
import { type OfficeAtWork, openOffice } from './office-at-work.ts';

/** An office in which stories are told over HTTP, each step at its own moment by the one whose step it is. */
export interface StoryRoom {
  readonly office: OfficeAtWork;
  /** Tells a story to its end; returns the id of its case. Throws where a step goes otherwise than the story says. */
  tell(story: Story): Promise<string>;
  /** Tells the stories of one family side by side, in the order of time; returns the ids of their cases. */
  tellTogether(stories: readonly Story[]): Promise<readonly string[]>;
  /** The time it is in the office from now on. */
  setTime(moment: Moment): void;
}

async function begin(office: OfficeAtWork, story: Story): Promise<string> {
  const { login, begunBy, precinct, channel, file, contact, programme } = story;
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

/** The town pays its register of a month, with money for its year. */
async function payTerritory({ database, town }: OfficeAtWork, month: string, moment: Moment): Promise<void> {
  const [paying] = PAYING;
  const treasury = { database, paying, as: (login: string) => personIn(town, login) };
  await openTreasury(treasury, [month.slice(0, 4)], moment);
  await payNewRegister(treasury, month, moment, NEVER);
}

async function take(office: OfficeAtWork, story: Story, id: string, step: Step, moment: Moment): Promise<void> {
  if ('registers' in step) return answerRegisters(office, story, id, step.down, moment);
  if ('pays' in step) return payTerritory(office, step.pays, moment);
  if ('looks' in step) return lookAtCase(office.database, office.town, id, step.looks, moment);
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
  const came = status === 200 ? undefined : (body['code'] ?? status);
  if (came !== step.refused) throw new Error(`${story.id}: ${step.by}: ${sent.type}: ${JSON.stringify(body)}`);
}

/** Opens an office whose time goes with the stories that are told in it. */
export async function openStoryRoom(first: Moment): Promise<StoryRoom> {
  let now = first;
  const office = await openOffice({ clock: () => now });
  const tellTogether = async (stories: readonly Story[]): Promise<readonly string[]> => {
    const ids: string[] = [];
    for (const login of new Set(stories.map((story) => story.login))) await office.invite(login);
    const beginnings = stories.map((story, i) => ({
      moment: beginningOf(story),
      happens: async () => void (ids[i] = await begin(office, story)),
    }));
    const steps = stories.flatMap((story, i) =>
      momentsOf(story).map(({ step, moment }) => ({
        moment,
        happens: () => take(office, story, ids[i] ?? '', step, moment),
      })),
    );
    const inTime = [...beginnings, ...steps].toSorted((a, b) => (a.moment.at < b.moment.at ? -1 : 1));
    for (const { moment, happens } of inTime) {
      now = moment;
      await happens();
    }
    return ids;
  };
  return {
    office,
    setTime: (moment) => void (now = moment),
    tell: async (story) => (await tellTogether([story]))[0] ?? '',
    tellTogether,
  };
}

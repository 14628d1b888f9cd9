import type {
  CaseState,
  Channel,
  CheckCommand,
  Contact,
  ExitReason,
  Phase,
  RefusalCode,
  Register,
  ToldAgain,
} from '@tirek/casework';
import { type FamilyFile, type FamilyMember, type Sex, syntheticIin } from '@tirek/family';
import type { ProgrammeId } from '@tirek/law';
import { day, type Names } from '@tirek/rules';
import type { CaseCommandSent } from '../../contract/case-command.ts';
import type { KnownPerson } from '../../registers/known.ts';
import type { Precinct } from '../precincts.ts';

/** What a step of a story is made with: the case as it is then, and who is who. */
export interface Scene {
  readonly state: CaseState;
  readonly day: string;
  readonly at: string;
  idOf(login: string): string;
}

/** Who does something: an officer by login; `applicant` is whoever applies. */
export type Who = string;

/** A look of the monitoring officer at a running case: what a register said of it, and what was found. */
export interface Look {
  readonly told: ToldAgain;
  readonly seen: string;
  readonly finding: Pick<Extract<CheckCommand, { type: 'recordFinding' }>, 'outcome' | 'found' | 'text' | 'wrongEntry'>;
}

/**
 * One thing that happens in a story. `after`: so many working days later; `on`: on that ISO day, or at once where it has
 * passed; with neither, the same day.
 */
export type Step = { readonly after?: number; readonly on?: string } & (
  | {
      readonly by: Who;
      readonly does: CaseCommandSent | ((scene: Scene) => CaseCommandSent);
      /** It is tried and refused, with this code. */
      readonly refused?: RefusalCode;
    }
  /** Every register that is awaited answers from what it knows; one of them may be down. */
  | { readonly registers: 'answer'; readonly down?: Register }
  /** The territory pays its register of this month: all that is due by then, and answered by the bank. */
  | { readonly pays: string }
  /** The head has the case looked at, and the monitoring officer does. */
  | { readonly looks: Look }
  /** A file is kept with the case. */
  | { readonly by: Who; readonly brings: 'visitPhoto' | 'paperApplication' | 'signedContract' | 'evidence' }
);

/** How a story ends. */
export interface Ending {
  readonly phase: Phase;
  readonly outcome?: 'grant' | 'refuse';
  /** Tenge a month, of the last decision. */
  readonly amount?: number;
  readonly kind?: 'conditional' | 'unconditional';
  readonly reasons?: readonly string[];
  readonly applicationDay?: string;
  /** Why the family left, where it did. */
  readonly exit?: ExitReason;
}

/** A named family of the town with something special about it. */
export interface Story {
  readonly id: string;
  /** By which the applicant signs in with one click; a family that comes back has the same one in both stories. */
  readonly login: string;
  readonly title: Names;
  /** What is special, and what comes of it. */
  readonly special: Names;
  /** Day on which the draft is begun. */
  readonly on: string;
  readonly precinct: Precinct;
  readonly channel: Channel;
  /** What is asked for; targeted assistance where it is not said. */
  readonly programme?: ProgrammeId;
  /** Who begins the draft. */
  readonly begunBy: Who;
  readonly file: FamilyFile;
  readonly contact: Contact;
  /** What registers know otherwise than the family says, by id of the member. */
  readonly known?: Readonly<Record<string, KnownPerson>>;
  /** Id of the story whose open application stands in the way of this one. */
  readonly openBeside?: string;
  readonly steps: readonly Step[];
  readonly ending: Ending;
}

type Person = Omit<FamilyMember, 'iin' | 'name' | 'birthDate' | 'sex'>;

/** A member with a number that fits; numbers from 9 500 on are those of the stories. */
export function person(name: string, birthDate: string, sex: Sex, more: Person): FamilyMember {
  // Of the whole name: two people of different stories who were born on one day have numbers of their own.
  const serial =
    9500 + (Array.from(name).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 397, 7) % 397);
  return { ...more, name, birthDate, sex, iin: syntheticIin(day(birthDate), sex, serial) };
}

/** A family of the region that says all there is. */
export const family = (
  members: readonly FamilyMember[],
  more: Omit<FamilyFile, 'tirek' | 'members'> = {},
  settlement: 'urban' | 'rural' = 'urban',
): FamilyFile => ({
  tirek: 1,
  territory: '430000000',
  settlement,
  unstated: 'no',
  members: [...members],
  dwellings: [{ owned: true, totalArea: 54, emergency: false }],
  property: [],
  ...more,
});

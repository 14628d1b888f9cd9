import { globSync } from 'node:fs';

/*
 * The rooms whose tests are themselves tested, as data: where money is reckoned, and the language it is reckoned in.
 */

/** A room: the name it is asked for by, its package (whose tests are run) and its folder in there. */
export interface Room {
  readonly name: string;
  readonly package: string;
  readonly folder: string;
}

const inCasework = (name: string): Room => ({ name, package: 'packages/casework', folder: `src/${name}` });
const MONEY = ['entitlement', 'payment', 'payment-register', 'bank-line', 'ledger', 'recovery', 'sanction'].map(
  inCasework,
);
const ROOMS: readonly Room[] = [{ name: 'rules', package: 'packages/rules', folder: 'src' }, ...MONEY];
/** Several rooms under one name. */
const TOGETHER: Readonly<Record<string, readonly Room[]>> = { money: MONEY };

/** The variable in which the runs of the tests are told what is changed: `packages/casework/src/ledger`, with commas between. */
export const MUTATED_ROOMS = 'TIREK_MUTATED_ROOMS';

/** What stands in that variable. */
export const toldOf = (rooms: readonly Room[]): string =>
  rooms.map(({ package: of, folder }) => `${of}/${folder}`).join(',');

/** A room that cannot be tested as asked; the message says what to do. */
export class NoSuchRoom extends Error {}

/** The rooms of these names, each once; all of them where none is named. Throws NoSuchRoom. */
export function roomsNamed(names: readonly string[]): readonly Room[] {
  if (names.length === 0) return ROOMS;
  const asked = names.flatMap((name) => TOGETHER[name] ?? ROOMS.find((room) => room.name === name) ?? [name]);
  const unknown = asked.filter((one) => typeof one === 'string');
  if (unknown.length === 0) return ROOMS.filter((room) => asked.includes(room));
  const known = [...ROOMS.map(({ name }) => name), ...Object.keys(TOGETHER)].join(', ');
  throw new NoSuchRoom(`${unknown.join(', ')}: no such room. There are ${known}.`);
}

/** The room a source belongs to. */
export const isIn = ({ package: of, folder }: Room, file: string): boolean => file.startsWith(`${of}/${folder}/`);

/** What of a room is changed: its sources, not its tests and what is there for them. Throws NoSuchRoom where it holds none. */
export function sourcesOf(room: Room, root: string): readonly string[] {
  const sources = globSync(`${room.package}/${room.folder}/**/*.ts`, { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !/\.(test|test-d|examples)\.ts$|\/(examples|testing)\//.test(file))
    .sort();
  if (sources.length > 0) return sources;
  throw new NoSuchRoom(
    `${room.name}: ${room.package}/${room.folder} holds no source yet. Name the rooms that do: npm run mutation -- rules`,
  );
}

/**
 * The tests that have to find what is changed, as patterns within its package: those of all its rooms that are tested so, and
 * those of the package as a whole. Not those of other rooms: what only they find is found far from where the mistake is, and a
 * mistake met while modules are loaded would cost them all. The same whichever rooms are asked for, so that the figure is.
 */
export function testsFor(told: string): readonly string[] {
  const folders = ROOMS.filter(({ package: of }) => told.split(',').some((one) => one.startsWith(`${of}/`))).map(
    ({ folder }) => folder,
  );
  return [...folders.map((folder) => `${folder}/**/*.test.ts`), 'src/*.test.ts'];
}

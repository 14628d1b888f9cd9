/** What became of the mutants of one room. */
export interface Score {
  /** All that could be run: killed, timeout, survived and noCoverage together. */
  readonly mutants: number;
  /** A test failed. */
  readonly killed: number;
  /** The tests did not come to an end, which counts as found. */
  readonly timeout: number;
  readonly survived: number;
  /** No test even comes by. */
  readonly noCoverage: number;
  /** How many of a hundred were found, cut after two digits: 84.999 is not 85. */
  readonly score: number;
}

/** How many of a hundred mistakes the tests of a room have to find. */
export const BAR = 85;

/** The score of mutants that ended so; those that could not be run, or that a comment in the code takes out, do not count. */
export function scoreOf(ends: readonly string[]): Score {
  const count = (status: string): number => ends.filter((end) => end === status).length;
  const [killed, timeout, survived, noCoverage] = ['Killed', 'Timeout', 'Survived', 'NoCoverage'].map(count) as [
    number,
    number,
    number,
    number,
  ];
  const mutants = killed + timeout + survived + noCoverage;
  const score = mutants === 0 ? 0 : Math.floor(((killed + timeout) * 10_000) / mutants) / 100;
  return { mutants, killed, timeout, survived, noCoverage, score };
}

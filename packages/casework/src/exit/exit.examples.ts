import { breachesIn2018, loneMotherOfFour } from '@tirek/family/examples';
import type { CaseEvent } from '../case-event.ts';
import { entitlementsOf } from '../entitlement/entitlement.ts';
import { concluded, decided } from '../examples/main-path.ts';
import { botagoz } from '../examples/people.ts';
import { act, forge, on, type Story } from '../examples/story.ts';
import { exitCommands } from './commands.examples.ts';

const { history: _, figures, ...family } = breachesIn2018.file;
const line = figures?.povertyLine === undefined ? {} : { publishedLine: figures.povertyLine };
const plan = { aim: 'Work for both of us.', measures: [], accompaniment: [], schooling: [], reviews: [] };
const terms = { from: '2018-09-03', to: '2019-01-31', plan, lumpSum: null };

/** A family whose contract runs from September 2018 to the end of January 2019. */
export const underContract = forge(
  on(decided(on(concluded(family, breachesIn2018.on), line)), { day: '2018-09-03' }),
  botagoz,
  { type: 'contractDrawnUp', version: 1, terms, parties: ['centre'] },
  { type: 'contractConcluded', version: 1, hash: 'h' },
);

/** A family without a contract, whose quarter ends on 31 March 2026. */
export const ofAQuarter = decided(concluded(loneMotherOfFour.file, loneMotherOfFour.on));

/** All that is due was paid. */
export const paidUp = (story: Story): Story =>
  on(story, { settled: entitlementsOf(story.state).map(({ month, amount }) => ({ month, amount })) });

/** On the day after the contract, with everything paid and the review held. */
export const reviewed = act(on(paidUp(underContract), { day: '2019-02-01' }), botagoz, exitCommands.reviewContract);
export const left = act(reviewed, botagoz, exitCommands.recordExit);

/** What somebody else's room would have brought about. */
export const also = (story: Story, ...events: readonly CaseEvent[]): Story => forge(story, botagoz, ...events);

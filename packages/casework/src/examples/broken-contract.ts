import type { FamilyFile } from '@tirek/family';
import { breachesIn2018, largeFamilyOfSeven } from '@tirek/family/examples';
import { day, isoDay, plusDays } from '@tirek/rules';
import type { CaseCommand } from '../case-event.ts';
import type { ContractTerms } from '../contract/events.ts';
import { decided, concluded } from './main-path.ts';
import { botagoz, head, marina, saule } from './people.ts';
import { act, forge, on, type Story } from './story.ts';

const reason = 'A reason long enough.';
/** Somebody at the office above the district: answers objections to what the district decided. */
export const regionalHead = { person: 'regional head', role: 'decisionMaker', office: 'kz/61' } as const;

/** Every day of a term: so often is the child's school confirmed in these examples. */
const daysOf = (from: string, to: string): string[] =>
  Array.from({ length: day(to) - day(from) }, (_, i) => isoDay(plusDays(day(from), i)));

const termsFor = (member: string, pupil: string, from: string, to: string): ContractTerms => ({
  from,
  to,
  plan: {
    aim: 'A job within half a year.',
    measures: [{ id: 'm-1', kind: 'vocationalTraining', member, provider: 'College', from, to }],
    accompaniment: [],
    schooling: [{ id: 's-1', member: pupil, school: 'School 3', confirmOn: daysOf(from, to) }],
    reviews: [],
  },
  lumpSum: null,
});

/** A decision with a contract in force. */
function contracted(file: FamilyFile, on_: string, terms: ContractTerms): Story {
  const { history: _, ...family } = file;
  return forge(
    decided(concluded(family, on_)),
    botagoz,
    { type: 'contractDrawnUp', version: 1, terms, parties: ['centre'] },
    { type: 'contractConcluded', version: 1, hash: 'contract-1' },
  );
}

/** Murat and Bibigul of 2018: conditional assistance of 32 568 ₸ until January 2019. */
export const contractOf2018: Story = contracted(
  breachesIn2018.file,
  breachesIn2018.on,
  termsFor('murat', 'nazerke', '2018-08-20', '2019-01-31'),
);
/** A large family of January 2026: conditional assistance for the quarter. */
export const contractOf2026: Story = contracted(
  largeFamilyOfSeven.file,
  largeFamilyOfSeven.on,
  termsFor(
    largeFamilyOfSeven.file.members[0]?.id ?? '',
    largeFamilyOfSeven.file.members.at(-1)?.id ?? '',
    '2026-01-22',
    '2026-03-31',
  ),
);

/** That the child's school was not confirmed the day before is put to the family. */
export function raiseOn(
  story: Story,
  on_: string,
  changed: object = {},
): Extract<CaseCommand, { type: 'raiseBreach' }> {
  const member = story.state.application?.family.members.at(-1)?.id ?? '';
  const obligation = `s-1:${isoDay(plusDays(day(on_), -1))}`;
  const text = 'The school did not confirm that the child came.';
  return { type: 'raiseBreach', kind: 'obligation', obligation, member, on: on_, text, ...changed };
}
export const raised = (story: Story, on_: string): Story => act(on(story, { day: on_ }), saule, raiseOn(story, on_));

const lastBreach = ({ state }: Story): string => state.sanctions.breaches.at(-1)?.id ?? '';
export const answeredBreach = (story: Story, day: string): Story =>
  act(on(story, { day }), marina, { type: 'answerBreach', breach: lastBreach(story), text: reason, documents: [] });
export const confirmed = (story: Story, day: string): Story =>
  act(on(story, { day }), saule, { type: 'settleBreach', breach: lastBreach(story), outcome: 'confirmed', reason });
export const sanctionProposed = (story: Story, day: string): Story =>
  act(on(story, { day }), botagoz, { type: 'proposeSanction', breach: lastBreach(story) });
export const sanctioned = (story: Story, day: string): Story =>
  act(on(sanctionProposed(confirmed(answeredBreach(raised(story, day), day), day), day), { day }), head, {
    type: 'imposeSanction',
  });
export const objected = (
  story: Story,
  day: string,
  against: Extract<CaseCommand, { type: 'fileObjection' }>['against'],
): Story =>
  act(on(story, { day }), marina, {
    type: 'fileObjection',
    id: `o-${story.state.objections.length + 1}`,
    against,
    way: 'objection',
    text: reason,
    documents: [],
  });
export const answeredObjection = (story: Story, day: string, outcome: 'upheld' | 'partlyUpheld' | 'rejected'): Story =>
  act(on(story, { day }), regionalHead, {
    type: 'decideObjection',
    objection: story.state.objections.at(-1)?.id ?? '',
    outcome,
    reason,
    cites: ['socialCode/123/7'],
    rules: outcome === 'rejected' ? [] : ['amountAfterSanction'],
  });

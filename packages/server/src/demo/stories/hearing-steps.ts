import { contractBasis, obligationsAsOf } from '@tirek/casework';
import { day, isoDay, plusDays } from '@tirek/rules';
import type { CaseCommandSent } from '../../contract/case-command.ts';
import { hashContent } from '../../db/documents.ts';
import { DEMO_SIGNED } from './scan.ts';
import { does } from './steps.ts';
import type { Scene, Step } from './story.ts';

type Against = Extract<CaseCommandSent, { type: 'fileObjection' }>['against'];

const later = (on: string, days: number): string => isoDay(plusDays(day(on), days));

/** Public works for the one who is out of work, from today to the middle of the contract. */
function drawsUp({ state, day: today }: Scene): CaseCommandSent {
  const to = contractBasis(state, false)?.latest ?? today;
  const ends = later(today, 45) < to ? later(today, 45) : to;
  const measure = { id: 'm-1', kind: 'publicWorks', member: 'mother', provider: 'Аудандық әкім аппараты' } as const;
  const plan = {
    aim: 'Тұрақты жұмыс тауып, көмексіз өмір сүру.',
    measures: [{ ...measure, from: today, to: ends }],
    accompaniment: [],
    schooling: [],
    reviews: [to],
  };
  return { type: 'drawUpContract', terms: { from: today, to, plan, lumpSum: null } };
}

/** Drawn up with the family, signed on paper by it and by the head for the centre. */
export const contracted = (): Step[] => [
  does('botagoz', drawsUp, 1),
  { by: 'botagoz', brings: 'signedContract' },
  does('botagoz', {
    type: 'recordPaperSignature',
    version: 1,
    party: 'member:mother',
    document: hashContent(DEMO_SIGNED),
  }),
  does('samat', { type: 'signContract', version: 1, party: 'centre' }),
];

const lastBreach = ({ state }: Scene): string => state.sanctions.breaches.at(-1)?.id ?? '';

/** The family is asked about an obligation that is overdue, so many working days later. */
export const asked = (text: string, after: number): Step =>
  does(
    'ainur',
    ({ state, day: on }) => {
      const raised = new Set(state.sanctions.breaches.map(({ obligation }) => obligation));
      const overdue = obligationsAsOf(state, on).find(
        ({ id, status, member }) => status === 'overdue' && member !== null && !raised.has(id),
      );
      const obligation = overdue?.id ?? '';
      return { type: 'raiseBreach', kind: 'obligation', obligation, member: 'mother', on: overdue?.due ?? on, text };
    },
    after,
  );

export const explains = (text: string, after: number): Step =>
  does('applicant', (scene) => ({ type: 'answerBreach', breach: lastBreach(scene), text, documents: [] }), after);

export const settled = (outcome: 'confirmed' | 'goodCause', reason: string, after: number): Step =>
  does('ainur', (scene) => ({ type: 'settleBreach', breach: lastBreach(scene), outcome, reason }), after);

/** Proposed by one officer, imposed by the head; whoever raised it may not. */
export const sanctioned = (): Step[] => [
  does('botagoz', (scene) => ({ type: 'proposeSanction', breach: lastBreach(scene) }), 1),
  { by: 'ainur', does: { type: 'imposeSanction' }, refused: 'access.role' },
  does('samat', { type: 'imposeSanction' }, 1),
];

const lastSanction = ({ state }: Scene): Against => ({
  kind: 'sanction',
  sanction: state.sanctions.imposed.at(-1)?.id ?? '',
});
const lastDecision = ({ state }: Scene): Against => ({ kind: 'decision', decision: state.decision.made.length - 1 });

export const objects = (to: 'sanction' | 'decision', text: string, after: number): Step =>
  does(
    'applicant',
    (scene) => ({
      type: 'fileObjection',
      against: to === 'sanction' ? lastSanction(scene) : lastDecision(scene),
      way: 'objection',
      text,
      documents: [],
    }),
    after,
  );

/** The region answers. */
export const answers = (
  outcome: 'upheld' | 'partlyUpheld' | 'rejected',
  reason: string,
  { cite, rule, after }: { readonly cite: string; readonly rule?: string; readonly after: number },
): Step =>
  does(
    'sholpan',
    ({ state }) => ({
      type: 'decideObjection',
      objection: state.objections.at(-1)?.id ?? '',
      outcome,
      reason,
      cites: [cite],
      rules: rule === undefined ? [] : [rule],
    }),
    after,
  );

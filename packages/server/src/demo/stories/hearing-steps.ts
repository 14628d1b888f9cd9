import type { CaseCommandSent } from '../../contract/case-command.ts';
import { does } from './steps.ts';
import type { Scene, Step } from './story.ts';

type Sent = Extract<CaseCommandSent, { type: 'raiseBreach' }>;
type Against = Extract<CaseCommandSent, { type: 'fileObjection' }>['against'];

const lastBreach = ({ state }: Scene): string => state.sanctions.breaches.at(-1)?.id ?? '';

/** The family is asked to explain: a measure it did not take up, so many working days later. */
export const asked = (member: string, text: string, after: number, kind: Sent['kind'] = 'refusedMeasures'): Step =>
  does('ainur', ({ day }) => ({ type: 'raiseBreach', kind, obligation: null, member, on: day, text }), after);

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

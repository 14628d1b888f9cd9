import type { Party } from '@tirek/casework';
import type { ContractTermsSent } from '../../contract/index.ts';
import { hashContent } from '../../db/documents.ts';
import type { Precinct } from '../precincts.ts';
import { DEMO_EVIDENCE, DEMO_SIGNED } from './scan.ts';
import { does } from './steps.ts';
import type { Scene, Step } from './story.ts';

const TOGETHER = 'Отбасымен бірге қарап шықтық.';

/** Drawn up with the family, signed on paper by its adults and by the head for the centre. */
export function signedOnPaper(
  { consultants: [consultant], head }: Precinct,
  terms: (scene: Scene) => ContractTermsSent,
  adults: readonly Extract<Party, `member:${string}`>[],
): Step[] {
  const document = hashContent(DEMO_SIGNED);
  return [
    does(consultant, (scene) => ({ type: 'drawUpContract', terms: terms(scene) }), 1),
    { by: consultant, brings: 'signedContract' },
    ...adults.map((party) => does(consultant, { type: 'recordPaperSignature', version: 1, party, document })),
    does(head, { type: 'signContract', version: 1, party: 'centre' }, 1),
  ];
}

/** What is lived of a contract in one precinct. */
export const livedIn = ({ consultants: [consultant], assistant }: Precinct) => ({
  /** The family shows the assistant a paper, and the consultant finds it done; so many working days after what came before. */
  done: (obligation: string, after: number): Step[] => [
    { by: assistant, brings: 'evidence', after },
    does(assistant, {
      type: 'reportObligation',
      obligation,
      words: 'Келіскеніміздей орындадық.',
      documents: [hashContent(DEMO_EVIDENCE)],
    }),
    does(consultant, { type: 'checkObligation', obligation, finding: 'fulfilled', reason: '', documents: [] }, 1),
  ],
  /** The consultant looks at the plan with the family, or at what was promised to it. */
  looked: (obligation: string, after: number): Step =>
    does(
      consultant,
      { type: 'checkObligation', obligation, finding: 'fulfilled', reason: TOGETHER, documents: [] },
      after,
    ),
});

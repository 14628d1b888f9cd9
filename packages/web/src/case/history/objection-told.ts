import type { ObjectionEvent } from '@tirek/casework';
import type { Tellers } from './told.ts';

export const objectionTold: Tellers<ObjectionEvent['type']> = {
  objectionFiled: ({ against, way, text, office: path }, { office, officeName }) => [
    ['told.objection.about', office.t(`objection.kind.${against.kind}`)],
    ['told.objection.way', office.t(`objection.way.${way}`)],
    ['told.objection.text', text],
    ['told.objection.office', officeName(path)],
  ],
  objectionDecided: ({ outcome, reason }, { office }) => [
    ['told.objection.outcome', office.t(`objection.outcome.${outcome}`)],
    ['told.reason', reason],
  ],
  decisionSetAside: () => [],
};

import type { ObjectionEvent } from '@tirek/casework';
import type { Tellers } from './told.ts';

export const objectionTold: Tellers<ObjectionEvent['type']> = {
  objectionFiled: () => [],
  objectionDecided: () => [],
  decisionSetAside: () => [],
};

import type { ChangeEvent } from '@tirek/casework';
import type { Tellers } from './told.ts';

export const changeTold: Tellers<ChangeEvent['type']> = {
  changeReported: () => [],
  changeSettled: () => [],
  endProposed: () => [],
  endGivenBack: () => [],
  aidEnded: () => [],
};

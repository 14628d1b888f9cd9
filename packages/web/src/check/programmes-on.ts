import type { ProgrammeId } from '@tirek/family';
import { PROGRAMMES, programmeIds } from '@tirek/law';

/** The programmes a family could ask for on a day, ISO; the general one first. */
export const programmesOn = (on: string): ProgrammeId[] =>
  programmeIds.filter((id) => {
    const { editions, until } = PROGRAMMES[id];
    return (editions[0]?.from ?? on) <= on && (until === undefined || on <= until);
  });

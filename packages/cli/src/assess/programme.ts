import { type ProgrammeId, programmeIds } from '@tirek/law';
import type { Call } from '../arguments.ts';

/** The programme named on the command line; the table of options has let only known ones through. */
export const programmeOf = (call: Call): { programme?: ProgrammeId } => {
  const programme = programmeIds.find((id) => id === call.text('programme'));
  return programme === undefined ? {} : { programme };
};

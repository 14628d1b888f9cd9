import { childAllowance } from './child-allowance.ts';
import { orleu } from './orleu.ts';
import type { Programme } from './programme.ts';
import { targetedAssistance } from './targeted-assistance.ts';

/** Every programme by its id. */
export const PROGRAMMES = { targetedAssistance, orleu, childAllowance } as const satisfies Record<string, Programme>;
export type ProgrammeId = keyof typeof PROGRAMMES;
export const programmeIds = Object.keys(PROGRAMMES) as ProgrammeId[];

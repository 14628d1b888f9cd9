/** What can be asked of an obligation: written by its room. */
export type ObligationCommand = never;

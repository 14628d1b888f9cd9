/** What can be asked about breaches and sanctions: written by its room. */
export type SanctionCommand = never;

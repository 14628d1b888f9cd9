/** What can be asked where a family leaves: written by its room. */
export type ExitCommand = never;

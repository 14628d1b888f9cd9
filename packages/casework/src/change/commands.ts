/** What can be asked about a change of circumstances: written by its room. */
export type ChangeCommand = never;

/** What can be asked of an objection: written by its room. */
export type ObjectionCommand = never;

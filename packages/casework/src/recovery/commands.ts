/** What can be asked about money paid without right: written by its room. */
export type RecoveryCommand = never;

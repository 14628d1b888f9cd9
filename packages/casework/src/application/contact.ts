/** Where a family lives and how it is reached. */
export interface Contact {
  readonly address: string;
  readonly phone?: string;
  /** Somebody in the family is in danger: nobody finds the family by its address, and few see it. */
  readonly addressProtected?: boolean;
}

/** What can be asked of the contract: written by its room. */
export type ContractCommand = never;

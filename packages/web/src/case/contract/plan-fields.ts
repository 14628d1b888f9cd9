import type { ContractRoom } from '@tirek/server/contract';
import type { PlanDraft } from './plan-draft.ts';

/** What every part of the form of the plan needs. */
export interface PlanFieldsProps {
  readonly draft: PlanDraft;
  readonly room: ContractRoom;
  /** What members are called. */
  readonly names: ReadonlyMap<string, string>;
  /** What is to be put right at a place, in words. */
  errorAt(path: string): string | undefined;
  change(changed: Partial<PlanDraft>): void;
}

import type { ApplicationCommand } from './application/commands.ts';
import type { ApplicationEvent } from './application/events.ts';
import type { CommissionCommand } from './commission/commands.ts';
import type { CommissionEvent } from './commission/events.ts';
import type { DecisionCommand } from './decision/commands.ts';
import type { DecisionEvent } from './decision/events.ts';
import type { EvidenceCommand } from './evidence/commands.ts';
import type { EvidenceEvent } from './evidence/events.ts';
import type { RecommendationCommand } from './recommendation/commands.ts';
import type { RecommendationEvent } from './recommendation/events.ts';
import type { VisitCommand } from './visit/commands.ts';
import type { VisitEvent } from './visit/events.ts';

/** Everything that can happen in a case. */
export type CaseEvent =
  | ApplicationEvent
  | EvidenceEvent
  | VisitEvent
  | CommissionEvent
  | RecommendationEvent
  | DecisionEvent;

/** Everything that can be asked of a case. */
export type CaseCommand =
  | ApplicationCommand
  | EvidenceCommand
  | VisitCommand
  | CommissionCommand
  | RecommendationCommand
  | DecisionCommand;
/** The name of a command. */
export type CommandType = CaseCommand['type'];

import type { ContractCommand } from './contract/commands.ts';
import type { ContractEvent } from './contract/events.ts';
import type { ObligationCommand } from './obligation/commands.ts';
import type { ObligationEvent } from './obligation/events.ts';
import type { SanctionCommand } from './sanction/commands.ts';
import type { SanctionEvent } from './sanction/events.ts';
import type { ObjectionCommand } from './objection/commands.ts';
import type { ObjectionEvent } from './objection/events.ts';
import type { ChangeCommand } from './change/commands.ts';
import type { ChangeEvent } from './change/events.ts';
import type { PaymentCommand } from './payment/commands.ts';
import type { PaymentEvent } from './payment/events.ts';
import type { RecoveryCommand } from './recovery/commands.ts';
import type { RecoveryEvent } from './recovery/events.ts';
import type { ExitCommand } from './exit/commands.ts';
import type { ExitEvent } from './exit/events.ts';
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
  | DecisionEvent
  | ContractEvent
  | ObligationEvent
  | SanctionEvent
  | ObjectionEvent
  | ChangeEvent
  | PaymentEvent
  | RecoveryEvent
  | ExitEvent;

/** Everything that can be asked of a case. */
export type CaseCommand =
  | ApplicationCommand
  | EvidenceCommand
  | VisitCommand
  | CommissionCommand
  | RecommendationCommand
  | DecisionCommand
  | ContractCommand
  | ObligationCommand
  | SanctionCommand
  | ObjectionCommand
  | ChangeCommand
  | PaymentCommand
  | RecoveryCommand
  | ExitCommand;
/** The name of a command. */
export type CommandType = CaseCommand['type'];

import { contract } from './en/contract.ts';
import { sanction } from './en/sanction.ts';
import { objection } from './en/objection.ts';
import { change } from './en/change.ts';
import { recovery } from './en/recovery.ts';
import { payment } from './en/payment.ts';
import { payments } from './en/payments.ts';
import { exit } from './en/exit.ts';
import { monitoring } from './en/monitoring.ts';
import { administration } from './en/administration.ts';
import { audit } from './en/audit.ts';
import { decision } from './en/decision.ts';
import { documents } from './en/documents.ts';
import { evidence } from './en/evidence.ts';
import { families } from './en/families.ts';
import { figures } from './en/figures.ts';
import { history } from './en/history.ts';
import { intake } from './en/intake.ts';
import { letters } from './en/letters.ts';
import { my } from './en/my.ts';
import { office } from './en/office.ts';
import { orders } from './en/orders.ts';
import { session } from './en/session.ts';
import { sitting } from './en/sitting.ts';
import { visit } from './en/visit.ts';
import { work } from './en/work.ts';
import type { kk } from './kk.ts';

export const en = {
  ...office,
  ...session,
  ...work,
  ...families,
  ...intake,
  ...documents,
  ...evidence,
  ...history,
  ...visit,
  ...sitting,
  ...decision,
  ...letters,
  ...orders,
  ...my,
  ...administration,
  ...figures,
  ...audit,
  ...contract,
  ...sanction,
  ...objection,
  ...change,
  ...recovery,
  ...payment,
  ...payments,
  ...exit,
  ...monitoring,
} as const satisfies Record<keyof typeof kk, string>;

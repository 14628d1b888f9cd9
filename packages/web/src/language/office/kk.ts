import { contract } from './kk/contract.ts';
import { sanction } from './kk/sanction.ts';
import { objection } from './kk/objection.ts';
import { change } from './kk/change.ts';
import { recovery } from './kk/recovery.ts';
import { payment } from './kk/payment.ts';
import { payments } from './kk/payments.ts';
import { exit } from './kk/exit.ts';
import { monitoring } from './kk/monitoring.ts';
import { administration } from './kk/administration.ts';
import { audit } from './kk/audit.ts';
import { decision } from './kk/decision.ts';
import { documents } from './kk/documents.ts';
import { evidence } from './kk/evidence.ts';
import { families } from './kk/families.ts';
import { figures } from './kk/figures.ts';
import { history } from './kk/history.ts';
import { intake } from './kk/intake.ts';
import { letters } from './kk/letters.ts';
import { my } from './kk/my.ts';
import { office } from './kk/office.ts';
import { orders } from './kk/orders.ts';
import { session } from './kk/session.ts';
import { sitting } from './kk/sitting.ts';
import { visit } from './kk/visit.ts';
import { work } from './kk/work.ts';

/** The base catalogue of the office: the other languages must have each of its messages. */
export const kk = {
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
} as const;

import { contract } from './ru/contract.ts';
import { sanction } from './ru/sanction.ts';
import { objection } from './ru/objection.ts';
import { change } from './ru/change.ts';
import { recovery } from './ru/recovery.ts';
import { payment } from './ru/payment.ts';
import { payments } from './ru/payments.ts';
import { exit } from './ru/exit.ts';
import { monitoring } from './ru/monitoring.ts';
import { administration } from './ru/administration.ts';
import { audit } from './ru/audit.ts';
import { decision } from './ru/decision.ts';
import { documents } from './ru/documents.ts';
import { evidence } from './ru/evidence.ts';
import { families } from './ru/families.ts';
import { figures } from './ru/figures.ts';
import { history } from './ru/history.ts';
import { intake } from './ru/intake.ts';
import { letters } from './ru/letters.ts';
import { my } from './ru/my.ts';
import { office } from './ru/office.ts';
import { orders } from './ru/orders.ts';
import { session } from './ru/session.ts';
import { sitting } from './ru/sitting.ts';
import { visit } from './ru/visit.ts';
import { work } from './ru/work.ts';
import type { kk } from './kk.ts';

export const ru = {
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

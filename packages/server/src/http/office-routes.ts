import cookie from '@fastify/cookie';
import type { FastifyInstance } from 'fastify';
import type { Clock } from '../cases/moment.ts';
import type { Database } from '../db/connect.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { Provider } from '../people/provider.ts';
import { guard } from './access.ts';
import { alertRoutes } from './alerts.ts';
import { auditRoutes } from './audit.ts';
import { bankFileRoutes } from './bank-files.ts';
import { bankLineRoutes } from './bank-lines.ts';
import { caseCommandRoutes } from './case-commands.ts';
import { caseHistoryRoutes } from './case-history.ts';
import { caseRoutes } from './cases.ts';
import { caseStatusRoute } from './case-status.ts';
import { clientTokenRoutes } from './client-tokens.ts';
import { colleagueRoute } from './colleagues.ts';
import { commissionOrderRoutes } from './commission-orders.ts';
import type { VirusScanner } from '../documents/virus-scanner.ts';
import { debtRoutes } from './debts.ts';
import { demoRoutes } from './demo.ts';
import { exitRoutes } from './exits.ts';
import { familyRoutes } from './families.ts';
import { casePaymentRoutes } from './case-payments.ts';
import { fundRoutes } from './funds.ts';
import { payerRoutes } from './payer.ts';
import { paymentRegisterStepRoutes } from './payment-register-steps.ts';
import { paymentRegisterRoutes } from './payment-registers.ts';
import { officeTreeRoutes } from './offices.ts';
import { passwordRoute } from './password.ts';
import { peopleRoutes } from './people.ts';
import { figureRoutes } from './figures.ts';
import { relatedCaseRoutes } from './related-cases.ts';
import { monitoringCheckRoutes } from './monitoring-checks.ts';
import { registerLetterRoutes } from './register-letter.ts';
import { monitoringFigureRoutes } from './monitoring-figures.ts';
import { monitoringListRoutes } from './monitoring-list.ts';
import { documentRoutes } from './documents.ts';
import { letterCheckRoute } from './letter-check.ts';
import { letterRoutes } from './letters.ts';
import { objectionRoutes } from './objections.ts';
import { tableRoutes } from './tables.ts';
import { signInRoutes } from './sign-in.ts';
import { providerRoutes } from './sign-in-provider.ts';
import { signInWaysRoute } from './sign-in-ways.ts';
import { systemHealthRoute } from './system-health.ts';
import { viewerRoutes } from './viewers.ts';
import { taskStreamRoute } from './task-stream.ts';
import { socialContractRoutes } from './social-contract.ts';
import { taskRoutes } from './tasks.ts';

/** What the routes of the office work with. */
export interface Office {
  readonly database: Database;
  readonly clock: Clock;
  /** Address of the owner of the tables: verifying the audit reads everything. Without it there is no such route. */
  readonly ownerUrl?: string | undefined;
  /** Whether made-up persons may be taken by one click. */
  readonly demo: boolean;
  /** How long a request waits for work that may last minutes, in milliseconds. */
  readonly patienceMs?: number | undefined;
  /** What is done in the background. Without it no register is asked. */
  readonly jobs?: Pick<Jobs, 'askSoon' | 'count'> | undefined;
  /** Where people reach this server, without a slash at the end. */
  readonly publicUrl: () => string;
  /** Looks for viruses in files before they are kept. */
  readonly virusScanner: VirusScanner;
  /** Who vouches for people by OpenID Connect. */
  readonly provider?: Provider | undefined;
}

/** Every route of the office side, behind one door. */
export async function officeRoutes(app: FastifyInstance, office: Office): Promise<void> {
  await app.register(cookie);
  guard(app, office.database, office.clock);
  const routes = [
    signInRoutes,
    caseRoutes,
    caseCommandRoutes,
    caseHistoryRoutes,
    taskRoutes,
    taskStreamRoute,
    auditRoutes,
    viewerRoutes,
    familyRoutes,
    relatedCaseRoutes,
    systemHealthRoute,
    documentRoutes,
    socialContractRoutes,
    letterRoutes,
    letterCheckRoute,
    alertRoutes,
    exitRoutes,
    objectionRoutes,
    figureRoutes,
    debtRoutes,
    bankFileRoutes,
    bankLineRoutes,
    payerRoutes,
    fundRoutes,
    paymentRegisterRoutes,
    paymentRegisterStepRoutes,
    casePaymentRoutes,
    tableRoutes,
  ];
  const monitoring = [monitoringListRoutes, monitoringCheckRoutes, registerLetterRoutes, monitoringFigureRoutes];
  const people = [
    signInWaysRoute,
    providerRoutes,
    passwordRoute,
    officeTreeRoutes,
    colleagueRoute,
    peopleRoutes,
    clientTokenRoutes,
    caseStatusRoute,
  ];
  for (const add of [...routes, commissionOrderRoutes, ...people, ...monitoring]) add(app, office);
  if (office.demo) demoRoutes(app, office);
}

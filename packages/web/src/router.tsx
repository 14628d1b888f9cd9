import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  type RouteComponent,
} from '@tanstack/react-router';
import { CheckPage } from './check/CheckPage.tsx';
import { readAddress } from './check/use-check.ts';
import { Failure } from './shell/Failure.tsx';
import { Loading } from './shell/Loading.tsx';
import { NotFound } from './shell/NotFound.tsx';
import { AskingShell, NotFoundShell, Shell } from './shell/Shell.tsx';

/* One file, because the pages of the application are one list. */

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFoundShell, errorComponent: Failure });

/* Open to everybody: nothing is asked of the server. */
const open = createRoute({ getParentRoute: () => root, id: 'open', component: Shell });

const check = createRoute({
  getParentRoute: () => open,
  path: '/',
  validateSearch: readAddress,
  component: CheckPage,
});

export interface LawAddress {
  /** The day whose law is shown, ISO; absent: today. */
  readonly on?: string;
  /** What is looked for. */
  readonly find?: string;
}
const isText = (value: unknown): value is string => typeof value === 'string';
const readLawAddress = (search: Record<string, unknown>): LawAddress => ({
  ...(isText(search['on']) ? { on: search['on'] } : {}),
  ...(isText(search['find']) ? { find: search['find'] } : {}),
});

const law = createRoute({
  getParentRoute: () => open,
  path: '/law',
  validateSearch: readLawAddress,
  component: lazyRouteComponent(() => import('./law/LawPage.tsx'), 'LawPage'),
});

const lawItem = createRoute({
  getParentRoute: () => open,
  path: '/law/$id',
  validateSearch: readLawAddress,
  component: lazyRouteComponent(() => import('./law/LawItemPage.tsx'), 'LawItemPage'),
});

/* What asks the server: its words and its code are fetched with it. */
const signing = createRoute({
  getParentRoute: () => root,
  id: 'signing',
  component: lazyRouteComponent(() => import('./office/SigningFrame.tsx'), 'SigningFrame'),
});
const outside = createRoute({ getParentRoute: () => signing, id: 'outside', component: AskingShell });
const letterCheck = createRoute({
  getParentRoute: () => outside,
  path: '/check/$code',
  component: lazyRouteComponent(() => import('./letter-check/LetterCheckPage.tsx'), 'LetterCheckPage'),
});

export interface SignInAddress {
  /** Where to go once signed in: an address of this page. */
  readonly to?: string;
  /** Why a provider sent somebody back. */
  readonly refused?: string;
}
const isOwn = (value: unknown): value is string => isText(value) && /^\/(?![/\\])/.test(value);
const signIn = createRoute({
  getParentRoute: () => outside,
  path: '/sign-in',
  validateSearch: (search): SignInAddress => ({
    ...(isOwn(search['to']) ? { to: search['to'] } : {}),
    ...(isText(search['refused']) ? { refused: search['refused'] } : {}),
  }),
  component: lazyRouteComponent(() => import('./session/SignInPage.tsx'), 'SignInPage'),
});

/* Behind the sign-in. */
const office = createRoute({
  getParentRoute: () => signing,
  id: 'office',
  component: lazyRouteComponent(() => import('./office/OfficeFrame.tsx'), 'OfficeFrame'),
});

/** What an address of the office says besides its path: filters, all of them short texts. */
export type Filters = Readonly<Record<string, string>>;
const readFilters = (search: Record<string, unknown>): Filters =>
  Object.fromEntries(
    Object.entries(search).flatMap(([name, value]) =>
      (isText(value) && value !== '') || typeof value === 'number' ? [[name, String(value).slice(0, 200)]] : [],
    ),
  );

const errorComponent = lazyRouteComponent(() => import('./office/OfficeFailure.tsx'), 'OfficeFailure');
const page = <Path extends string>(path: Path, component: RouteComponent) =>
  createRoute({ getParentRoute: () => office, path, validateSearch: readFilters, component, errorComponent });

const rolePage = page(
  '/role',
  lazyRouteComponent(() => import('./session/RolePage.tsx'), 'RolePage'),
);
const work = page(
  '/work',
  lazyRouteComponent(() => import('./work/WorkPage.tsx'), 'WorkPage'),
);
const families = page(
  '/families',
  lazyRouteComponent(() => import('./families/FamiliesPage.tsx'), 'FamiliesPage'),
);
const cases = page(
  '/cases',
  lazyRouteComponent(() => import('./cases/CasesPage.tsx'), 'CasesPage'),
);
const newCase = page(
  '/cases/new',
  lazyRouteComponent(() => import('./cases/NewCasePage.tsx'), 'NewCasePage'),
);
const orders = page(
  '/orders',
  lazyRouteComponent(() => import('./orders/OrdersPage.tsx'), 'OrdersPage'),
);
const figures = page(
  '/figures',
  lazyRouteComponent(() => import('./figures/FiguresPage.tsx'), 'FiguresPage'),
);
const alerts = page(
  '/alerts',
  lazyRouteComponent(() => import('./alerts/AlertsPage.tsx'), 'AlertsPage'),
);
const objections = page(
  '/objections',
  lazyRouteComponent(() => import('./objections/ObjectionsPage.tsx'), 'ObjectionsPage'),
);
const debts = page(
  '/debts',
  lazyRouteComponent(() => import('./debts/DebtsPage.tsx'), 'DebtsPage'),
);
const monitoring = page(
  '/monitoring',
  lazyRouteComponent(() => import('./monitoring/MonitoringPage.tsx'), 'MonitoringPage'),
);
const checks = page(
  '/monitoring/checks',
  lazyRouteComponent(() => import('./monitoring/ChecksPage.tsx'), 'ChecksPage'),
);
const checkOfCase = page(
  '/monitoring/checks/$id',
  lazyRouteComponent(() => import('./monitoring/CheckPage.tsx'), 'CheckPage'),
);
const monitoringFigures = page(
  '/monitoring/figures',
  lazyRouteComponent(() => import('./monitoring/MonitoringFiguresPage.tsx'), 'MonitoringFiguresPage'),
);
const exits = page(
  '/exits',
  lazyRouteComponent(() => import('./exits/ExitsPage.tsx'), 'ExitsPage'),
);
const exitFigures = page(
  '/exits/figures',
  lazyRouteComponent(() => import('./exits/ExitFiguresPage.tsx'), 'ExitFiguresPage'),
);
const countedCases = page(
  '/exits/cases',
  lazyRouteComponent(() => import('./exits/CountedCasesPage.tsx'), 'CountedCasesPage'),
);
const people = page(
  '/people',
  lazyRouteComponent(() => import('./people/PeoplePage.tsx'), 'PeoplePage'),
);
const offices = page(
  '/offices',
  lazyRouteComponent(() => import('./offices/OfficesPage.tsx'), 'OfficesPage'),
);
const audit = page(
  '/audit',
  lazyRouteComponent(() => import('./audit/AuditPage.tsx'), 'AuditPage'),
);
const system = page(
  '/system',
  lazyRouteComponent(() => import('./system/SystemPage.tsx'), 'SystemPage'),
);
const my = page(
  '/my',
  lazyRouteComponent(() => import('./my/MyPage.tsx'), 'MyPage'),
);
const apply = page(
  '/my/apply',
  lazyRouteComponent(() => import('./my/ApplyPage.tsx'), 'ApplyPage'),
);
const viewers = page(
  '/my/viewers',
  lazyRouteComponent(() => import('./my/ViewersPage.tsx'), 'ViewersPage'),
);
const myCase = page(
  '/my/$id',
  lazyRouteComponent(() => import('./my/MyCasePage.tsx'), 'MyCasePage'),
);

const oneCase = createRoute({
  getParentRoute: () => office,
  path: '/cases/$id',
  errorComponent,
  component: lazyRouteComponent(() => import('./case/CasePage.tsx'), 'CasePage'),
});
const part = <Path extends string>(path: Path, component: RouteComponent) =>
  createRoute({ getParentRoute: () => oneCase, path, component, errorComponent });
const caseParts = [
  part(
    '/',
    lazyRouteComponent(() => import('./case/overview/OverviewPart.tsx'), 'OverviewPart'),
  ),
  part(
    '/visit',
    lazyRouteComponent(() => import('./case/visit/VisitPart.tsx'), 'VisitPart'),
  ),
  part(
    '/commission',
    lazyRouteComponent(() => import('./case/commission/CommissionPart.tsx'), 'CommissionPart'),
  ),
  part(
    '/decision',
    lazyRouteComponent(() => import('./case/decision/DecisionPart.tsx'), 'DecisionPart'),
  ),
  part(
    '/contract',
    lazyRouteComponent(() => import('./case/contract/ContractPart.tsx'), 'ContractPart'),
  ),
  part(
    '/sanctions',
    lazyRouteComponent(() => import('./case/sanctions/SanctionsPart.tsx'), 'SanctionsPart'),
  ),
  part(
    '/changes',
    lazyRouteComponent(() => import('./case/changes/ChangesPart.tsx'), 'ChangesPart'),
  ),
  part(
    '/payments',
    lazyRouteComponent(() => import('./case/payments/PaymentsPart.tsx'), 'PaymentsPart'),
  ),
  part(
    '/exit',
    lazyRouteComponent(() => import('./case/exit/ExitPart.tsx'), 'ExitPart'),
  ),
  part(
    '/letters',
    lazyRouteComponent(() => import('./case/letters/LettersPart.tsx'), 'LettersPart'),
  ),
  part(
    '/history',
    lazyRouteComponent(() => import('./case/history/HistoryPart.tsx'), 'HistoryPart'),
  ),
] as const;

const payments = page(
  '/payments',
  lazyRouteComponent(() => import('./payments/PaymentsPage.tsx'), 'PaymentsPage'),
);
const bankLines = page(
  '/payments/lines',
  lazyRouteComponent(() => import('./payments/BankLinesPage.tsx'), 'BankLinesPage'),
);
const paymentRegister = page(
  '/payments/$id',
  lazyRouteComponent(() => import('./payments/RegisterPage.tsx'), 'RegisterPage'),
);

const officePages = [
  payments,
  bankLines,
  paymentRegister,
  rolePage,
  work,
  families,
  cases,
  newCase,
  orders,
  figures,
  alerts,
  objections,
  exits,
  exitFigures,
  countedCases,
  debts,
  monitoring,
  checks,
  checkOfCase,
  monitoringFigures,
  people,
  offices,
  audit,
  system,
  my,
  apply,
  viewers,
  myCase,
  oneCase.addChildren(caseParts),
] as const;

/** Every page of the application. */
export const router = createRouter({
  routeTree: root.addChildren([
    open.addChildren([check, law, lawItem]),
    signing.addChildren([outside.addChildren([signIn, letterCheck]), office.addChildren(officePages)]),
  ]),
  defaultPendingComponent: Loading,
  defaultErrorComponent: Failure,
  defaultNotFoundComponent: NotFound,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

import type { Me } from '@tirek/server/contract';
import type { OfficeMessageId } from '../language/office/words.tsx';

interface Page {
  readonly to:
    | '/work'
    | '/families'
    | '/cases'
    | '/payments'
    | '/orders'
    | '/figures'
    | '/alerts'
    | '/objections'
    | '/debts'
    | '/monitoring'
    | '/exits'
    | '/exits/figures'
    | '/people'
    | '/offices'
    | '/audit'
    | '/system'
    | '/my'
    | '/my/viewers';
  readonly named: OfficeMessageId;
  readonly kinds: readonly Me['kind'][];
  /** What one must be allowed to do, one of these at least, to have use of it. */
  readonly needs: Me['may'];
}

const STAFF = ['staff'] as const;
const CITIZEN = ['citizen'] as const;

/** The pages of the office in the order of the navigation. */
export const PAGES: readonly Page[] = [
  { to: '/work', named: 'page.work', kinds: STAFF, needs: ['listTasks'] },
  { to: '/families', named: 'page.families', kinds: STAFF, needs: ['searchFamilies'] },
  { to: '/cases', named: 'page.cases', kinds: STAFF, needs: ['readCase'] },
  { to: '/payments', named: 'page.payments', kinds: STAFF, needs: ['readPayments'] },
  { to: '/orders', named: 'page.orders', kinds: STAFF, needs: ['readOrders'] },
  { to: '/objections', named: 'page.objections', kinds: STAFF, needs: ['listObjections', 'readStatistics'] },
  { to: '/debts', named: 'page.debts', kinds: STAFF, needs: ['listDebts'] },
  { to: '/alerts', named: 'page.alerts', kinds: STAFF, needs: ['readAlerts'] },
  { to: '/monitoring', named: 'page.monitoring', kinds: STAFF, needs: ['readMonitoringFigures'] },
  { to: '/figures', named: 'page.figures', kinds: STAFF, needs: ['readFigures'] },
  { to: '/exits', named: 'page.exits', kinds: STAFF, needs: ['readExits'] },
  { to: '/exits/figures', named: 'page.exitFigures', kinds: STAFF, needs: ['readStatistics'] },
  { to: '/people', named: 'page.people', kinds: STAFF, needs: ['readPeople'] },
  { to: '/offices', named: 'page.offices', kinds: STAFF, needs: ['manageOffices'] },
  { to: '/audit', named: 'page.audit', kinds: STAFF, needs: ['readAudit'] },
  { to: '/system', named: 'page.system', kinds: STAFF, needs: ['readHealth'] },
  { to: '/my', named: 'page.my', kinds: CITIZEN, needs: ['readCase'] },
  { to: '/my/viewers', named: 'page.viewers', kinds: CITIZEN, needs: ['readAudit'] },
];

import '../listing/listing.css';
import './monitoring.css';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useOfficeWords } from '../language/office/words.tsx';
import { useSignedIn } from '../session/use-me.ts';
import { PageHeading } from '../shell/PageHeading.tsx';

const TABS = [
  { to: '/monitoring', named: 'monitoring.tab.list', needs: 'readMonitoring' },
  { to: '/monitoring/checks', named: 'monitoring.tab.checks', needs: 'readMonitoring' },
  { to: '/monitoring/figures', named: 'monitoring.tab.figures', needs: 'readMonitoringFigures' },
] as const;

/** What stands around the parts of monitoring: those that somebody may open. */
export function MonitoringFrame({ children }: { readonly children: ReactNode }) {
  const { t } = useOfficeWords();
  const { may } = useSignedIn();
  const tabs = TABS.filter(({ needs }) => may.includes(needs));
  return (
    <div className="stack-small">
      <PageHeading title={t('monitoring.title')} size="medium" />
      {tabs.length > 1 && (
        <nav aria-label={t('monitoring.tabs')} className="case-parts">
          {tabs.map(({ to, named }) => (
            <Link key={to} to={to} activeOptions={{ exact: true, includeSearch: false }}>
              {t(named)}
            </Link>
          ))}
        </nav>
      )}
      {children}
    </div>
  );
}

import { PageHeading } from '../shell/PageHeading.tsx';

export function AlertsPage() {
  return <PageHeading title="" />;
}

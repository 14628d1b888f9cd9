import { PageHeading } from '../shell/PageHeading.tsx';

export function AuditPage() {
  return <PageHeading title="" />;
}

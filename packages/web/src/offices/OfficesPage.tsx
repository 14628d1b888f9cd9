import { PageHeading } from '../shell/PageHeading.tsx';

export function OfficesPage() {
  return <PageHeading title="" />;
}

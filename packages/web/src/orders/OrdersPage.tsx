import { PageHeading } from '../shell/PageHeading.tsx';

export function OrdersPage() {
  return <PageHeading title="" />;
}

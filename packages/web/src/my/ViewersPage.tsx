import { PageHeading } from '../shell/PageHeading.tsx';

export function ViewersPage() {
  return <PageHeading title="" />;
}

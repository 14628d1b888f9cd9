import { PageHeading } from '../shell/PageHeading.tsx';

export function MyCasePage() {
  return <PageHeading title="" />;
}

import { PageHeading } from '../shell/PageHeading.tsx';

export function SystemPage() {
  return <PageHeading title="" />;
}

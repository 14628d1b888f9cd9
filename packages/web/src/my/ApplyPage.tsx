import { PageHeading } from '../shell/PageHeading.tsx';

export function ApplyPage() {
  return <PageHeading title="" />;
}

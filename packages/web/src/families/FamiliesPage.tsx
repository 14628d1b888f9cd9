import { PageHeading } from '../shell/PageHeading.tsx';

export function FamiliesPage() {
  return <PageHeading title="" />;
}

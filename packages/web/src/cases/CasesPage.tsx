import { PageHeading } from '../shell/PageHeading.tsx';

export function CasesPage() {
  return <PageHeading title="" />;
}

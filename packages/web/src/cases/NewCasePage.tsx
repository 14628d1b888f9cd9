import { PageHeading } from '../shell/PageHeading.tsx';

export function NewCasePage() {
  return <PageHeading title="" />;
}

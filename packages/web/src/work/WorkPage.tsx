import { PageHeading } from '../shell/PageHeading.tsx';

export function WorkPage() {
  return <PageHeading title="" />;
}

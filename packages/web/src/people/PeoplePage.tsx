import { PageHeading } from '../shell/PageHeading.tsx';

export function PeoplePage() {
  return <PageHeading title="" />;
}

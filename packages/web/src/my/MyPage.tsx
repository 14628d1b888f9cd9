import { PageHeading } from '../shell/PageHeading.tsx';

export function MyPage() {
  return <PageHeading title="" />;
}

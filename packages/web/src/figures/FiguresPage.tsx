import { PageHeading } from '../shell/PageHeading.tsx';

export function FiguresPage() {
  return <PageHeading title="" />;
}

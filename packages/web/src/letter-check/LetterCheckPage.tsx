import { PageHeading } from '../shell/PageHeading.tsx';

export function LetterCheckPage() {
  return <PageHeading title="" />;
}

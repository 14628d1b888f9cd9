export function OverviewPart() {
  return <p />;
}

export function VisitPart() {
  return <p />;
}

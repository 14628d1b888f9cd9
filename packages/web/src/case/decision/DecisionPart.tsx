export function DecisionPart() {
  return <p />;
}

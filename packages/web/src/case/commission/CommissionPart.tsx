export function CommissionPart() {
  return <p />;
}

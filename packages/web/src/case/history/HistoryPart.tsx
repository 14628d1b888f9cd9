export function HistoryPart() {
  return <p />;
}

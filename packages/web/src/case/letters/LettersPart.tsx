export function LettersPart() {
  return <p />;
}

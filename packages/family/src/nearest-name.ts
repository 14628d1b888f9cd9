/** How many letters must change to turn one word into the other; swapping two neighbours is one change. */
function changesBetween(a: string, b: string): number {
  const rows: number[][] = [];
  for (let i = 0; i <= a.length; i++) {
    const row: number[] = [i];
    for (let j = 1; j <= b.length; j++) {
      if (i === 0) {
        row.push(j);
        continue;
      }
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const above = rows[i - 1] ?? [];
      let least = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (rows[i - 2]?.[j - 2] ?? 0) + 1);
      row.push(least);
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}

/** The word that was most likely meant: at most a third of its letters differ, case aside; undefined where none is near. */
export function nearestName(written: string, words: readonly string[]): string | undefined {
  if (written.length > 60) return undefined;
  const plain = written.toLowerCase().replaceAll(/[\s_-]/g, '');
  let best: { word: string; changes: number } | undefined;
  for (const word of words) {
    const changes = changesBetween(plain, word.toLowerCase());
    if (changes <= Math.max(1, Math.floor(word.length / 3)) && (!best || changes < best.changes))
      best = { word, changes };
  }
  return best?.word;
}

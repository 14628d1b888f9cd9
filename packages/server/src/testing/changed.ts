/** Puts something else at one place of a value, chosen by numbers: which way at each fork. */
export function changed(value: unknown, way: readonly number[], put: unknown): unknown {
  const [turn, ...rest] = way;
  if (turn === undefined || typeof value !== 'object' || value === null) return put;
  if (Array.isArray(value)) {
    const at = turn % (value.length + 1);
    return at === value.length ? [...value, put] : value.with(at, changed(value[at], rest, put));
  }
  const entries = Object.entries(value);
  const at = turn % (entries.length + 1);
  if (at === entries.length) return { ...value, [`extra${turn}`]: put };
  return Object.fromEntries(entries.map(([key, part], i) => [key, i === at ? changed(part, rest, put) : part]));
}

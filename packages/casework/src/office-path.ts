/** Whether an office is the given one or lies under it: `kz/35/3510/351011` is within `kz/35/3510`. Nothing is within the empty path. */
export const isWithin = (path: string, above: string): boolean =>
  above !== '' && (path === above || path.startsWith(`${above}/`));

/** The path of the office above; undefined at the top. */
export function officeAbove(path: string): string | undefined {
  const cut = path.lastIndexOf('/');
  return cut < 0 ? undefined : path.slice(0, cut);
}

const HERE = 'http://here.invalid';
const LONGEST = 500;
/** Printable and without a backslash: a browser reads that as / and drops tabs and line ends. */
const PLAIN = /^\/[\x21-\x5b\x5d-\x7e]*$/;

/** The page of our own that a text leads to; the front page where it leads elsewhere or is no page. */
export function localPath(to: string | undefined): string {
  if (to === undefined || to.length > LONGEST || !PLAIN.test(to)) return '/';
  const url = URL.parse(to, HERE);
  if (url?.origin !== HERE) return '/';
  const path = `${url.pathname}${url.search}${url.hash}`;
  return path.startsWith('//') || path.startsWith('/v1/') ? '/' : path;
}

/** A hash or a signature short enough to be read aloud and compared: its first eight signs in two groups. */
export const shortHash = (hash: string): string =>
  hash
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 8)
    .replace(/^(.{4})/, '$1 ');

/** How long a register that failed is left alone: twice as long each time. */
export interface Backoff {
  readonly firstMs: number;
  readonly mostMs: number;
}

/** Half a minute at first, six hours at most: by then somebody has been told to write to the family. */
export const BACKOFF: Backoff = { firstMs: 30_000, mostMs: 6 * 60 * 60 * 1000 };

/** How long to wait after so many failures before, in milliseconds. */
export const waitAfter = ({ firstMs, mostMs }: Backoff, failures: number): number =>
  Math.min(mostMs, firstMs * 2 ** Math.min(failures, 30));

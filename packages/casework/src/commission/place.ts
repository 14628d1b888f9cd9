/** A place on the globe. */
export interface Place {
  /** Degrees. */
  readonly lat: number;
  readonly lon: number;
}

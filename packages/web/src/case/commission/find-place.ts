const PATIENCE_MS = 8000;

/** Where the device is, in degrees; undefined where it does not know or may not tell: nobody is kept from voting by that. */
export const findPlace = (): Promise<{ readonly lat: number; readonly lon: number } | undefined> =>
  new Promise((resolve) => {
    if (!('geolocation' in navigator)) return resolve(undefined);
    return navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ lat: coords.latitude, lon: coords.longitude }),
      () => resolve(undefined),
      { timeout: PATIENCE_MS, maximumAge: 60_000 },
    );
  });

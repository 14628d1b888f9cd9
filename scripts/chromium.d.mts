/** Path of a Chromium or Chrome; `$CHROMIUM` decides where it is set. Undefined where there is none. */
export function findChromium(env?: NodeJS.ProcessEnv): string | undefined;

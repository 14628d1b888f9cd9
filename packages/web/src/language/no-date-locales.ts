/*
 * Stands in for `date-fns/locale` in the bundle (see `vite.config.ts`): the design system's language files name these, but
 * only its calendars, which are not used, read them.
 */
export const nb = {};
export const nn = {};
export const enGB = {};

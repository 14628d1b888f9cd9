const KILO = 1024;

/** The size of a file in the unit that suits it: `12` and `kilobytes`, `3.4` and `megabytes`. */
export function fileSize(bytes: number): { readonly amount: number; readonly unit: 'kilobytes' | 'megabytes' } {
  const kilobytes = bytes / KILO;
  if (kilobytes < KILO) return { amount: Math.max(1, Math.round(kilobytes)), unit: 'kilobytes' };
  return { amount: Math.round((kilobytes / KILO) * 10) / 10, unit: 'megabytes' };
}

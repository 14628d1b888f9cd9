const part = (of: number): string => String(of).padStart(2, '0');

/** The calendar day it is where the server runs, `2018-05-10`. */
export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}

import { isIPv6 } from 'node:net';

const GROUPS = 8;
const OF_A_HOUSEHOLD = 4;

/** What one place on the network is: an address of version 4, or the 64 bits of version 6 that one connection is given. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  const [plain = ''] = address.split('%');
  if (!isIPv6(plain)) return address;
  const [left = '', right = ''] = plain.toLowerCase().split('::');
  const [head, tail] = [left, right].map((side) => side.split(':').filter((group) => group !== ''));
  const missing = plain.includes('::') ? GROUPS - (head?.length ?? 0) - (tail?.length ?? 0) : 0;
  const groups = [...(head ?? []), ...Array.from({ length: missing }, () => '0'), ...(tail ?? [])];
  return `${groups
    .slice(0, OF_A_HOUSEHOLD)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}

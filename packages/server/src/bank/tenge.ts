/** An amount of whole tiyn as files of banks write it: `46228.00`. */
export const toTenge = (tiyn: number): string => `${Math.floor(tiyn / 100)}.${String(tiyn % 100).padStart(2, '0')}`;

/** What a file of a bank says, in whole tiyn; undefined where that is no amount in tenge and tiyn. */
export function fromTenge(text: string): number | undefined {
  const [, tenge, tiyn] = /^(\d{1,13})(?:\.(\d{1,2})0{0,3})?$/.exec(text) ?? [];
  return tenge === undefined ? undefined : Number(tenge) * 100 + Number((tiyn ?? '').padEnd(2, '0'));
}

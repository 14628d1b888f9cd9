/** The whole number after `--name`, or its default. Ends the process with a word where it is none. */
export function numberOption(name: string, otherwise: number): number {
  const at = process.argv.findIndex((one) => one === `--${name}` || one.startsWith(`--${name}=`));
  if (at < 0) return otherwise;
  const said = process.argv[at] ?? '';
  const text = said.includes('=') ? said.slice(said.indexOf('=') + 1) : process.argv[at + 1];
  if (text !== undefined && /^\d{1,9}$/.test(text)) return Number(text);
  console.error(`--${name} ${text ?? ''}: write a whole number, such as --${name} ${otherwise}`);
  return process.exit(2);
}

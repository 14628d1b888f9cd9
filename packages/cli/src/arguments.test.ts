import { day } from '@tirek/rules';
import { describe, expect, test } from 'vitest';
import { parse } from './arguments.ts';
import { type Command, COMMANDS } from './commands.ts';

const command = (name: string): Command => {
  const found = COMMANDS.find((c) => c.name === name);
  if (!found) throw new RangeError(name);
  return found;
};
const assess = command('assess');

describe('a line that can be carried out', () => {
  test.each([
    [['f', '--on', '2018-05-10']],
    [['--on=10.05.2018', 'f']],
    [['f', '--on', '1.1.2018', '--on', '10.5.2018']],
  ])('%j asks about a day', async (typed) => {
    const parsed = await parse(assess, typed);
    expect(parsed.ok && [parsed.call.arguments, parsed.call.day('on')]).toEqual([['f'], day('2018-05-10')]);
  });

  test('names standard input by a dash, and a file that begins with one after two', async () => {
    const [dash, file] = await Promise.all([parse(assess, ['-']), parse(assess, ['--', '-f.json'])]);
    expect([dash.ok && dash.call.arguments, file.ok && file.call.arguments]).toEqual([['-'], ['-f.json']]);
  });

  test('needs no file where help is asked for', async () => {
    expect((await parse(assess, ['--help'])).ok).toBe(true);
  });
});

describe('a line that cannot be carried out', () => {
  test.each([
    ['assess', ['f', '--no'], 'wrong.optionMeant', '--on'],
    ['assess', ['f', '--bananas'], 'wrong.option', '--bananas'],
    ['assess', ['f', '-x'], 'wrong.option', '-x'],
    ['assess', ['f', '--on'], 'wrong.valueMissing', '--on'],
    ['assess', ['f', '--on', '--json'], 'wrong.valueMissing', '--on'],
    ['assess', ['f', '--on='], 'wrong.valueMissing', '--on'],
    ['assess', ['f', '--on', '2018-02-30'], 'wrong.day', '2018-02-30'],
    ['assess', ['f', '--on', 'yesterday'], 'wrong.day', 'yesterday'],
    ['assess', ['f', '--json=yes'], 'wrong.flag', '--json'],
    ['assess', ['f', '--lang', 'de'], 'wrong.choice', 'kk, ru, en'],
    ['trap', ['f', '--highest', '1e6'], 'wrong.amount', '1e6'],
    ['assess', [], 'wrong.tooFew', 'tirek assess FILE|-'],
    ['assess', ['f', 'g'], 'wrong.tooMany', 'g'],
    ['law', ['a', 'b'], 'wrong.tooMany', 'b'],
  ])('tirek %s %j: %s names %s', async (name, typed, key, named) => {
    const parsed = await parse(command(name), typed);
    expect(parsed.ok ? [] : [parsed.wrong[0], ...Object.values(parsed.wrong[1] ?? {})]).toEqual(
      expect.arrayContaining([key, named]),
    );
  });
});

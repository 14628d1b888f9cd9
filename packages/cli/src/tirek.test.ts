import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assess, compare } from '@tirek/family';
import {
  aigulAndSerik,
  aTengeOverTheLine,
  orleu2016,
  pensionerAlone,
  qasenFamily,
  twoCars,
} from '@tirek/family/examples';
import { day } from '@tirek/rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { columnsOf } from './show/layout.ts';

/* The real command, run as a person runs it: typed words in, text and an exit code out. */

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function tirek(
  typed: readonly string[],
  { input = '', env = {} }: { input?: string; env?: object } = {},
): Promise<Ran> {
  return new Promise((resolve) => {
    const environment = { ...process.env, LANG: 'C', LC_ALL: '', LC_MESSAGES: '', FORCE_COLOR: undefined, ...env };
    const child = execFile(
      process.execPath,
      [MAIN, ...typed],
      { env: environment, maxBuffer: 64 * 1024 * 1024 },
      (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
    child.stdin?.end(input);
  });
}

let folder: string;
const file = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tirek-cli-'));
  await writeFile(file('family.json'), JSON.stringify(aigulAndSerik.file));
  await writeFile(file('over.json'), JSON.stringify(aTengeOverTheLine.file));
  await writeFile(file('qasen.json'), JSON.stringify(qasenFamily.file));
  await writeFile(file('open.json'), JSON.stringify({ tirek: 1, members: [{ id: 'a', relation: 'applicant' }] }));
});
afterAll(() => rm(folder, { recursive: true }));

const widest = (text: string): number => Math.max(...text.split('\n').map(columnsOf));

describe('tirek assess', () => {
  test.each(['kk', 'ru', 'en'])('answers a person in %s within eighty columns, with the amount first', async (lang) => {
    const { code, out, err } = await tirek(['assess', file('family.json'), '--on', '2018-05-10', '--lang', lang]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('4\u202f688\u202f₸');
    expect(out).toContain('12\u202f422\u202f₸ × 4 − 45\u202f000\u202f₸');
    expect(widest(out)).toBeLessThanOrEqual(80);
    expect(out).not.toMatch(/undefined|null|NaN|\{\w+\}/);
  });

  test('speaks Kazakh unless the environment speaks Russian or English', async () => {
    const ask = ['assess', file('family.json'), '--on', '10.05.2018'];
    const heads = await Promise.all(
      [{}, { LANG: 'ru_KZ.UTF-8' }, { LANG: 'ru_RU.UTF-8', LC_ALL: 'en_US.UTF-8' }, { LANG: 'de_DE.UTF-8' }].map(
        async (env) => (await tirek(ask, { env })).out.split('\n').find((line) => line.includes('₸')),
      ),
    );
    const sum = '4\u202f688\u202f₸';
    expect(heads).toEqual([
      `Көмек тиесілі: айына ${sum}, әлеуметтік келісімшартпен.`,
      `Помощь положена: ${sum} в месяц, с социальным контрактом.`,
      `Help is due: ${sum} a month, with a social contract.`,
      `Көмек тиесілі: айына ${sum}, әлеуметтік келісімшартпен.`,
    ]);
  });

  test.each([aigulAndSerik, orleu2016, pensionerAlone, twoCars].map((example) => [example.id, example] as const))(
    'gives %s the answer of the law as JSON',
    async (_, example) => {
      const { file: family, on, programme } = example;
      const typed = [
        'assess',
        '-',
        '--on',
        on,
        '--json',
        '--lump-sum',
        ...(programme ? ['--programme', programme] : []),
      ];
      const { code, out } = await tirek(typed, { input: JSON.stringify(family) });
      const asked = assess(family, { on: day(on), lumpSum: true, ...(programme ? { programme } : {}) });
      expect(asked.ok && asked.assessment).toEqual(JSON.parse(out));
      expect(code).toBe(asked.ok && asked.assessment.answer === 'undetermined' ? 1 : 0);
    },
  );

  test('says of a refusal what would change it', async () => {
    const { code, out } = await tirek(['assess', file('over.json'), '--on', aTengeOverTheLine.on, '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toContain('On these facts no help is due.');
    expect(out).toMatch(/Help would be due if the family’s income of the quarter were below/);
  });

  test('exits with 1 and says what is missing and where it would stand, where the answer is open', async () => {
    const { code, out } = await tirek(['assess', file('open.json'), '--on', '2026-02-02', '--lang', 'en']);
    expect(code).toBe(1);
    expect(out).toContain('This cannot be answered yet');
    expect(out).toMatch(/Place in the file: (territory|members\[0\]\.\w+|incomes)/);
  });

  test('shows with --trace every rule with its numbers', async () => {
    const { out } = await tirek(['assess', file('family.json'), '--on', '2018-05-10', '--lang', 'en', '--trace']);
    expect(out).toContain('How every number came about');
    expect(out).toContain('Counted income of a member (serik) = 135\u202f000\u202f₸');
    expect(widest(out)).toBeLessThanOrEqual(80);
  });
});

describe('a file that cannot be read', () => {
  test('is refused with its name, the place, what is wrong and what would be right', async () => {
    const incomes = [{ member: 'serik', kind: 'wage', amount: -5, per: 'month', from: '2018-01-01', to: '2018-03-31' }];
    await writeFile(file('bad.json'), JSON.stringify({ ...aigulAndSerik.file, incomes }));
    const { code, out, err } = await tirek(['assess', file('bad.json'), '--lang', 'en']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('bad.json');
    expect(err).toContain('incomes[0].amount');
    expect(err).toMatch(/Wrong: .+\n +Right: .+/);
  });

  test('is told to a program as JSON as well', async () => {
    const { code, out } = await tirek(['check', '-', '--json'], { input: '{"tirek":1,' });
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ errors: [{ code: 'json.broken', line: 1 }] });
  });

  test.each([
    ['that is not there', () => 'nowhere.json', /nowhere\.json.*файл жоқ/s],
    ['that is a folder', () => folder, /бұл — бума/],
  ])('%s is said so', async (_, name, said) => {
    const { code, err } = await tirek(['check', name()]);
    expect(code).toBe(2);
    expect(err.replaceAll('\n', ' ')).toMatch(said);
  });

  test('in another encoding is said so', async () => {
    await writeFile(file('cp1251.json'), Buffer.from([0x7b, 0x22, 0xc0, 0xe9, 0x22, 0x7d]));
    const { code, err } = await tirek(['check', file('cp1251.json'), '--lang', 'en']);
    expect([code, err.includes('not in UTF-8')]).toEqual([2, true]);
  });
});

describe('a line that cannot be carried out', () => {
  test.each([
    [['asses', 'x'], 'Did you mean assess?'],
    [['reimburse'], 'There is no command “reimburse”.'],
    [['assess', 'f', '--programme', 'tsa'], 'Write one of: targetedAssistance, orleu, childAllowance.'],
    [['--json', 'assess', 'f'], 'Write the command first'],
    [['law', 'isEntitl'], 'Did you mean isEntitled?'],
    [['trap', '-', '--member', 'nobodyHere'], '--member'],
  ])('%j is answered with what would be right', async (typed, said) => {
    const { code, out, err } = await tirek([...typed, '--lang', 'en'], { input: JSON.stringify(aigulAndSerik.file) });
    expect([code, out]).toEqual([2, '']);
    expect(err.replaceAll('\n', ' ')).toContain(said);
    expect(err).not.toMatch(/ {4}at /);
  });
});

describe('tirek compare', () => {
  test('puts every regime side by side and marks the one in force', async () => {
    const typed = ['compare', file('family.json'), '--on', '2018-05-10', '--lang', 'en'];
    const [shown, json] = await Promise.all([tirek(typed), tirek([...typed, '--json'])]);
    const asked = compare(aigulAndSerik.file, { on: day('2018-05-10') });
    expect(asked.ok && asked.comparison).toEqual(JSON.parse(json.out));
    expect(shown.out).toContain('▸ 01.2018–03.2019');
    expect(widest(shown.out)).toBeLessThanOrEqual(80);
  });
});

describe('tirek trap', () => {
  test('shows in words, in a table and in a chart where work does not pay', async () => {
    const { code, out } = await tirek([
      'trap',
      file('qasen.json'),
      '--on',
      '2016-02-10',
      '--member',
      'marat',
      '--lang',
      'en',
    ]);
    expect(code).toBe(0);
    expect(out).toContain('Where work does not pay');
    expect(out).toMatch(/[▁▂▃▄▅▆▇█]{10}/);
    expect(widest(out)).toBeLessThanOrEqual(80);
  });

  test('draws a picture that stands alone and is described in words', async () => {
    const { code } = await tirek(['trap', file('family.json'), '--on', '2018-05-10', '--svg', file('curve.svg')]);
    const svg = await readFile(file('curve.svg'), 'utf8');
    expect(code).toBe(0);
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="title description"/);
    expect(svg).toMatch(/<title id="title">Табыс өссе, отбасында қанша қалады: .+<\/title>/);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|href|<script/);
  });

  test('asks first for what is not known', async () => {
    const { code, out } = await tirek(['trap', file('open.json'), '--on', '2026-02-02', '--lang', 'en']);
    expect([code, out.includes('This cannot be shown yet')]).toEqual([1, true]);
  });
});

describe('tirek law', () => {
  test('lists what can be asked, and tells of a rule its article, its days, its doubts and its formula', async () => {
    const [list, rule] = await Promise.all([
      tirek(['law', '--lang', 'en']),
      tirek(['law', 'isPoor', '--on', '2018-05-10', '--lang', 'en']),
    ]);
    expect(list.out).toMatch(/ {2}isPoor +\S/);
    expect(rule.out).toContain('In force on 10.05.2018; in this edition since');
    for (const part of ['Place in the law', 'TSA Law', 'Doubts', 'Editions', 'Where it is used', '≤'])
      expect(rule.out).toContain(part);
    expect(widest(rule.out)).toBeLessThanOrEqual(80);
  });

  test('tells of a figure its value on a day, its source and how far it can be trusted', async () => {
    const { out } = await tirek(['law', 'mci', '--on', '2024-05-05', '--lang', 'en']);
    expect(out).toMatch(/01\.01\.2024 – 31\.12\.2024 +3\u202f692\u202f₸/);
    expect(out.replace(/\s+/g, ' ')).toContain('press quoting an official body; checked on');
  });

  test('has a page without holes for every rule, figure, fact and doubt', async () => {
    const { out } = await tirek(['law', '--json']);
    const law = JSON.parse(out) as Record<'rules' | 'figures' | 'facts' | 'doubts', { id: string }[]>;
    const some = [law.rules[0], law.rules.at(-1), law.figures[0], law.facts[0], law.doubts[0]].map(
      (entry) => entry?.id ?? '',
    );
    for (const { code, out: page } of await Promise.all(some.map((id) => tirek(['law', id])))) {
      expect(code).toBe(0);
      expect(page).not.toMatch(/undefined|null|NaN|\{\w+\}/);
    }
  });
});

describe('help and version', () => {
  test.each(['kk', 'ru', 'en'])('fit eighty columns in %s', async (lang) => {
    for (const typed of [['--help'], ['help', 'assess'], ['batch', '--help'], ['trap', '-h'], ['law', '--help']]) {
      const { code, out } = await tirek([...typed, '--lang', lang]);
      expect([typed, code]).toEqual([typed, 0]);
      expect(widest(out)).toBeLessThanOrEqual(80);
    }
  });

  test('stand at every door', async () => {
    const [none, version, short] = await Promise.all([tirek([]), tirek(['--version']), tirek(['assess', '-V'])]);
    expect([none.code, none.out.includes('assess FILE')]).toEqual([0, true]);
    expect(version.out).toMatch(/^tirek \d+\.\d+\.\d+\n$/);
    expect(short.out).toBe(version.out);
  });
});

test('colours are for a person who watches, and not with NO_COLOR', async () => {
  const ask = ['assess', file('family.json'), '--on', '2018-05-10'];
  const escape = '\u001b[';
  expect((await tirek(ask)).out).not.toContain(escape);
  expect((await tirek(ask, { env: { FORCE_COLOR: '1' } })).out).toContain(escape);
  expect((await tirek(ask, { env: { NO_COLOR: '1', FORCE_COLOR: undefined } })).out).not.toContain(escape);
});

test('a reader that goes away before the end is no error', async () => {
  const child = spawn(process.execPath, [MAIN, 'law', '--json'], { stdio: ['ignore', 'pipe', 'pipe'] });
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  child.stdout.once('data', () => child.stdout.destroy());
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(complaints).toBe('');
});

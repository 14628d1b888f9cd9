import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { assess } from '@tirek/family';
import { aigulAndSerik, loneMotherOfFour, twoCars } from '@tirek/family/examples';
import { day } from '@tirek/rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));
const ON = '2026-02-10';

interface Line {
  readonly line?: number;
  readonly file?: string;
  readonly family?: string;
  readonly assessment?: {
    readonly answer: string;
    readonly amount: { readonly total: number };
    readonly trace?: object;
  };
  readonly errors?: readonly {
    readonly path: string;
    readonly line?: number;
    readonly column?: string;
    readonly right: object;
  }[];
}

async function batch(...typed: string[]): Promise<{ code: number; out: string; err: string; lines: () => Line[] }> {
  const typedIn = [MAIN, 'batch', ...typed];
  const { code, stdout, stderr } = await promisify(execFile)(process.execPath, typedIn, {
    env: { ...process.env, LC_ALL: 'en_US.UTF-8' },
  }).then(
    (done) => ({ ...done, code: 0 }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
  const lines = (): Line[] =>
    stdout
      .split('\n')
      .filter((l) => l !== '')
      .map((l) => JSON.parse(l) as Line);
  return { code, out: stdout, err: stderr, lines };
}

let folder: string;
const at = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tirek-batch-'));
});
afterAll(() => rm(folder, { recursive: true }));

const totalOf = (family: typeof twoCars.file, on: string): number => {
  const reading = assess(family, { on: day(on) });
  return reading.ok ? reading.assessment.amount.total : Number.NaN;
};

describe('a batch of lines', () => {
  test('answers each family on a line of its own; a bad line stops nothing and says what would be right', async () => {
    const rows = [
      JSON.stringify(loneMotherOfFour.file),
      '{"tirek": 1, "members": [',
      '',
      JSON.stringify({ id: 'case-7', family: aigulAndSerik.file, on: '2018-05-10', lumpSum: true }),
      JSON.stringify({ id: 'case-8', family: twoCars.file, on: '2018-15-10' }),
      JSON.stringify(twoCars.file),
    ];
    await writeFile(at('families.ndjson'), `\uFEFF${rows.join('\r\n')}`);
    const { code, err, lines } = await batch(at('families.ndjson'), '--on', ON);
    expect(code).toBe(2);
    expect(lines().map(({ line, family }) => [line, family])).toEqual([
      [1, undefined],
      [2, undefined],
      [4, 'case-7'],
      [5, 'case-8'],
      [6, undefined],
    ]);
    const [first, broken, asked, wrongDay, last] = lines();
    expect(first?.assessment?.amount.total).toBe(totalOf(loneMotherOfFour.file, ON));
    expect(broken?.errors?.[0]).toMatchObject({ line: 2, code: 'json.broken' });
    expect(asked?.assessment?.amount).toMatchObject({ total: 4688, lumpSum: 14064 });
    expect(wrongDay?.errors?.[0]).toMatchObject({ path: 'on', right: { en: 'Write the day like 2018-05-10.' } });
    expect(last?.assessment?.answer).toBe('notEntitled');
    expect(err).toContain('Families: 5; due 2, not due 1, facts missing 0, bad 2.');
  });

  test('leaves out the trace unless it is asked for', async () => {
    await writeFile(at('one.ndjson'), JSON.stringify(twoCars.file));
    const [short, long] = await Promise.all([batch(at('one.ndjson')), batch(at('one.ndjson'), '--trace')]);
    expect(short.lines()[0]?.assessment).not.toHaveProperty('trace');
    expect(long.lines()[0]?.assessment).toHaveProperty('trace.steps');
  });

  test('exits with 1 where an answer is open and none is bad', async () => {
    await writeFile(at('open.ndjson'), '{"tirek":1,"members":[{"id":"a","relation":"applicant"}]}');
    expect((await batch(at('open.ndjson'), '--on', ON)).code).toBe(1);
  });

  test('reads text in a wrong encoding as an error of its line only', async () => {
    const good = Buffer.from(`${JSON.stringify(twoCars.file)}\n`);
    await writeFile(at('mixed.ndjson'), Buffer.concat([good, Buffer.from([0xc0, 0xe9, 0x0a]), good]));
    const { lines } = await batch(at('mixed.ndjson'), '--on', ON);
    expect(lines().map(({ errors }) => errors?.length ?? 0)).toEqual([0, 1, 0]);
  });
});

const TABLE = `family;territory;settlement;unstated;on;id;relation;birthDate;sex;work;caresFor;wage;childcareBenefit;povertyLine;dwellingOwned;dwellingArea;car
A;390000000;rural;no;10.05.2018;aigul;applicant;02.03.1984;female;none;dana;;"13 853";12422;иә;54;1
A;;;;;serik;spouse;15.07.1980;male;employed;;45000,00;;;;;
A;;;;;dana;child;20.01.2016;female;;;;;;;;
A;;;;;arman;child;05.11.2009;male;;;;;;;;
`;

describe('a batch of rows', () => {
  test('puts the members of a family together and answers as for the family file', async () => {
    await writeFile(at('families.csv'), TABLE);
    const { code, lines } = await batch(at('families.csv'));
    expect(code).toBe(0);
    expect(lines()).toHaveLength(1);
    expect(lines()[0]).toMatchObject({
      line: 2,
      family: 'A',
      assessment: { answer: 'entitled', amount: { total: 4688 } },
    });
  });

  test('says of a bad cell in which row and column it stands', async () => {
    await writeFile(at('cells.csv'), TABLE.replace('15.07.1980', '15.17.1980').replace('45000,00', 'many'));
    const { code, lines } = await batch(at('cells.csv'));
    expect(code).toBe(2);
    expect(lines()[0]?.errors?.map(({ line, column }) => [line, column])).toEqual([
      [3, 'birthDate'],
      [3, 'wage'],
    ]);
  });

  test.each([
    ['a row that lacks cells', 'B;390000000;rural;no;;b;applicant\n', 'csv.cells'],
    ['a quotation mark that is not closed', 'B;"390000000;rural\n', 'csv.unclosed'],
    [
      'a family that stands apart from its first rows',
      `C;;;;;c;applicant;;;;;;;;;;\n${TABLE.split('\n')[1]}\n`,
      'csv.apart',
    ],
    [
      'two different regions for one family',
      `${TABLE.split('\n')[1]}\n`.replace('390000000', '750000000'),
      'csv.contradiction',
    ],
  ])('refuses %s and still answers the others', async (_, row, code) => {
    await writeFile(
      at('rows.csv'),
      `${TABLE}${row}Z;390000000;rural;no;2018-05-10;z;applicant;1990-01-01;female;none;;;;;;;\n`,
    );
    const { lines } = await batch(at('rows.csv'));
    const errors = lines().flatMap((line) => line.errors ?? []);
    expect(errors.map((error) => ('code' in error ? error.code : ''))).toContain(code);
    expect(lines().at(-1)).toMatchObject({ family: 'Z', assessment: { answer: 'entitled' } });
  });

  test('never answers for a family that may lack a member whose row could not be read', async () => {
    await writeFile(at('stray.csv'), `${TABLE}"A;;;;;baby;child;01.04.2018;female;;;;;;;;\n`);
    const { lines } = await batch(at('stray.csv'));
    expect(lines()).toMatchObject([{ family: 'A', errors: [{ line: 6 }] }]);
  });

  test.each([
    ['family,relation,wages\n', 'Did you mean wage?'],
    ['family,relation,wage,wage\n', 'stands there twice'],
    ['family,wage\n', 'the column “relation” is missing'],
    ['', 'the first line is empty'],
  ])('refuses a header that cannot be used: %j', async (text, said) => {
    await writeFile(at('header.csv'), text);
    const { code, out, err } = await batch(at('header.csv'));
    expect([code, out]).toEqual([2, '']);
    expect(err.replaceAll('\n', ' ')).toContain(said);
  });

  test('writes CSV that a spreadsheet opens as text and numbers', async () => {
    await writeFile(at('named.csv'), TABLE.replaceAll('\nA;', '\n=1+1;'));
    const { code } = await batch(at('named.csv'), '--out', at('answers.csv'));
    expect(code).toBe(0);
    const [head, first] = (await readFile(at('answers.csv'), 'utf8')).split('\r\n');
    expect(head).toMatch(/^file,line,family,programme,edition,on,answer,kind,monthly/);
    expect(first).toMatch(
      /^,2,'=1\+1,targetedAssistance,2018-01-01,2018-05-10,entitled,conditional,4688,0,4688,,4,135000,11250,12422,given/,
    );
  });
});

describe('a batch of files', () => {
  test('answers each JSON file of a folder in the order of their names', async () => {
    await mkdir(at('files'));
    await writeFile(at('files/b.json'), JSON.stringify(twoCars.file));
    await writeFile(at('files/a.json'), JSON.stringify(loneMotherOfFour.file));
    await writeFile(at('files/c.json'), '{');
    await writeFile(at('files/readme.txt'), 'not a family');
    const { code, lines } = await batch(at('files'), '--on', ON);
    expect(code).toBe(2);
    expect(lines().map(({ file, errors }) => [file, errors?.length ?? 0])).toEqual([
      ['a.json', 0],
      ['b.json', 0],
      ['c.json', 1],
    ]);
  });
});

test.each([
  ['that is not there', 'nowhere.ndjson', 'there is no such file'],
  ['of a kind it does not know', 'families.xlsx', 'this kind of file is not known'],
])('a file %s is refused', async (_, name, said) => {
  if (name.endsWith('.xlsx')) await writeFile(at(name), 'PK');
  const { code, err } = await batch(at(name));
  expect([code, err.replaceAll('\n', ' ').includes(said)]).toEqual([2, true]);
});

test('results are never written over the input', async () => {
  await writeFile(at('kept.ndjson'), JSON.stringify(twoCars.file));
  const { code } = await batch(at('kept.ndjson'), '--out', at('kept.ndjson'));
  expect(code).toBe(2);
  expect(await readFile(at('kept.ndjson'), 'utf8')).toBe(JSON.stringify(twoCars.file));
});

test('every column is named in the help', async () => {
  const { KNOWN_COLUMNS, INCOME_COLUMNS, PROPERTY_COLUMNS } = await import('./csv/columns.ts');
  const { out } = await batch('--help');
  const told = KNOWN_COLUMNS.filter((column) => !INCOME_COLUMNS.includes(column) && !PROPERTY_COLUMNS.includes(column));
  expect(told.filter((column) => !new RegExp(`\\b${column}\\b`).test(out))).toEqual([]);
});

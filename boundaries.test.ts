import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type SourceFile, toSourceFile } from './scripts/source-file.ts';

/*
 * The table of the house: which package may know which. A package that is not in the table does not belong here.
 * `pure` packages know no clock, chance, environment, disk or network: their answer depends on what they are given, only.
 */
interface Room {
  /** Packages of ours, or one entry of a package: `server/contract`. */
  readonly mayUse: readonly string[];
  readonly pure?: boolean;
  /** Single files that may do what the package may not, with the one module they may use. */
  readonly except?: Readonly<Record<string, string>>;
}
const HOUSE: Readonly<Record<string, Room>> = {
  rules: { mayUse: [], pure: true, except: { 'src/kernel-threads.ts': 'node:worker_threads' } },
  law: { mayUse: ['rules'], pure: true },
  family: { mayUse: ['rules', 'law'], pure: true },
  casework: { mayUse: ['rules', 'law', 'family'], pure: true },
  lab: { mayUse: ['rules', 'law', 'family'] },
  server: { mayUse: ['rules', 'law', 'family', 'casework', 'lab'] },
  web: { mayUse: ['rules', 'law', 'family', 'casework', 'lab', 'server/contract'] },
  cli: { mayUse: ['rules', 'law', 'family', 'casework', 'lab'] },
};
/** What a test, or the examples beside an article, may use besides. */
const FOR_TESTS = ['vitest', 'fast-check', '@tirek/family/examples'];
/** A country's words have no place in the language its law is written in. */
const COUNTRY =
  /kazakh|казах|қазақ|tenge\b|тенге|теңге|₸|\btiyn|тиын|\bkzt\b|\bmci\b|\bkato\b|subsistence|прожиточн|күнкөріс|\boblast|област|облыс|\bakim|\bаким|\bәкім|orleu|өрлеу/i;
const DRAWERS = ['common', 'utils', 'util', 'types', 'helpers', 'helper', 'misc', 'shared'];
const LONGEST = 300;

interface Package {
  /** Third-party and own packages that the package declares to need, and those it needs for building and testing. */
  readonly dependencies: readonly string[];
  readonly devDependencies: readonly string[];
  /** Entries the package offers to others: `.`, `./examples`. */
  readonly exports: readonly string[];
}
type Packages = Readonly<Record<string, Package>>;

/** Tests, the examples beside an article, and examples (a file, a folder) that the package keeps to itself. */
function isForTests(file: string, own: Package | undefined): boolean {
  const ownExamples = /^packages\/[^/]+\/src\/examples(\.ts$|\/)/.test(file) && !own?.exports.includes('./examples');
  const isTool = /^packages\/[^/]+\/src\/testing\//.test(file);
  return ownExamples || isTool || /\.(test|test-d|examples)\.tsx?$/.test(file);
}
const packageNameOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

function complaintOfImport(file: string, specifier: string | undefined, packages: Packages): string | undefined {
  const [, name = '', ...rest] = file.split('/');
  const inPackage = rest.join('/');
  const room = HOUSE[name];
  const own = packages[name];
  if (!room || !own) return `belongs to no package of the table (${name})`;
  const forTests = isForTests(file, own);
  if (specifier === undefined) return room.pure === true ? 'imports what only the running program knows' : undefined;
  if (specifier.startsWith('.')) {
    const target = path.posix.join('packages', name, path.posix.dirname(inPackage), specifier);
    if (!target.startsWith(`packages/${name}/`)) return `reaches into another package by path: ${specifier}`;
    return isForTests(target, own) && !forTests ? `uses what is there for tests: ${specifier}` : undefined;
  }
  if (specifier.startsWith('node:'))
    return room.pure === true && room.except?.[inPackage] !== specifier ? `may not use ${specifier}` : undefined;
  if (builtinModules.includes(specifier)) return `imports ${specifier} without "node:"`;
  if (forTests && FOR_TESTS.includes(specifier)) return undefined;
  const needed = packageNameOf(specifier);
  const entry = specifier.replace(/^@tirek\//, '');
  const mayUse = room.mayUse.some((used) => entry === used || entry.startsWith(`${used}/`));
  if (needed.startsWith('@tirek/') && !mayUse) return `may not use ${specifier}`;
  const declared = forTests ? [...own.dependencies, ...own.devDependencies] : own.dependencies;
  return declared.includes(needed) ? undefined : `uses ${needed}, which its package.json does not name`;
}

function complaintsOfName(file: string): string[] {
  const folders = file.split('/').slice(0, -1);
  const name = path.posix.basename(file);
  const drawer = folders.find((folder) => DRAWERS.includes(folder));
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)+$/.test(name);
  const component = /^[A-Z][A-Za-z0-9]*(\.test)?\.tsx$/.test(name);
  return [
    ...(drawer === undefined ? [] : [`lies in a drawer named by kind: ${drawer}`]),
    ...(kebab || component ? [] : ['is named neither kebab-case nor, for a component, PascalCase.tsx']),
  ];
}

function complaintsOfText(file: string, text: string): string[] {
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  const top = text.split('\n').slice(0, 40).join('\n');
  const word = file.startsWith('packages/rules/') ? COUNTRY.exec(text)?.[0] : undefined;
  return [
    ...(lines > LONGEST && !file.includes('.generated.') && !/\bone file,? because\b/i.test(top)
      ? [`has ${lines} lines and does not say on top: one file because …`]
      : []),
    ...(word === undefined ? [] : [`knows a word of one country: ${word}`]),
  ];
}

function complaintsOfEffects(file: SourceFile, packages: Packages): string[] {
  const [, name = '', ...rest] = file.path.split('/');
  const room = HOUSE[name];
  if (room?.pure !== true || isForTests(file.path, packages[name]) || room.except?.[rest.join('/')] !== undefined)
    return [];
  return file.effects.map((effect) => `depends on more than it is given: ${effect}`);
}

/** All that is wrong with one source of a package. */
function complaintsOf(file: SourceFile, packages: Packages): string[] {
  return [
    ...file.imports.map((specifier) => complaintOfImport(file.path, specifier, packages)),
    ...complaintsOfName(file.path),
    ...complaintsOfText(file.path, file.text),
    ...complaintsOfEffects(file, packages),
  ]
    .filter((complaint) => complaint !== undefined)
    .map((complaint) => `${file.path} ${complaint}`);
}

const ROOT = import.meta.dirname;
const CODE = /\.(tsx?|mts|mjs|css)$/;

function filesIn(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !/(^|\/)(node_modules|dist|coverage)\//.test(file));
}

const namesIn = (value: unknown): string[] => Object.keys((value ?? {}) as Record<string, string>);

function readPackages(): Packages {
  const folders = readdirSync(path.join(ROOT, 'packages'));
  return Object.fromEntries(
    folders.map((folder) => {
      const text = readFileSync(path.join(ROOT, 'packages', folder, 'package.json'), 'utf8');
      const manifest = JSON.parse(text) as Record<'dependencies' | 'devDependencies' | 'exports', unknown>;
      const { dependencies, devDependencies, exports } = manifest;
      return [
        folder,
        {
          dependencies: namesIn(dependencies),
          devDependencies: namesIn(devDependencies),
          exports: namesIn(exports),
        },
      ];
    }),
  );
}

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const everyFile = ['packages', 'scripts', 'e2e'].flatMap(filesIn);
const packages = readPackages();

describe('the house', () => {
  test('has no package that the table does not name', () => {
    expect(Object.keys(packages).filter((name) => HOUSE[name] === undefined)).toEqual([]);
  });

  test.for(Object.keys(packages))('%s keeps to its neighbours, its names and its size', (name) => {
    const sources = everyFile.filter((file) => file.startsWith(`packages/${name}/src/`) && /\.tsx?$/.test(file));
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.flatMap((file) => complaintsOf(toSourceFile(file, read(file)), packages))).toEqual([]);
  });

  test('has no drawer, no odd name and no unexplained long file anywhere', () => {
    const elsewhere = everyFile.filter((file) => CODE.test(file) && !/^packages\/[^/]+\/src\/.+\.tsx?$/.test(file));
    expect(
      elsewhere.flatMap((file) =>
        [...complaintsOfName(file), ...complaintsOfText(file, read(file))].map((complaint) => `${file} ${complaint}`),
      ),
    ).toEqual([]);
  });
});

describe('a bad sample is refused:', () => {
  const known: Packages = Object.fromEntries(
    Object.keys(HOUSE).map((name) => [
      name,
      {
        dependencies: ['@tirek/rules', 'zod'],
        devDependencies: ['vite'],
        exports: name === 'family' ? ['.', './examples'] : ['.'],
      },
    ]),
  );
  const judge = (file: string, text: string): string =>
    complaintsOf(toSourceFile(`packages/${file}`, text), known)
      .map((complaint) => complaint.slice(`packages/${file} `.length))
      .join('; ');

  test.for([
    ['rules using law', 'rules/src/a.ts', "import { x } from '@tirek/law'", 'may not use @tirek/law'],
    ['rules using law for a type', 'rules/src/a.ts', "type X = import('@tirek/law').X", 'may not use @tirek/law'],
    ['rules passing law on', 'rules/src/a.ts', "export * from '@tirek/law'", 'may not use @tirek/law'],
    ['law loading family later', 'law/src/a.ts', "await import('@tirek/family')", 'may not use @tirek/family'],
    ['law loading who knows what', 'law/src/a.ts', 'await import(name)', 'imports what only the running program knows'],
    ['the page using the server', 'web/src/a.ts', "import '@tirek/server'", 'may not use @tirek/server'],
    [
      'a path into a neighbour',
      'law/src/a.ts',
      "import '../../rules/src/day.ts'",
      'reaches into another package by path: ../../rules/src/day.ts',
    ],
    ['an undeclared package', 'cli/src/a.ts', "import 'chalk'", 'uses chalk, which its package.json does not name'],
    [
      'a source using examples',
      'rules/src/a.ts',
      "import './examples/b.ts'",
      'uses what is there for tests: ./examples/b.ts',
    ],
    [
      'a test tool in published examples',
      'family/src/examples/a.ts',
      "import 'fast-check'",
      'uses fast-check, which its package.json does not name',
    ],
    ['a build tool in a source', 'web/src/a.ts', "import 'vite'", 'uses vite, which its package.json does not name'],
    ['a test tool in a source', 'law/src/a.ts', "import 'vitest'", 'uses vitest, which its package.json does not name'],
    ['the disk in a pure package', 'family/src/a.ts', "import fs from 'node:fs'", 'may not use node:fs'],
    [
      'threads outside their file',
      'rules/src/kernel.ts',
      "import 'node:worker_threads'",
      'may not use node:worker_threads',
    ],
    ['a built-in under its old name', 'cli/src/a.ts', "import 'fs'", 'imports fs without "node:"'],
    ['the clock', 'rules/src/a.ts', 'const a = Date.now()', 'depends on more than it is given: Date.now'],
    [
      'the clock, otherwise',
      'law/src/a.ts',
      'const a = new Date()',
      'depends on more than it is given: Date without an argument',
    ],
    ['chance', 'family/src/a.ts', "const a = Math['random']()", 'depends on more than it is given: Math.random'],
    ['the environment', 'law/src/a.ts', "const a = process.env['HOME']", 'depends on more than it is given: process'],
    ['where it lies', 'law/src/a.ts', 'const a = import.meta.url', 'depends on more than it is given: import.meta'],
    ['the network', 'family/src/a.ts', "void fetch('/')", 'depends on more than it is given: fetch'],
    [
      'a country in a comment of rules',
      'rules/src/a.ts',
      '/** Rounded to the tenge. */',
      'knows a word of one country: tenge',
    ],
    ['a drawer', 'family/src/utils/a.ts', '', 'lies in a drawer named by kind: utils'],
    [
      'a name in camel case',
      'law/src/perCapita.ts',
      '',
      'is named neither kebab-case nor, for a component, PascalCase.tsx',
    ],
    ['a long file', 'law/src/a.ts', '\n'.repeat(301), 'has 301 lines and does not say on top: one file because …'],
    ['a new package', 'extras/src/a.ts', "import './b.ts'", 'belongs to no package of the table (extras)'],
  ] as const)('%s', ([, file, text, complaint]) => {
    expect(judge(file, text)).toBe(complaint);
  });

  test.for([
    ['a declared neighbour', 'law/src/a.ts', "import { day } from '@tirek/rules'; import './b.ts'"],
    ['threads in their file', 'rules/src/kernel-threads.ts', "import { Worker } from 'node:worker_threads'"],
    [
      'a test with its tools',
      'rules/src/a.test.ts',
      "import 'vitest'; import 'fast-check'; import '@tirek/family/examples'",
    ],
    ['examples a package keeps to itself', 'rules/src/examples/a.ts', "import fc from 'fast-check'"],
    ['the clock in the server', 'server/src/a.ts', "import 'node:fs'; Date.now()"],
    ['a property of that name', 'law/src/a.ts', 'const a = { process: 1 }; a.process; new Date(0)'],
    [
      'a long file that says why',
      'law/src/a.ts',
      `/* One file, because the kinds refer to one another. */${'\n'.repeat(301)}`,
    ],
    ['code in a text', 'law/src/a.ts', 'const a = "import \'node:fs\'; Date.now()"'],
    ['a component', 'web/src/Home.tsx', 'export const Home = () => <p>don\'t import x from "y"</p>'],
  ] as const)('but not %s', ([, file, text]) => {
    expect(judge(file, text)).toBe('');
  });
});

import { parseAst } from 'vitest/node';

/** What the boundaries test asks about one source file. Read with a real parser, so that texts and comments cannot mislead it. */
export interface SourceFile {
  /** From the root of the checkout, with `/`. */
  readonly path: string;
  readonly text: string;
  /** Every module named by import, export … from, import() and types; `undefined` stands for a computed one. */
  readonly imports: readonly (string | undefined)[];
  /** Uses of the clock, chance, environment or network, as written: `Date.now`, `process`. */
  readonly effects: readonly string[];
}

interface Syntax {
  readonly type: string;
  readonly [key: string]: unknown;
}

const EFFECTFUL_GLOBALS = new Set(
  (
    'process performance crypto fetch XMLHttpRequest WebSocket EventSource navigator localStorage sessionStorage ' +
    'indexedDB caches Deno Bun setTimeout setInterval globalThis window'
  ).split(' '),
);
const EFFECTFUL_MEMBERS = new Set(['Date.now', 'Math.random', 'Temporal.Now']);

const isSyntax = (value: unknown): value is Syntax =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

function childrenOf(node: Syntax): [key: string, child: Syntax][] {
  return Object.entries(node).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value]).filter(isSyntax).map((child): [string, Syntax] => [key, child]),
  );
}

const nameOf = (node: unknown): string | undefined =>
  isSyntax(node) && node.type === 'Identifier' ? (node['name'] as string) : undefined;
const textOf = (node: unknown): string | undefined =>
  isSyntax(node) && typeof node['value'] === 'string' ? node['value'] : undefined;

const IMPORTING = [
  'ImportDeclaration',
  'ExportAllDeclaration',
  'ExportNamedDeclaration',
  'ImportExpression',
  'TSImportType',
];

/** `local.process`, `{ process: … }` and the like name a property, not the global. */
const isPropertyName = (parent: Syntax, key: string): boolean =>
  parent['computed'] !== true && (key === 'property' || key === 'key' || key === 'label' || key === 'imported');

function effectOf(node: Syntax, parent: Syntax, key: string): string | undefined {
  if (node.type === 'MemberExpression') {
    const member = `${nameOf(node['object'])}.${nameOf(node['property']) ?? textOf(node['property'])}`;
    return EFFECTFUL_MEMBERS.has(member) ? member : undefined;
  }
  const called = node.type === 'NewExpression' || node.type === 'CallExpression' ? nameOf(node['callee']) : undefined;
  if (called === 'Date' && (node.type === 'CallExpression' || (node['arguments'] as unknown[]).length === 0))
    return 'Date without an argument';
  if (node.type === 'MetaProperty') return 'import.meta';
  const name = nameOf(node);
  return name !== undefined && EFFECTFUL_GLOBALS.has(name) && !isPropertyName(parent, key) ? name : undefined;
}

/** Reads one TypeScript source. Throws where it does not parse. */
export function toSourceFile(path: string, text: string): SourceFile {
  const imports: (string | undefined)[] = [];
  const effects: string[] = [];
  const visit = (node: Syntax, parent: Syntax, key: string): void => {
    if (IMPORTING.includes(node.type) && isSyntax(node['source'])) imports.push(textOf(node['source']));
    if (nameOf(node['callee']) === 'require') imports.push(textOf((node['arguments'] as unknown[])[0]));
    const effect = effectOf(node, parent, key);
    if (effect !== undefined) effects.push(effect);
    for (const [childKey, child] of childrenOf(node)) visit(child, node, childKey);
  };
  const program = parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }) as unknown as Syntax;
  visit(program, program, '');
  return { path, text, imports, effects };
}

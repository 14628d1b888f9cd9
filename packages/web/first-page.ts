import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/*
 * How much JavaScript the check costs, gzipped, read from the build's manifest:
 *   first     all that `/` fetches, in Kazakh: the first screen with its example families
 *   journey   that, and the questions and the answer with the law they rest on, fetched once the page is touched
 * Run: node packages/web/first-page.ts [dist]
 */

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

/** Kilobytes (1000 bytes) of JavaScript, gzipped. */
export interface FirstPage {
  readonly first: number;
  readonly journey: number;
}

const SHOWN = ['index.html', 'src/language/kk.ts', 'src/check/Examples.tsx'];
const AHEAD = ['src/check/Flow.tsx', 'src/result/ResultPage.tsx'];

function closure(manifest: Readonly<Record<string, Chunk>>, entries: readonly string[]): Set<string> {
  const files = new Set<string>();
  const seen = new Set<string>();
  const visit = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    const chunk = manifest[key];
    if (!chunk) throw new Error(`the build has no ${key}: run vite build, or mend the list in first-page.ts`);
    if (chunk.file.endsWith('.js')) files.add(chunk.file);
    for (const next of chunk.imports ?? []) visit(next);
  };
  for (const entry of entries) visit(entry);
  return files;
}

/** Measures a build. Throws where the folder holds none, or a part of the page cannot be found in it. */
export function measureFirstPage(dist: string): FirstPage {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;
  const kilobytes = (entries: readonly string[]): number => {
    let bytes = 0;
    for (const file of closure(manifest, entries)) bytes += gzipSync(readFileSync(join(dist, file))).length;
    return Math.round(bytes / 100) / 10;
  };
  return { first: kilobytes(SHOWN), journey: kilobytes([...SHOWN, ...AHEAD]) };
}

if (import.meta.main) {
  const { first, journey } = measureFirstPage(process.argv[2] ?? join(import.meta.dirname, 'dist'));
  console.log(`first page: ${first} kB of JavaScript gzipped (limit 180); with questions and answer: ${journey} kB`);
}

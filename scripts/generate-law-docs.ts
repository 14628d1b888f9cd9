/** Writes the pages of the law, `docs/law`, from its code: rules with editions, figures, examples and doubts. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lawPages } from './law-docs/pages.ts';

const FOLDER = path.join(import.meta.dirname, '..', 'docs', 'law');

// what the law no longer has must not stay behind
rmSync(FOLDER, { recursive: true, force: true });
for (const [file, text] of lawPages()) {
  mkdirSync(path.dirname(path.join(FOLDER, file)), { recursive: true });
  writeFileSync(path.join(FOLDER, file), text);
}

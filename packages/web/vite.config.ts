import { compileMessage } from '@lingui/message-utils/compileMessage';
import react from '@vitejs/plugin-react';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

/** The law is declared in modules that only declare: a rule nobody asks for may be left out of the bundle. */
const declaresOnly = /[\\/]packages[\\/](rules|law|family|casework)[\\/]src[\\/]/;

const messageFile = /[\\/]src[\\/]language[\\/](office[\\/])?(kk|ru|en)[\\/]\w+\.ts$/;

/** Reads ICU messages when the page is built, so that the reader of that grammar need not travel to every phone. */
const compiledMessages: Plugin = {
  name: 'compiled-messages',
  apply: 'build',
  async load(id) {
    if (!messageFile.test(id)) return undefined;
    const exports = (await import(id)) as Record<string, Record<string, string>>;
    const areas = Object.entries(exports).map(([area, messages]) => {
      const compiled = Object.entries(messages).map(([key, text]) => [
        key,
        text.includes('{') ? compileMessage(text) : text,
      ]);
      return `export const ${area} = ${JSON.stringify(Object.fromEntries(compiled))};`;
    });
    return areas.join('\n');
  },
};

const [gzipped, brotlied] = [promisify(gzip), promisify(brotliCompress)];

/** Packs what is built once, as tightly as it goes, instead of at every request. */
const packedFiles: Plugin = {
  name: 'packed-files',
  apply: 'build',
  async writeBundle({ dir = '' }, bundle) {
    const texts = Object.values(bundle).filter(({ fileName }) => /\.(js|css|html|svg)$/.test(fileName));
    await Promise.all(
      texts.flatMap((file) => {
        const content = Buffer.from(file.type === 'chunk' ? file.code : file.source);
        const target = join(dir, file.fileName);
        return [
          gzipped(content, { level: 9 }).then((packed) => writeFile(`${target}.gz`, packed)),
          brotlied(content).then((packed) => writeFile(`${target}.br`, packed)),
        ];
      }),
    );
  },
};

export default defineConfig({
  root: import.meta.dirname,
  // `npm run dev`: the page comes from vite, everything it asks for from the server beside it.
  server: { proxy: { '/v1': 'http://127.0.0.1:8080' } },
  plugins: [compiledMessages, react(), packedFiles],
  resolve: {
    // The design system carries the date words of three languages for its calendars; no calendar is used here.
    alias: { 'date-fns/locale': `${import.meta.dirname}/src/language/no-date-locales.ts` },
  },
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    manifest: true,
    // A font in a style sheet would block the first paint.
    assetsInlineLimit: 0,
    rolldownOptions: {
      treeshake: { moduleSideEffects: (id) => (declaresOnly.test(id) ? false : undefined) },
    },
  },
});

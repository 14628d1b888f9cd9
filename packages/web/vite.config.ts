import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The law is declared in modules that only declare: a rule nobody asks for may be left out of the bundle. */
const declaresOnly = /[\\/]packages[\\/](rules|law|family)[\\/]src[\\/]/;

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
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

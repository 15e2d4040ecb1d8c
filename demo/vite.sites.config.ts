import { resolve } from 'node:path';
import { defineConfig } from 'vite';

/** Builds the pages that stand in for all sites but X; one bundle, the address decides which is shown. */
export default defineConfig({
  root: resolve(import.meta.dirname, 'sites'),
  base: '/sites-demo/',
  // draft-js was written for bundlers that supply Node's `global`.
  define: { global: 'window' },
  build: {
    outDir: resolve(import.meta.dirname, '../build/demo/sites'),
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 3000,
  },
});

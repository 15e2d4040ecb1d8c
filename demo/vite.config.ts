import { resolve } from 'node:path';
import { defineConfig } from 'vite';

/** Builds the page that stands in for X; its assets have a path of their own, so that every other address can be the page. */
export default defineConfig({
  root: resolve(import.meta.dirname, 'x'),
  base: '/x-demo/',
  // draft-js was written for bundlers that supply Node's `global`.
  define: { global: 'window' },
  build: {
    outDir: resolve(import.meta.dirname, '../build/demo/x'),
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 1000,
  },
});

import { resolve } from 'node:path';
import { defineConfig } from 'vite';

/** Builds the desk's page. Nothing is inlined: the server allows no script or style but its own files. */
export default defineConfig({
  root: resolve(import.meta.dirname, 'page'),
  base: '/',
  build: {
    outDir: resolve(import.meta.dirname, '../build/desk'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    assetsInlineLimit: 0,
  },
});

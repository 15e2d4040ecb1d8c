import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import bare from './manifest.json' with { type: 'json' };
import about from './package.json' with { type: 'json' };
import {
  neverHtml,
  noPolyfills,
  nothingWebAccessible,
  noUnusedModules,
  sitesAsList,
  wordsFolded,
} from './scripts/build-plugins.ts';
import { FIREFOX_ID } from './src/policy/deploy/firefox-id.ts';
import { listed } from './src/sites/kit/listed.ts';

/** The named sites are in the manifest; every other only where the writer turns it on. */
const hosts = listed.filter(({ byChoice }) => !byChoice).flatMap((site) => site.hosts);

const manifest = {
  ...bare,
  version: about.version,
  host_permissions: hosts,
  content_scripts: bare.content_scripts.map((script) => ({ ...script, matches: hosts })),
};

/** What Firefox wants otherwise: an event page instead of a worker, an id, and its word on data collection. */
const firefox = {
  ...manifest,
  minimum_chrome_version: undefined,
  // Firefox warns of a schema; it takes managed storage as it comes.
  storage: undefined,
  background: { scripts: [manifest.background.service_worker], type: 'module' },
  browser_specific_settings: {
    gecko: {
      id: FIREFOX_ID,
      // The first that knows the key below on every platform.
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};

export default defineConfig(({ mode }) => {
  const outDir = `build/${mode}`;
  return {
    plugins: [
      crx({
        manifest: (mode === 'firefox' ? firefox : manifest) as ManifestV3Export,
        browser: mode === 'firefox' ? 'firefox' : 'chrome',
      }),
      sitesAsList(),
      wordsFolded(),
      neverHtml(),
      noPolyfills(),
      nothingWebAccessible(),
      noUnusedModules(),
    ],
    build: {
      outDir,
      emptyOutDir: true,
      modulePreload: false,
      target: 'es2022',
      rollupOptions: {
        input: { practice: 'src/practice/practice.html' },
        // The hash of the background's name would be of the folder that this lies in: everybody's build is the same.
        output: {
          chunkFileNames: ({ name }) =>
            name === 'main.ts' ? 'assets/[name].js' : 'assets/[name]-[hash].js',
        },
      },
    },
  };
});

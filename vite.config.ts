import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import bare from './manifest.json' with { type: 'json' };
import { sites } from './src/sites/all.ts';

/** The named sites are in the manifest; every other only where the writer turns it on. */
const hosts = sites.filter(({ byChoice }) => !byChoice).flatMap((site) => site.hosts);

const manifest = {
  ...bare,
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
      id: 'hatcheck@hatcheck.example',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};

/** The build lists scripts that the background injects as web-accessible; nothing of ours may be, or a page could tell that we are here. */
function nothingWebAccessible(outDir: string): Plugin {
  return {
    name: 'nothing-web-accessible',
    enforce: 'post',
    writeBundle() {
      const path = resolve(outDir, 'manifest.json');
      const built = JSON.parse(readFileSync(path, 'utf8'));
      built.web_accessible_resources = undefined;
      writeFileSync(path, `${JSON.stringify(built, null, 2)}\n`);
    },
  };
}

export default defineConfig(({ mode }) => {
  const outDir = `build/${mode}`;
  return {
    plugins: [
      crx({
        manifest: (mode === 'firefox' ? firefox : manifest) as ManifestV3Export,
        browser: mode === 'firefox' ? 'firefox' : 'chrome',
      }),
      nothingWebAccessible(outDir),
    ],
    build: {
      outDir,
      emptyOutDir: true,
      modulePreload: false,
      target: 'es2022',
      rollupOptions: { input: { practice: 'src/practice/practice.html' } },
    },
  };
});

import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { fold } from '../src/checker/lexicon/fold.ts';
import { VALENCE_WORDS } from '../src/checker/lexicon/valence-words.ts';
import { listed } from '../src/sites/kit/listed.ts';

/**
 * The build lists scripts that the background injects as web-accessible; nothing of ours may be, or a page could
 * tell that we are here. What browsers alone read is written without the spaces that are there for people.
 */
export function nothingWebAccessible(): Plugin {
  return {
    name: 'nothing-web-accessible',
    enforce: 'post',
    writeBundle({ dir = '' }) {
      const files = readdirSync(dir, { recursive: true, encoding: 'utf8' });
      for (const file of files.filter((name) => name.endsWith('.json'))) {
        const path = resolve(dir, file);
        const built = JSON.parse(readFileSync(path, 'utf8'));
        if (file === 'manifest.json') built.web_accessible_resources = undefined;
        writeFileSync(path, JSON.stringify(built));
      }
    },
  };
}

/**
 * Scripts that go into pages of others are built by themselves, as one file each and without our plugins. Here they
 * would be built once more, as modules, which nobody loads, and our own pages would carry for them whatever they
 * share: so there is nothing in them here, and what is written of them is taken away.
 */
export function noUnusedModules(): Plugin {
  return {
    name: 'no-unused-modules',
    enforce: 'pre',
    load: { filter: { id: /\.iife\.ts$/ }, handler: () => '' },
    writeBundle({ dir = '' }, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && file.facadeModuleId?.endsWith('.iife.ts'))
          rmSync(resolve(dir, file.fileName));
    },
  };
}

/** How Preact, built, writes HTML that a component asked for by `dangerouslySetInnerHTML`. */
const WRITES_HTML = /(\w+)\.innerHTML=(\w+)\.__html/g;

/**
 * Takes the one place that parses HTML out of every copy of Preact. No component of ours asks for it, and
 * stores read an assignment to `innerHTML` as a danger, rightly. It works on what was written, because
 * content scripts are built without our plugins. Fails where such a place is left.
 */
export function neverHtml(): Plugin {
  return {
    name: 'never-html',
    enforce: 'post',
    writeBundle({ dir = '' }) {
      const files = readdirSync(dir, { recursive: true, encoding: 'utf8' });
      for (const file of files.filter((name) => name.endsWith('.js'))) {
        const path = resolve(dir, file);
        const built = readFileSync(path, 'utf8');
        const mended = built.replace(WRITES_HTML, '$1.textContent=$2.__html');
        if (/\.innerHTML\s*=[^=]/.test(mended)) this.error(`${file} still writes HTML.`);
        if (mended !== built) writeFileSync(path, mended);
      }
    },
  };
}

/** Puts the list of sites in place of the file that makes it from all that is known of them. */
export function sitesAsList(): Plugin {
  return {
    name: 'sites-as-list',
    enforce: 'pre',
    load: {
      filter: { id: /\/src\/sites\/kit\/listed\.ts$/ },
      handler: () => `export const listed = ${JSON.stringify(listed)};`,
    },
  };
}

/** Puts the long list of words folded in place of the file that has it to be read. */
export function wordsFolded(): Plugin {
  const folded = Object.entries(VALENCE_WORDS).map(
    ([valence, words]) => `'${valence}': unfold('${fold(words)}'),`,
  );
  return {
    name: 'words-folded',
    enforce: 'pre',
    load: {
      filter: { id: /\/src\/checker\/lexicon\/valence-words\.ts$/ },
      handler: () => `
        import { unfold } from './fold.ts';
        export const VALENCE_WORDS = {${folded.join('')}};`,
    },
  };
}

const EMPTY = '\0nothing';

/**
 * Leaves out the polyfills that twitter-text pulls in: every browser that runs us has had what they add
 * for years, they would change the built-ins of the whole worker, and one of them makes code out of a string.
 */
export function noPolyfills(): Plugin {
  return {
    name: 'no-polyfills',
    enforce: 'pre',
    resolveId: { filter: { id: /^core-js\/modules\// }, handler: () => EMPTY },
    load: { filter: { id: /^\0nothing$/ }, handler: () => '' },
  };
}
